package org.qualedger.rule.web;

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
import org.qualedger.persistence.RuleParameterRows;
import org.qualedger.rule.RuleParameter;
import org.qualedger.rule.desk.SettingRuleParameters;
import org.qualedger.web.Answers;

/** The dated numbers that the rules use, each with its source. */
@Path("rule-parameters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "clauses")
public class RuleParameterResource {
  private final SettingRuleParameters setting;
  private final Answers answers;

  @Inject
  RuleParameterResource(SettingRuleParameters setting, Answers answers) {
    this.setting = setting;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public RuleParameterResource() {
    this(null, null);
  }

  /** A number from a day on. */
  public record ParameterInput(
      RuleParameter parameter,
      @Min(0) @Max(100_000) int value,
      LocalDate from,
      @NotBlank @Size(max = 300) String sourceText) {}

  @GET
  @Operation(summary = "The numbers that the rules use, with their source and all dated values")
  public List<SettingRuleParameters.ParameterLine> list() {
    return setting.parameters();
  }

  @POST
  @Operation(
      summary = "Set a number from a day on, tomorrow or later",
      description =
          "Records created before that day are judged as before. What the procedure sets cannot be"
              + " set here.")
  @APIResponseSchema(value = RuleParameterRows.Row.class, responseCode = "200")
  public Response set(ParameterInput input) {
    return answers.done(
        setting.set(input.parameter(), input.value(), input.from(), input.sourceText()));
  }
}
