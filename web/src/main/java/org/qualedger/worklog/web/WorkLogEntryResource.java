package org.qualedger.worklog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;
import org.qualedger.worklog.CapabilityReview;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.EntryAmendment;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.desk.AmendingEntry;
import org.qualedger.worklog.desk.ClosingEntry;
import org.qualedger.worklog.desk.ReadingWorkLog;
import org.qualedger.worklog.desk.RegisteringRequest;
import org.qualedger.worklog.desk.ReviewingRequest;
import org.qualedger.worklog.desk.VoidingEntry;
import org.qualedger.worklog.desk.WorkLogEntryView;

/** The work log (R02). */
@Path("work-log-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "work log")
public class WorkLogEntryResource {
  private final RegisteringRequest registering;
  private final ReviewingRequest reviewing;
  private final ClosingEntry closing;
  private final AmendingEntry amending;
  private final VoidingEntry voiding;
  private final ReadingWorkLog reading;
  private final Call call;
  private final Answers answers;

  @Inject
  WorkLogEntryResource(
      RegisteringRequest registering,
      ReviewingRequest reviewing,
      ClosingEntry closing,
      AmendingEntry amending,
      VoidingEntry voiding,
      ReadingWorkLog reading,
      Call call,
      Answers answers) {
    this.registering = registering;
    this.reviewing = reviewing;
    this.closing = closing;
    this.amending = amending;
    this.voiding = voiding;
    this.reading = reading;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public WorkLogEntryResource() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * A request as it comes in.
   *
   * @param centre code of the centre whose log it is
   * @param at when it came in, or null for now
   * @param medium how it reached the product, or null for as it happened
   */
  public record Registration(
      @NotBlank @Size(max = 8) String centre,
      @Nullable Instant at,
      @Nullable Medium medium,
      RequestIntake.Source source,
      @Size(max = 100) @Nullable String relayedBy,
      RequestIntake.Channel channel,
      @NotBlank @Size(max = 100) String customerName,
      @NotBlank @Size(max = 60) String unitNo,
      @Size(max = 40) @Nullable String phone,
      RequestIntake.EntryType entryType,
      @Size(max = 8) @Nullable String categoryCode,
      @NotBlank @Size(max = 4000) String needText,
      boolean needClear,
      RequestIntake.@Nullable Urgency urgency,
      @Nullable Boolean inContractScope,
      @Nullable Boolean outOfCatalogue) {
    RequestIntake intake() {
      return new RequestIntake(
          source,
          relayedBy,
          channel,
          customerName,
          unitNo,
          phone,
          entryType,
          categoryCode,
          needText,
          needClear,
          urgency,
          Boolean.TRUE.equals(inContractScope),
          Boolean.TRUE.equals(outOfCatalogue));
    }
  }

  /**
   * A review of a request outside the price board.
   *
   * @param at when, or null for now
   * @param referral firms named to the customer
   */
  public record Review(
      @Nullable Instant at,
      CapabilityReview.Result result,
      @NotBlank @Size(max = 4000) String reasoning,
      @Size(max = 4000) @Nullable String referral) {}

  /**
   * The end of an entry.
   *
   * @param at when, or null for now
   * @param handling what was done
   * @param explainedAt when a refusal or referral was explained
   */
  public record Close(
      @Nullable Instant at,
      @NotBlank @Size(max = 4000) String handling,
      Closing.Outcome outcome,
      @Nullable Instant explainedAt) {}

  /** A correction; what is left out stays. */
  public record Amendment(
      @NotBlank @Size(max = 2000) String reason,
      @Size(min = 1, max = 100) @Nullable String customerName,
      @Size(min = 1, max = 60) @Nullable String unitNo,
      @Size(max = 40) @Nullable String phone,
      @Size(max = 8) @Nullable String categoryCode,
      @Size(min = 1, max = 4000) @Nullable String needText,
      @Nullable Boolean needClear,
      RequestIntake.@Nullable Urgency urgency,
      @Nullable Boolean inContractScope,
      @Nullable Boolean outOfCatalogue,
      @Nullable Instant requestedAt) {}

  /** A reason. */
  public record Reason(@NotBlank @Size(max = 2000) String reason) {}

  @POST
  @Operation(
      summary = "Register a request in the work log (4.2.2)",
      description = "Takes an Idempotency-Key.")
  @APIResponseSchema(value = WorkLogEntryView.class, responseCode = "201")
  public Response register(Registration input) {
    return answers.created(
        registering.register(
            input.centre(),
            call.command(input.at(), null),
            input.intake(),
            Objects.requireNonNullElse(input.medium(), Medium.ELECTRONIC),
            call.idempotency(input)),
        WorkLogEntryView::header);
  }

  @GET
  @Operation(summary = "The page of a day, oldest first")
  public List<WorkLogEntryView> day(
      @QueryParam("centre") @NotBlank String centre, @QueryParam("day") LocalDate day) {
    return reading.day(centre, day);
  }

  @GET
  @Path("{number}")
  @Operation(summary = "One entry, with its revision as ETag")
  @APIResponseSchema(value = WorkLogEntryView.class, responseCode = "200")
  public Response find(@PathParam("number") RecordNumber number) {
    WorkLogEntryView found = reading.find(number).orElseThrow(NotFoundException::new);
    return Response.ok(found)
        .tag(new EntityTag(Integer.toString(found.header().revision())))
        .build();
  }

  @POST
  @Path("{number}/review")
  @Operation(summary = "Review a request outside the price board (4.2.4)")
  @APIResponseSchema(value = WorkLogEntryView.class, responseCode = "200")
  public Response review(@PathParam("number") RecordNumber number, Review input) {
    return changed(
        reviewing.review(
            number,
            call.command(input.at(), null),
            new CapabilityReview(input.result(), input.reasoning(), input.referral())));
  }

  @POST
  @Path("{number}/close")
  @Operation(summary = "Close an entry with its handling (4.2.4)")
  @APIResponseSchema(value = WorkLogEntryView.class, responseCode = "200")
  public Response close(@PathParam("number") RecordNumber number, Close input) {
    return changed(
        closing.close(
            number,
            call.command(input.at(), null),
            new Closing(input.handling(), input.outcome(), input.explainedAt())));
  }

  @PATCH
  @Path("{number}")
  @Operation(summary = "Correct fields, with a reason", description = "Needs If-Match.")
  @APIResponseSchema(value = WorkLogEntryView.class, responseCode = "200")
  public Response amend(@PathParam("number") RecordNumber number, Amendment input) {
    return changed(
        amending.amend(
            number,
            call.correction(input.reason()),
            new EntryAmendment(
                input.customerName(),
                input.unitNo(),
                input.phone(),
                input.categoryCode(),
                input.needText(),
                input.needClear(),
                input.urgency(),
                input.inContractScope(),
                input.outOfCatalogue(),
                input.requestedAt())));
  }

  @POST
  @Path("{number}/void")
  @Operation(summary = "Declare an entry void; its number is kept")
  @APIResponseSchema(value = WorkLogEntryView.class, responseCode = "200")
  public Response voidIt(@PathParam("number") RecordNumber number, Reason input) {
    return changed(voiding.voidIt(number, call.command(null, input.reason())));
  }

  private Response changed(Outcome<WorkLogEntryView> outcome) {
    return answers.changed(outcome, WorkLogEntryView::header);
  }
}
