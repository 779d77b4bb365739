package org.qualedger.mailregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.desk.GivenSignature;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.MailAmendment;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.Notification;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.mailregister.desk.AmendingMail;
import org.qualedger.mailregister.desk.HandingOutMail;
import org.qualedger.mailregister.desk.MailView;
import org.qualedger.mailregister.desk.NotifyingAddressee;
import org.qualedger.mailregister.desk.ReceivingMail;
import org.qualedger.mailregister.desk.ReportingLoss;
import org.qualedger.mailregister.desk.ReturningMail;
import org.qualedger.mailregister.desk.StoringMail;
import org.qualedger.mailregister.desk.VoidingMail;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** The mail acceptance register (R06). */
@Path("mail-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mail register")
public class MailResource {
  private final ReceivingMail receiving;
  private final StoringMail storing;
  private final NotifyingAddressee notifying;
  private final HandingOutMail handingOut;
  private final ReturningMail returning;
  private final ReportingLoss reportingLoss;
  private final AmendingMail amending;
  private final VoidingMail voiding;
  private final Call call;
  private final Answers answers;

  @Inject
  MailResource(
      ReceivingMail receiving,
      StoringMail storing,
      NotifyingAddressee notifying,
      HandingOutMail handingOut,
      ReturningMail returning,
      ReportingLoss reportingLoss,
      AmendingMail amending,
      VoidingMail voiding,
      Call call,
      Answers answers) {
    this.receiving = receiving;
    this.storing = storing;
    this.notifying = notifying;
    this.handingOut = handingOut;
    this.returning = returning;
    this.reportingLoss = reportingLoss;
    this.amending = amending;
    this.voiding = voiding;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public MailResource() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * A new line of the register.
   *
   * @param at when the item was received, or null for now; on paper null is unknown
   * @param medium how it reached the product, or null for as it happened
   */
  public record Receiving(
      @NotBlank @Size(max = 8) String centre,
      @Nullable Instant at,
      @Nullable Medium medium,
      MailIntake intake) {}

  /** A place for the item. */
  public record Storing(@Nullable Instant at, @NotBlank @Size(max = 60) String storagePlace) {}

  /**
   * An attempt to tell the addressee.
   *
   * @param reached whether the addressee was told or a message left
   */
  public record Notice(@Nullable Instant at, Notification.Channel channel, boolean reached) {}

  /** Who came for the item. */
  public record Collection(
      @Nullable Instant at,
      @NotBlank @Size(max = 100) String collectedBy,
      HandingOut.Relation relation,
      @Size(max = 200) @Nullable String authority,
      @Nullable GivenSignature signature) {}

  /** Why the item goes back. */
  public record Return(@Nullable Instant at, ReturnReason returnReason) {}

  /** What happened, and why. */
  public record Reasoned(@Nullable Instant at, @NotBlank @Size(max = 2000) String reason) {}

  /** Facts that change, and why; what is left out stays. */
  public record Correction(@NotBlank @Size(max = 2000) String reason, MailAmendment intake) {}

  @POST
  @Operation(summary = "Enter an item of mail", description = "Takes an Idempotency-Key.")
  @APIResponseSchema(value = MailView.class, responseCode = "201")
  public Response receive(Receiving input) {
    return answers.created(
        receiving.receive(
            input.centre(),
            input.intake(),
            Objects.requireNonNullElse(input.medium(), Medium.ELECTRONIC),
            call.command(input.at(), null),
            call.idempotency(input)),
        MailView::header);
  }

  @PATCH
  @Path("{number}")
  @Operation(summary = "Correct a line of the register", description = "If-Match is needed.")
  @APIResponseSchema(MailView.class)
  public Response amend(@PathParam("number") RecordNumber number, Correction input) {
    return answers.changed(
        amending.amend(number, call.correction(input.reason()), input.intake()), MailView::header);
  }

  @POST
  @Path("{number}/store")
  @Operation(summary = "Put the item on its shelf")
  @APIResponseSchema(MailView.class)
  public Response store(@PathParam("number") RecordNumber number, Storing input) {
    return answers.changed(
        storing.store(number, call.command(input.at(), null), input.storagePlace()),
        MailView::header);
  }

  @POST
  @Path("{number}/notify")
  @Operation(summary = "Note an attempt to tell the addressee")
  @APIResponseSchema(MailView.class)
  public Response notify(@PathParam("number") RecordNumber number, Notice input) {
    return answers.changed(
        notifying.notify(number, call.command(input.at(), null), input.channel(), input.reached()),
        MailView::header);
  }

  @POST
  @Path("{number}/collect")
  @Operation(
      summary = "Hand the item out",
      description =
          "Court papers and cash on delivery go to others than the addressee only with written"
              + " authority (4.2.13).")
  @APIResponseSchema(MailView.class)
  public Response collect(@PathParam("number") RecordNumber number, Collection input) {
    return answers.changed(
        handingOut.handOut(
            number,
            call.command(input.at(), null),
            input.collectedBy(),
            input.relation(),
            input.authority(),
            input.signature()),
        MailView::header);
  }

  @POST
  @Path("{number}/return")
  @Operation(summary = "Send the item back")
  @APIResponseSchema(MailView.class)
  public Response giveBack(@PathParam("number") RecordNumber number, Return input) {
    return answers.changed(
        returning.giveBack(number, call.command(input.at(), null), input.returnReason()),
        MailView::header);
  }

  @POST
  @Path("{number}/report-loss")
  @Operation(summary = "Report the item as lost or damaged")
  @APIResponseSchema(MailView.class)
  public Response reportLoss(@PathParam("number") RecordNumber number, Reasoned input) {
    return answers.changed(
        reportingLoss.reportLost(number, call.command(input.at(), input.reason())),
        MailView::header);
  }

  @POST
  @Path("{number}/void")
  @Operation(summary = "Declare the line void")
  @APIResponseSchema(MailView.class)
  public Response declareVoid(@PathParam("number") RecordNumber number, Reasoned input) {
    return answers.changed(
        voiding.voidIt(number, call.command(input.at(), input.reason())), MailView::header);
  }
}
