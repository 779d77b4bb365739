package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.organization.Target;
import org.qualedger.organization.desk.SettingTargets;
import org.qualedger.web.Answers;

/** Dated targets for measures, each with its source. */
@Path("targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "company")
public class TargetResource {
  private final SettingTargets setting;
  private final Answers answers;

  @Inject
  public TargetResource(SettingTargets setting, Answers answers) {
    this.setting = setting;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public TargetResource() {
    this(null, null);
  }

  /** A target from a day on. */
  public record TargetInput(
      @NotBlank @Size(max = 40) String measure,
      @Min(0) @Max(1000) int perMille,
      Target.Source source,
      @NotBlank @Size(max = 300) String sourceText,
      LocalDate validFrom) {}

  @GET
  @Operation(summary = "Targets by measure, newest first")
  public List<SettingTargets.TargetView> list() {
    return setting.targets();
  }

  @POST
  @Operation(summary = "Set a target from a day on, today or later")
  @APIResponseSchema(value = SettingTargets.TargetView.class, responseCode = "200")
  public Response set(TargetInput input) {
    return answers.done(
        setting.set(
            new SettingTargets.TargetView(
                input.measure(),
                input.perMille(),
                input.source(),
                input.sourceText(),
                input.validFrom())));
  }
}
