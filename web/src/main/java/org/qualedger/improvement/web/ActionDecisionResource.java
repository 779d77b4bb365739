package org.qualedger.improvement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.Verification;
import org.qualedger.improvement.desk.ApprovingCorrectiveAction;
import org.qualedger.improvement.desk.ClosingCorrectiveAction;
import org.qualedger.improvement.desk.CorrectiveActionView;
import org.qualedger.improvement.desk.ReturningCorrectiveAction;
import org.qualedger.improvement.desk.SubmittingCorrectiveAction;
import org.qualedger.improvement.desk.VerifyingEffectiveness;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** The signed steps of a corrective action; each asks for the password again. */
@Path("corrective-actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "corrective actions")
public class ActionDecisionResource {
  private final SubmittingCorrectiveAction submitting;
  private final ApprovingCorrectiveAction approving;
  private final ReturningCorrectiveAction returning;
  private final VerifyingEffectiveness verifying;
  private final ClosingCorrectiveAction closing;
  private final Call call;
  private final Answers answers;

  @Inject
  ActionDecisionResource(
      SubmittingCorrectiveAction submitting,
      ApprovingCorrectiveAction approving,
      ReturningCorrectiveAction returning,
      VerifyingEffectiveness verifying,
      ClosingCorrectiveAction closing,
      Call call,
      Answers answers) {
    this.submitting = submitting;
    this.approving = approving;
    this.returning = returning;
    this.verifying = verifying;
    this.closing = closing;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ActionDecisionResource() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * A signature.
   *
   * @param password the caller's password
   * @param comment what is written beside the signature
   */
  public record Signing(
      @NotBlank @Size(max = 200) String password, @Nullable @Size(max = 2000) String comment) {
    char[] secret() {
      return password.toCharArray();
    }
  }

  /**
   * A verification.
   *
   * @param reason why the verdict differs from what the criterion makes of the numbers
   */
  public record Verifying(
      @NotBlank @Size(max = 200) String password,
      @Min(0) long beforeNumerator,
      @Min(0) long beforeDenominator,
      @Min(0) long afterNumerator,
      @Min(0) long afterDenominator,
      Effectiveness verdict,
      @Nullable @Size(max = 2000) String reason) {
    Verification.Numbers numbers() {
      return new Verification.Numbers(
          beforeNumerator, beforeDenominator, afterNumerator, afterDenominator);
    }
  }

  @POST
  @Path("{number}/submit")
  @Operation(summary = "Hand the proposal in", description = "To the duty that the route names.")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response submit(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        submitting.submit(number, call.command(null, input.comment()), input.secret()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/approve")
  @Operation(
      summary = "Approve the measures",
      description =
          "By the duty that the view names as approver, never by one who wrote the proposal"
              + " (4.4.2).")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response approve(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        approving.approve(number, call.command(null, input.comment()), input.secret()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/return")
  @Operation(summary = "Give the proposal back", description = "The comment is needed.")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response giveBack(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        returning.returnToAuthor(number, call.command(null, input.comment()), input.secret()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/verify")
  @Operation(
      summary = "Verify the effect",
      description = "By somebody who owns no measure and wrote nothing of the proposal.")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response verify(@PathParam("number") RecordNumber number, Verifying input) {
    return answers.changed(
        verifying.verify(
            number,
            call.command(null, input.reason()),
            input.numbers(),
            input.verdict(),
            input.password().toCharArray()),
        CorrectiveActionView::header);
  }

  @POST
  @Path("{number}/close")
  @Operation(summary = "Close the action", description = "Once its measures are done and verified.")
  @APIResponseSchema(CorrectiveActionView.class)
  public Response close(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        closing.close(number, call.command(null, input.comment()), input.secret()),
        CorrectiveActionView::header);
  }
}
