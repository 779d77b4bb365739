package org.qualedger.improvement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.ActionType;
import org.qualedger.improvement.Cause;
import org.qualedger.improvement.Criterion;
import org.qualedger.improvement.Nonconformity;
import org.qualedger.improvement.Plan;
import org.qualedger.improvement.Severity;
import org.qualedger.improvement.desk.CompletingMeasure;
import org.qualedger.improvement.desk.CorrectiveActionView;
import org.qualedger.improvement.desk.OpeningCorrectiveAction;
import org.qualedger.improvement.desk.ReadingCorrectiveActions;
import org.qualedger.improvement.desk.WritingProposal;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;
import org.qualedger.web.Problem;

/** Corrective and preventive actions (R13): opened, written, carried out, read. */
@Path("corrective-actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "corrective actions")
public class CorrectiveActionResource {
  private final OpeningCorrectiveAction opening;
  private final WritingProposal writing;
  private final CompletingMeasure completing;
  private final ReadingCorrectiveActions reading;
  private final Call call;
  private final Answers answers;

  @Inject
  CorrectiveActionResource(
      OpeningCorrectiveAction opening,
      WritingProposal writing,
      CompletingMeasure completing,
      ReadingCorrectiveActions reading,
      Call call,
      Answers answers) {
    this.opening = opening;
    this.writing = writing;
    this.completing = completing;
    this.reading = reading;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public CorrectiveActionResource() {
    this(null, null, null, null, null, null);
  }

  /**
   * A fact to act on.
   *
   * @param sourceReference number of the record that shows it, or name of the audit or review
   * @param correction what was done at once about the nonconformity itself
   */
  public record Opening(
      @NotBlank @Size(max = 8) String centre,
      @Nullable Instant at,
      ActionType type,
      ActionSource source,
      @NotBlank @Size(max = 200) String sourceReference,
      Severity severity,
      @NotBlank @Size(max = 20000) String fact,
      @Size(max = 20) List<@Size(max = 40) String> clauses,
      @Nullable @Size(max = 20000) String correction,
      @Nullable Instant correctedAt) {}

  /** What changes in the statement of fact, and why; what is left out stays. */
  public record Correction(
      @NotBlank @Size(max = 2000) String reason,
      @Nullable Severity severity,
      @Nullable @Size(max = 20000) String fact,
      @Size(max = 20) List<@Size(max = 40) String> clauses,
      @Nullable @Size(max = 20000) String correction,
      @Nullable Instant correctedAt) {}

  /**
   * The causes.
   *
   * @param similarCases whether the same happens elsewhere, and what was looked at
   */
  public record Analysis(
      @Nullable Instant at,
      Cause.Method method,
      @Size(min = 1, max = 20) List<@NotBlank @Size(max = 4000) String> causes,
      @NotBlank @Size(max = 20000) String similarCases) {}

  /** A measure. */
  public record Measure(
      @NotBlank @Size(max = 4000) String text,
      @NotBlank @Size(max = 100) String owner,
      LocalDate due) {}

  /** The test of effectiveness: a value to reach or an improvement, in thousandths. */
  public record Test(
      @NotBlank @Size(max = 40) String measure,
      @Nullable @Min(0) @Max(1000) Integer leastPerMille,
      @Nullable @Min(0) @Max(1000) Integer leastImprovementPerMille,
      @Min(0) @Max(1000) int windowDays) {}

  /** The measures and the test that is fixed with them. */
  public record Planning(
      @Nullable Instant at, @Size(min = 1, max = 50) List<Measure> actions, Test criterion) {
    Plan plan() {
      return new Plan(
          actions.stream().map(a -> new Plan.Step(a.text(), a.owner(), a.due())).toList(),
          new Criterion(
              criterion.measure(),
              criterion.leastPerMille(),
              criterion.leastImprovementPerMille(),
              criterion.windowDays()));
    }
  }

  /**
   * A measure that is done.
   *
   * @param action its place in the present cycle, from 0
   * @param at when it was done, or null for now
   */
  public record Completion(
      @Min(0) int action,
      @Nullable Instant at,
      @Nullable Instant startedAt,
      @NotBlank @Size(max = 4000) String evidence) {}

  /** Why. */
  public record Reason(@NotBlank @Size(max = 2000) String reason) {}

  @POST
  @Operation(
      summary = "Open a corrective or preventive action",
      description = "Only from a source. Takes an Idempotency-Key.")
  @APIResponseSchema(value = CorrectiveActionView.class, responseCode = "201")
  public Response open(Opening input) {
    return answers.created(
        opening.open(
            input.centre(),
            new Nonconformity(
                input.type(),
                input.source(),
                input.sourceReference(),
                input.severity(),
                input.fact(),
                input.clauses(),
                input.correction(),
                input.correctedAt()),
            call.command(input.at(), null),
            call.idempotency(input)),
        CorrectiveActionView::header);
  }

  @GET
  @Operation(
      summary = "Actions of the caller's centres, newest first",
      description = "At most 200 at once, with age in days and whether a measure is overdue.")
  public List<ReadingCorrectiveActions.Row> list(
      @QueryParam("open") boolean openOnly,
      @QueryParam("offset") @DefaultValue("0") @Min(0) int offset,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return reading.list(openOnly, Math.max(0, offset), Math.max(1, limit));
  }

  @GET
  @Path("{number}")
  @Operation(summary = "One action")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response view(@PathParam("number") RecordNumber number) {
    return reading
        .view(number)
        .map(
            action ->
                Response.ok(action)
                    .tag(new EntityTag(Integer.toString(action.header().revision())))
                    .build())
        .orElseGet(this::nothing);
  }

  @GET
  @Path("{number}/effect")
  @Operation(
      summary = "The numbers before and after",
      description =
          "The measure of the criterion over the window before the approval and the one after the"
              + " last measure, and what the criterion makes of them. 404 before all is done.")
  @APIResponseSchema(ReadingCorrectiveActions.Effect.class)
  public Response effect(@PathParam("number") RecordNumber number) {
    return reading
        .effect(number)
        .map(effect -> Response.ok(effect).build())
        .orElseGet(this::nothing);
  }

  @PATCH
  @Path("{number}")
  @Operation(summary = "Correct the statement of fact", description = "If-Match is needed.")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response amend(@PathParam("number") RecordNumber number, Correction input) {
    return answers.changed(
        writing.amend(
            number,
            call.correction(input.reason()),
            new Nonconformity(
                null,
                null,
                null,
                input.severity(),
                input.fact(),
                input.clauses(),
                input.correction(),
                input.correctedAt())),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/analyse")
  @Operation(summary = "State the root causes")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response analyse(@PathParam("number") RecordNumber number, Analysis input) {
    return answers.changed(
        writing.analyse(
            number,
            call.command(input.at(), null),
            input.method(),
            input.causes(),
            input.similarCases()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/plan")
  @Operation(
      summary = "Plan the measures",
      description =
          "The criterion of effectiveness is fixed here, before anybody knows the result.")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response plan(@PathParam("number") RecordNumber number, Planning input) {
    return answers.changed(
        writing.plan(number, call.command(input.at(), null), input.plan()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/complete")
  @Operation(
      summary = "Record that a measure is done",
      description = "Refused before the approval (4.4.2).")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response complete(@PathParam("number") RecordNumber number, Completion input) {
    return answers.changed(
        completing.complete(
            number,
            call.command(input.at(), null),
            input.action(),
            input.startedAt(),
            input.evidence()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/void")
  @Operation(summary = "Declare the action void")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response declareVoid(@PathParam("number") RecordNumber number, Reason input) {
    return answers.changed(
        writing.voidIt(number, call.command(null, input.reason())), CorrectiveActionView::header);
  }

  private Response nothing() {
    return Problem.of(404, "not-found", call.language()).toResponse();
  }
}
