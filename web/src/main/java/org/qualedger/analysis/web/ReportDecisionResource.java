package org.qualedger.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.qualedger.analysis.desk.AnalysisReportView;
import org.qualedger.analysis.desk.ApprovingAnalysisReport;
import org.qualedger.analysis.desk.ClosingAnalysisReport;
import org.qualedger.analysis.desk.ReturningAnalysisReport;
import org.qualedger.analysis.desk.ReviewingAnalysisReport;
import org.qualedger.analysis.desk.SubmittingAnalysisReport;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** The signed steps of a report; each asks for the password again. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportDecisionResource {
  private final SubmittingAnalysisReport submitting;
  private final ReviewingAnalysisReport reviewing;
  private final ApprovingAnalysisReport approving;
  private final ReturningAnalysisReport returning;
  private final ClosingAnalysisReport closing;
  private final Call call;
  private final Answers answers;

  @Inject
  ReportDecisionResource(
      SubmittingAnalysisReport submitting,
      ReviewingAnalysisReport reviewing,
      ApprovingAnalysisReport approving,
      ReturningAnalysisReport returning,
      ClosingAnalysisReport closing,
      Call call,
      Answers answers) {
    this.submitting = submitting;
    this.reviewing = reviewing;
    this.approving = approving;
    this.returning = returning;
    this.closing = closing;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ReportDecisionResource() {
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

  @POST
  @Path("{number}/submit")
  @Operation(
      summary = "Hand the report in",
      description = "Freezes the figures and issues the PDF. Who may: its author's duty.")
  @APIResponseSchema(AnalysisReportView.class)
  public Response submit(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        submitting.submit(number, call.command(null, input.comment()), input.secret()),
        AnalysisReportView::header);
  }

  @POST
  @Path("{number}/review")
  @Operation(
      summary = "Review a monthly report",
      description = "The centre manager, not its author.")
  @APIResponseSchema(AnalysisReportView.class)
  public Response review(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        reviewing.review(number, call.command(null, input.comment()), input.secret()),
        AnalysisReportView::header);
  }

  @POST
  @Path("{number}/approve")
  @Operation(
      summary = "Approve a quarterly report",
      description = "The quality engineering department.")
  @APIResponseSchema(AnalysisReportView.class)
  public Response approve(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        approving.approve(number, call.command(null, input.comment()), input.secret()),
        AnalysisReportView::header);
  }

  @POST
  @Path("{number}/return")
  @Operation(summary = "Give the report back", description = "The comment is needed.")
  @APIResponseSchema(AnalysisReportView.class)
  public Response giveBack(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        returning.returnToAuthor(number, call.command(null, input.comment()), input.secret()),
        AnalysisReportView::header);
  }

  @POST
  @Path("{number}/close")
  @Operation(
      summary = "Close the report",
      description = "Once every corrective action that follows from it is closed.")
  @APIResponseSchema(AnalysisReportView.class)
  public Response close(@PathParam("number") RecordNumber number, Signing input) {
    return answers.changed(
        closing.close(number, call.command(null, input.comment()), input.secret()),
        AnalysisReportView::header);
  }
}
