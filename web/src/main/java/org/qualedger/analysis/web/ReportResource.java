package org.qualedger.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.MeasureFollowUp;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.desk.AmendingAnalysisReport;
import org.qualedger.analysis.desk.AnalysisReportView;
import org.qualedger.analysis.desk.PreparingAnalysisReport;
import org.qualedger.analysis.desk.ReadingAnalysisReports;
import org.qualedger.analysis.desk.RecomputingAnalysisReport;
import org.qualedger.organization.CompanyZone;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;
import org.qualedger.web.Problem;

/** Statistical analysis reports (R12): prepared, written, read, counted again. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportResource {
  private static final int MONTHS_LISTED = 24;

  private final PreparingAnalysisReport preparing;
  private final AmendingAnalysisReport amending;
  private final ReadingAnalysisReports reading;
  private final RecomputingAnalysisReport recomputing;
  private final PeriodInput periods;
  private final CompanyZone zone;
  private final java.time.Clock clock;
  private final Call call;
  private final Answers answers;

  @Inject
  ReportResource(
      PreparingAnalysisReport preparing,
      AmendingAnalysisReport amending,
      ReadingAnalysisReports reading,
      RecomputingAnalysisReport recomputing,
      PeriodInput periods,
      CompanyZone zone,
      java.time.Clock clock,
      Call call,
      Answers answers) {
    this.preparing = preparing;
    this.amending = amending;
    this.reading = reading;
    this.recomputing = recomputing;
    this.periods = periods;
    this.zone = zone;
    this.clock = clock;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ReportResource() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /**
   * A report to prepare.
   *
   * @param period a month such as 2026-10 or a quarter such as 2026-Q3
   */
  public record Preparation(
      @NotBlank @Size(max = 8) String centre,
      @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2]|Q[1-4])") String period) {}

  /** A line of the countermeasure table. */
  public record Measure(
      @NotBlank @Size(max = 4000) String measure,
      @NotBlank @Size(max = 100) String owner,
      LocalDate due,
      @Nullable @Size(max = 4000) String check) {
    CountermeasureLine line() {
      return new CountermeasureLine(measure, owner, due, check);
    }
  }

  /** What became of a measure of the period before. */
  public record FollowUp(
      @NotBlank @Size(max = 4000) String measure,
      @NotBlank @Size(max = 100) String owner,
      LocalDate due,
      MeasureFollowUp.Progress progress,
      @Nullable @Size(max = 4000) String result) {
    MeasureFollowUp line() {
      return new MeasureFollowUp(measure, owner, due, progress, result);
    }
  }

  /** Texts of a report; what is left out stays as it is. */
  public record Texts(
      @Nullable @Size(max = 2000) String reason,
      @Nullable @Size(max = 20000) String findings,
      @Nullable @Size(max = 20000) String causes,
      @Nullable @Size(max = 100) List<Measure> measures,
      @Nullable @Size(max = 100) List<FollowUp> previousMeasures,
      @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> participants,
      @Nullable @Size(max = 20000) String conclusion,
      @Nullable @Size(max = 20000) String noActionReason) {
    ReportTexts texts() {
      return new ReportTexts(
          findings,
          causes,
          measures == null ? null : measures.stream().map(Measure::line).toList(),
          previousMeasures == null ? null : previousMeasures.stream().map(FollowUp::line).toList(),
          participants,
          conclusion,
          noActionReason);
    }
  }

  /** Why. */
  public record Reason(@NotBlank @Size(max = 2000) String reason) {}

  @POST
  @Operation(
      summary = "Prepare a report",
      description =
          "Counts the figures. The manager's assistant prepares months, the centre manager"
              + " quarters. Takes an Idempotency-Key.")
  @APIResponseSchema(value = AnalysisReportView.class, responseCode = "201")
  public Response prepare(Preparation input) {
    return answers.created(
        preparing.prepare(
            input.centre(),
            periods.read(input.period()),
            call.command(null, null),
            call.idempotency(input)),
        AnalysisReportView::header);
  }

  @GET
  @Operation(
      summary = "Reports of the caller's centres",
      description = "Whose period begins between two months; the last two years by default.")
  public List<AnalysisReports.Line> list(
      @QueryParam("from") @Nullable YearMonth from, @QueryParam("to") @Nullable YearMonth to) {
    YearMonth last = to == null ? zone.month(clock.instant()) : to;
    YearMonth first = from == null ? last.minusMonths(MONTHS_LISTED) : from;
    return reading.list(first.atDay(1), last.atEndOfMonth());
  }

  @GET
  @Path("{number}")
  @Operation(summary = "One report")
  @APIResponseSchema(AnalysisReportView.class)
  public Response view(@PathParam("number") RecordNumber number) {
    return reading
        .view(number)
        .map(
            report ->
                Response.ok(report)
                    .tag(new EntityTag(Integer.toString(report.header().revision())))
                    .build())
        .orElseGet(this::nothing);
  }

  @GET
  @Path("{number}/pdf")
  @Produces("application/pdf")
  @Operation(
      summary = "The report as PDF",
      description =
          "The bytes that were issued with the newest signature: in both languages and under the"
              + " company's seal (PAdES) once the report is reviewed or approved, in Chinese and"
              + " unsealed before that. What was not issued is printed when it is asked for."
              + " rendered=true prints anew from the frozen data: the bytes before the seal.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pdf(
      @PathParam("number") RecordNumber number, @QueryParam("rendered") boolean rendered) {
    Optional<byte[]> pdf =
        rendered ? reading.pdfAgain(number, call.language()) : reading.pdf(number, call.language());
    return pdf.map(
            bytes ->
                Response.ok(bytes, "application/pdf")
                    .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"")
                    .build())
        .orElseGet(this::nothing);
  }

  @GET
  @Path("{number}/data")
  @Operation(
      summary = "What the figures were counted from",
      description =
          "Per slip its revision and what it counted as in each measure: the exact bytes whose"
              + " SHA-256 the report names as its data basis.")
  public Response data(@PathParam("number") RecordNumber number) {
    return reading
        .data(number)
        .map(basis -> Response.ok(basis.canonical().bytes(), MediaType.APPLICATION_JSON).build())
        .orElseGet(this::nothing);
  }

  @GET
  @Path("{number}/recompute")
  @Operation(
      summary = "Count again",
      description =
          "Runs rules and measures over the frozen revisions and over the newest ones, and names"
              + " the records that make a difference.")
  @APIResponseSchema(RecomputationJson.class)
  public Response recompute(@PathParam("number") RecordNumber number) {
    return recomputing
        .recompute(number)
        .map(again -> Response.ok(RecomputationJson.of(again)).build())
        .orElseGet(this::nothing);
  }

  @POST
  @Path("{number}/recount")
  @Operation(summary = "Count the figures of a draft anew")
  @APIResponseSchema(AnalysisReportView.class)
  public Response recount(@PathParam("number") RecordNumber number) {
    return answers.changed(
        preparing.recount(number, call.command(null, null)), AnalysisReportView::header);
  }

  @PATCH
  @Path("{number}")
  @Operation(summary = "Write the texts", description = "If-Match is needed.")
  @APIResponseSchema(AnalysisReportView.class)
  public Response amend(@PathParam("number") RecordNumber number, Texts input) {
    return answers.changed(
        amending.amend(number, call.correction(input.reason()), input.texts()),
        AnalysisReportView::header);
  }

  @POST
  @Path("{number}/void")
  @Operation(summary = "Declare the report void")
  @APIResponseSchema(AnalysisReportView.class)
  public Response declareVoid(@PathParam("number") RecordNumber number, Reason input) {
    return answers.changed(
        amending.voidIt(number, call.command(null, input.reason())), AnalysisReportView::header);
  }

  private Response nothing() {
    return Problem.of(404, "not-found", call.language()).toResponse();
  }
}
