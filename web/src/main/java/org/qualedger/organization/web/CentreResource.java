package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.Unit;
import org.qualedger.organization.desk.CentreView;
import org.qualedger.organization.desk.MaintainingCentres;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.web.Answers;

/** Service centres, their units and customers. */
@Path("centres")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "company")
public class CentreResource {
  private final MaintainingCentres centres;
  private final ReadingCompany reading;
  private final Answers answers;

  @Inject
  public CentreResource(MaintainingCentres centres, ReadingCompany reading, Answers answers) {
    this.centres = centres;
    this.reading = reading;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public CentreResource() {
    this(null, null, null);
  }

  /** A description of a centre. */
  public record CentreInput(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 100) String nameEn,
      ServiceCentre.Type type,
      @PositiveOrZero int households,
      boolean mailService,
      LocalDate openedOn,
      @Nullable LocalDate closedOn) {
    CentreView view(String code) {
      return new CentreView(code, name, nameEn, type, households, mailService, openedOn, closedOn);
    }
  }

  /** A unit and who is there. */
  public record UnitInput(
      @NotBlank @Size(max = 60) String unitNo,
      @NotBlank @Size(max = 60) String building,
      @Size(max = 100) @Nullable String customerName,
      @Size(max = 40) @Nullable String phone,
      Unit.@Nullable Capacity capacity,
      @Nullable Boolean mailCommission) {}

  @GET
  @Operation(summary = "The centres that the caller sees")
  public List<CentreView> list() {
    return centres.centres();
  }

  @PUT
  @Path("{code}")
  @Operation(summary = "Open a centre, or describe it anew")
  @APIResponseSchema(value = CentreView.class, responseCode = "200")
  public Response put(@PathParam("code") String code, CentreInput input) {
    return answers.done(centres.put(input.view(code)));
  }

  @GET
  @Path("{code}/units")
  @Operation(
      summary = "At most twelve units that fit: number in any spelling, name, tail of the phone")
  public List<ReadingCompany.UnitChoice> units(
      @PathParam("code") String code, @QueryParam("q") @DefaultValue("") String typed) {
    return reading.units(code, typed);
  }

  @PUT
  @Path("{code}/units")
  @Operation(summary = "Write who is in a unit")
  @APIResponseSchema(value = ReadingCompany.UnitChoice.class, responseCode = "200")
  public Response putUnit(@PathParam("code") String code, UnitInput input) {
    return answers.done(
        centres.putUnit(
            code,
            input.building(),
            new ReadingCompany.UnitChoice(
                input.unitNo(),
                input.customerName(),
                input.phone(),
                input.capacity(),
                Boolean.TRUE.equals(input.mailCommission()))));
  }
}
