package org.qualedger.agreement.web;

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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementAmendment;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.desk.AgreementView;
import org.qualedger.agreement.desk.AmendingAgreement;
import org.qualedger.agreement.desk.CoveringSlip;
import org.qualedger.agreement.desk.DraftingAgreement;
import org.qualedger.agreement.desk.FilingAgreement;
import org.qualedger.agreement.desk.SigningAgreement;
import org.qualedger.agreement.desk.TerminatingAgreement;
import org.qualedger.agreement.desk.VoidingAgreement;
import org.qualedger.approval.desk.GivenSignature;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Agreements on commissioned services (R05). */
@Path("service-agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "service agreements")
public class AgreementResource {
  private final DraftingAgreement drafting;
  private final SigningAgreement signing;
  private final FilingAgreement filing;
  private final CoveringSlip covering;
  private final TerminatingAgreement terminating;
  private final VoidingAgreement voiding;
  private final AmendingAgreement amending;
  private final Call call;
  private final Answers answers;

  @Inject
  AgreementResource(
      DraftingAgreement drafting,
      SigningAgreement signing,
      FilingAgreement filing,
      CoveringSlip covering,
      TerminatingAgreement terminating,
      VoidingAgreement voiding,
      AmendingAgreement amending,
      Call call,
      Answers answers) {
    this.drafting = drafting;
    this.signing = signing;
    this.filing = filing;
    this.covering = covering;
    this.terminating = terminating;
    this.voiding = voiding;
    this.amending = amending;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public AgreementResource() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /**
   * A new agreement.
   *
   * @param at when it was drawn up, or null for now
   * @param medium how it reached the product, or null for as it happened
   * @param slips service slips that it covers
   */
  public record Draft(
      @NotBlank @Size(max = 8) String centre,
      @Nullable Instant at,
      @Nullable Medium medium,
      @Size(max = 500) List<RecordNumber> slips,
      AgreementTerms terms) {}

  /** Signatures that came in; one may follow later. */
  public record Signatures(
      @Nullable Instant at, @Nullable GivenSignature owner, @Nullable GivenSignature supplier) {}

  /** Where the centre keeps its copy. */
  public record Filing(@Nullable Instant at, @NotBlank @Size(max = 60) String filingNo) {}

  /** One more slip. */
  public record Covering(RecordNumber slip) {}

  /** The end of an agreement, and why. */
  public record Ending(@Nullable Instant at, @NotBlank @Size(max = 2000) String reason) {}

  /** Terms that change, and why; what is left out stays. */
  public record Correction(@NotBlank @Size(max = 2000) String reason, AgreementAmendment terms) {}

  @POST
  @Operation(
      summary = "Draw up an agreement",
      description = "Takes an Idempotency-Key. A single agreement needs a price.")
  @APIResponseSchema(value = AgreementView.class, responseCode = "201")
  public Response draft(Draft input) {
    return answers.created(
        drafting.draft(
            input.centre(),
            input.terms(),
            input.slips(),
            Objects.requireNonNullElse(input.medium(), Medium.ELECTRONIC),
            call.command(input.at(), null),
            call.idempotency(input)),
        AgreementView::header);
  }

  @PATCH
  @Path("{number}")
  @Operation(
      summary = "Correct the terms",
      description = "If-Match is needed. Who has signed the earlier terms signs again.")
  @APIResponseSchema(AgreementView.class)
  public Response amend(@PathParam("number") RecordNumber number, Correction input) {
    return answers.changed(
        amending.amend(number, call.correction(input.reason()), input.terms()),
        AgreementView::header);
  }

  @POST
  @Path("{number}/sign")
  @Operation(
      summary = "Take signatures of customer and supplier",
      description =
          "The picture of a signature drawn or photographed is an attachment of the record.")
  @APIResponseSchema(AgreementView.class)
  public Response sign(@PathParam("number") RecordNumber number, Signatures input) {
    return answers.changed(
        signing.sign(number, call.command(input.at(), null), input.owner(), input.supplier()),
        AgreementView::header);
  }

  @POST
  @Path("{number}/file")
  @Operation(summary = "File the centre's copy")
  @APIResponseSchema(AgreementView.class)
  public Response file(@PathParam("number") RecordNumber number, Filing input) {
    return answers.changed(
        filing.file(number, call.command(input.at(), null), input.filingNo()),
        AgreementView::header);
  }

  @POST
  @Path("{number}/cover")
  @Operation(summary = "Cover one more service slip")
  @APIResponseSchema(AgreementView.class)
  public Response cover(@PathParam("number") RecordNumber number, Covering input) {
    return answers.changed(
        covering.cover(number, call.command(null, null), input.slip()), AgreementView::header);
  }

  @POST
  @Path("{number}/terminate")
  @Operation(summary = "End the agreement before its term")
  @APIResponseSchema(AgreementView.class)
  public Response terminate(@PathParam("number") RecordNumber number, Ending input) {
    return answers.changed(
        terminating.terminate(number, call.command(input.at(), input.reason())),
        AgreementView::header);
  }

  @POST
  @Path("{number}/void")
  @Operation(summary = "Declare the agreement void")
  @APIResponseSchema(AgreementView.class)
  public Response declareVoid(@PathParam("number") RecordNumber number, Ending input) {
    return answers.changed(
        voiding.voidIt(number, call.command(input.at(), input.reason())), AgreementView::header);
  }
}
