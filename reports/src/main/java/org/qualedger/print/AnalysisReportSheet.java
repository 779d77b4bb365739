package org.qualedger.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.analysis.StatisticalAnalysisReport.Stage;
import org.qualedger.approval.SignedStep;
import org.qualedger.document.GoverningProcedure;
import org.qualedger.ledger.TreeHead;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;

/**
 * Everything that a printed statistical analysis report (统计分析报告, R12) says: one revision of the
 * report with its frozen data, and what stands around it. Facts and codes only; the words of the
 * form are the printer's.
 *
 * @param heading what the report is and which state of it is shown
 * @param figures what was counted, down to how each record counted
 * @param texts what people wrote
 * @param requirements what customers asked for when they were visited
 * @param slips the slips of the data basis in the revisions that were read; a revision that was
 *     disposed of since is missing
 * @param signatures who signed, in order
 * @param toSign the duties that are still to sign, in order
 */
public record AnalysisReportSheet(
    Heading heading,
    Figures figures,
    ReportTexts texts,
    List<Requirement> requirements,
    List<CountedSlip> slips,
    List<SignedStep> signatures,
    List<Duty> toSign) {

  /** Copies the lists, so that the sheet cannot change. */
  public AnalysisReportSheet {
    requirements = List.copyOf(requirements);
    slips = List.copyOf(slips);
    signatures = List.copyOf(signatures);
    toSign = List.copyOf(toSign);
  }

  /**
   * Whether the report is decided upon. Only then its print is sealed; a draft, a submitted and a
   * returned report are printed without a frame for the seal.
   */
  public boolean isFinal() {
    return switch (heading.stage()) {
      case REVIEWED, APPROVED, CLOSED -> true;
      case DRAFT, SUBMITTED, RETURNED, VOIDED -> false;
    };
  }

  /**
   * What the report is and which state of it is shown (document control).
   *
   * @param documentNumber the report's record number
   * @param revision revision of that record which this print shows
   * @param stage where the report stands in that revision
   * @param procedure the procedure in force
   * @param company name of the company
   * @param centreCode code of the centre
   * @param centreName name of the centre
   * @param period month or quarter
   * @param author who submitted it, or prepared it while it is a draft
   * @param authorDuty in which duty
   * @param preparedAt when it was submitted, or prepared; also the date of the printed document
   * @param zone in which days are cut and times are shown
   * @param ledgerHead the ledger when the data were frozen; null where no head was signed yet
   * @param changedAfterSignature whether the record was changed after somebody signed it
   */
  public record Heading(
      String documentNumber,
      int revision,
      Stage stage,
      GoverningProcedure procedure,
      String company,
      String centreCode,
      String centreName,
      ReportingPeriod period,
      String author,
      Duty authorDuty,
      Instant preparedAt,
      CompanyZone zone,
      @Nullable TreeHead ledgerHead,
      boolean changedAfterSignature) {}

  /**
   * What a customer asked for at a return visit.
   *
   * @param record number of the slip on which it stands
   * @param text in the customer's words
   */
  public record Requirement(String record, String text) {}

  /**
   * What the report does not know of itself.
   *
   * @param company name of the company
   * @param centreName name of the centre
   * @param zone the company's zone
   * @param ledgerHead the ledger when the data were frozen; null where no head was signed yet
   * @param requirements what customers asked for when they were visited
   * @param slips the slips of the data basis in the revisions that were read
   */
  public record Surroundings(
      String company,
      String centreName,
      CompanyZone zone,
      @Nullable TreeHead ledgerHead,
      List<Requirement> requirements,
      List<CountedSlip> slips) {
    /** Copies the lists. */
    public Surroundings {
      requirements = List.copyOf(requirements);
      slips = List.copyOf(slips);
    }
  }

  /**
   * The sheet of a report.
   *
   * @param report the report, as it stands or rebuilt from one of its revisions
   * @param basis the data frozen under the report's digest
   * @param surroundings what it does not know of itself
   */
  public static AnalysisReportSheet of(
      StatisticalAnalysisReport report, DataBasis basis, Surroundings surroundings) {
    return new AnalysisReportSheet(
        heading(report, surroundings),
        new Figures(report.rates(), report.tallies(), report.months(), basis, report.cutoff()),
        new ReportTexts(
            report.findings(),
            report.causes(),
            report.measures(),
            report.previousMeasures(),
            report.participants(),
            report.conclusion(),
            report.noActionReason()),
        surroundings.requirements(),
        surroundings.slips(),
        report.steps(),
        toSign(report));
  }

  private static Heading heading(StatisticalAnalysisReport report, Surroundings surroundings) {
    SignedStep submitted = report.lastStep(SignedStep.Meaning.SUBMITTED);
    return new Heading(
        report.number().toString(),
        report.revision(),
        report.stageNow(),
        report.procedure(),
        surroundings.company(),
        report.centre(),
        surroundings.centreName(),
        report.reportingPeriod(),
        submitted == null ? report.createdByName() : submitted.byName(),
        StatisticalAnalysisReport.authorOf(report.reportingPeriod()),
        submitted == null ? report.enteredAt() : submitted.at(),
        surroundings.zone(),
        surroundings.ledgerHead(),
        report.changedAfterSignature());
  }

  private static List<Duty> toSign(StatisticalAnalysisReport report) {
    List<Duty> duties = new ArrayList<>();
    Stage stage = report.stageNow();
    if (stage == Stage.DRAFT || stage == Stage.RETURNED) {
      duties.add(StatisticalAnalysisReport.authorOf(report.reportingPeriod()));
    }
    if (stage == Stage.DRAFT || stage == Stage.RETURNED || stage == Stage.SUBMITTED) {
      duties.add(report.decider());
    }
    return duties;
  }
}
