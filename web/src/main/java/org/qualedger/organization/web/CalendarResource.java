package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.desk.SettingTargets;
import org.qualedger.web.Answers;

/** Days on which the company's calendar differs from Monday to Friday. */
@Path("calendar-days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "company")
public class CalendarResource {
  private final SettingTargets setting;
  private final Answers answers;

  @Inject
  public CalendarResource(SettingTargets setting, Answers answers) {
    this.setting = setting;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public CalendarResource() {
    this(null, null);
  }

  /** A holiday or a worked weekend day. */
  public record DayInput(boolean working, @NotBlank @Size(max = 100) String name) {}

  @GET
  @Operation(summary = "The days of a year that differ")
  public List<SettingTargets.CalendarDayView> list(
      @QueryParam("year") @Min(2000) @Max(2100) int year) {
    return setting.calendar(year);
  }

  @PUT
  @Path("{day}")
  @Operation(summary = "Declare a day a holiday or a worked weekend day")
  @APIResponseSchema(value = SettingTargets.CalendarDayView.class, responseCode = "200")
  public Response put(@PathParam("day") String day, DayInput input) {
    return answers.done(
        Outcome.done(
            setting.put(
                new SettingTargets.CalendarDayView(parsed(day), input.working(), input.name()))));
  }

  @DELETE
  @Path("{day}")
  @Operation(summary = "Make a day ordinary again")
  public Response remove(@PathParam("day") String day) {
    if (!setting.remove(parsed(day))) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  private static LocalDate parsed(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException notDay) {
      throw new NotFoundException(notDay);
    }
  }
}
