package org.qualedger.rule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.CompanyZone;
import org.qualedger.rule.Verdict;
import org.qualedger.rule.desk.ReadingVerdicts;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Clauses, who complies with them, and the records that prove it. */
@Path("clauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clauses")
public class ClauseResource {
  private final ReadingVerdicts reading;
  private final CompanyZone zone;
  private final Answers answers;
  private final Call call;

  @Inject
  ClauseResource(ReadingVerdicts reading, CompanyZone zone, Answers answers, Call call) {
    this.reading = reading;
    this.zone = zone;
    this.answers = answers;
    this.call = call;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ClauseResource() {
    this(null, null, null, null);
  }

  private RuleTexts texts() {
    return new RuleTexts(call.language(), zone);
  }

  @GET
  @Operation(summary = "The clauses that can be checked, with the numbers their rules use")
  public List<ClauseJson> clauses() {
    RuleTexts texts = texts();
    return reading.clauses().stream().map(clause -> ClauseJson.of(clause, texts)).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A clause that can be checked")
  @APIResponseSchema(ClauseJson.class)
  public Response clause(@PathParam("id") ClauseId id) {
    return reading
        .clause(id)
        .map(clause -> Response.ok(ClauseJson.of(clause, texts())).build())
        .orElseGet(
            () ->
                answers.declined(Decision.refused(RefusalCode.UNKNOWN_REFERENCE, id.shortText())));
  }

  @GET
  @Path("{id}/evidence")
  @Operation(
      summary = "How many records meet a clause, and the records behind the numbers",
      description =
          "Records count by their day of entry, reports by the end of their period. The rate is"
              + " what is met of what could be judged; missing evidence stands beside it.")
  @Parameter(name = "period", description = "2026-10 or 2026-Q3; the running month by default")
  @Parameter(name = "centre", description = "One centre; all that the caller sees by default")
  @Parameter(name = "verdict", schema = @Schema(implementation = Verdict.class))
  @Parameter(name = "cursor", description = "The member next of the page before")
  @APIResponseSchema(EvidenceJson.class)
  public Response evidence(
      @PathParam("id") ClauseId id,
      @QueryParam("centre") @Size(max = 8) @Nullable String centre,
      @QueryParam("period") @Nullable ReportingPeriod period,
      @QueryParam("verdict") @Nullable Verdict verdict,
      @QueryParam("cursor") @Size(max = 40) @Nullable String cursor) {
    RuleTexts texts = texts();
    return answers.done(
        reading
            .evidence(
                id,
                centre,
                Objects.requireNonNullElseGet(period, reading::thisMonth),
                verdict,
                cursor)
            .map(page -> EvidenceJson.of(page, texts)));
  }
}
