package org.qualedger.analysis.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.MeasureFollowUp;
import org.qualedger.analysis.MonthPoint;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.analysis.Tally;
import org.qualedger.approval.desk.SignedStepView;
import org.qualedger.organization.Duty;
import org.qualedger.record.desk.RecordHeader;

/**
 * A report as pages and programs see it.
 *
 * @param period such as 2026-10 or 2026-Q3
 * @param to last day
 * @param cutoff moment at which the data were read
 * @param basisDigest SHA-256 in hex of the frozen data basis
 * @param months points of the control chart of timeliness
 * @param author duty that writes it
 * @param decider duty that reviews or approves it
 * @param missesTarget whether a judged rate misses its target
 */
public record AnalysisReportView(
    RecordHeader header,
    StatisticalAnalysisReport.Type type,
    String period,
    LocalDate from,
    LocalDate to,
    Instant cutoff,
    String basisDigest,
    List<RateView> rates,
    List<TallyView> tallies,
    List<MonthView> months,
    @Nullable String findings,
    @Nullable String causes,
    List<MeasureView> measures,
    List<FollowUpView> previousMeasures,
    List<String> participants,
    @Nullable String conclusion,
    @Nullable String noActionReason,
    List<SignedStepView> steps,
    Duty author,
    Duty decider,
    boolean missesTarget,
    @Nullable Instant submittedAt) {

  /** How many cases fall into a class. */
  public record TallyView(Tally.Kind kind, String code, long cases) {
    static TallyView of(Tally tally) {
      return new TallyView(tally.kind(), tally.code(), tally.cases());
    }
  }

  /** How many arrivals were judged in a month, and how many were late. */
  public record MonthView(YearMonth month, long judged, long late) {
    static MonthView of(MonthPoint point) {
      return new MonthView(point.month(), point.judged(), point.late());
    }
  }

  /** A line of the countermeasure table. */
  public record MeasureView(
      String measure, String owner, @Nullable LocalDate due, @Nullable String check) {
    static MeasureView of(CountermeasureLine line) {
      return new MeasureView(line.measure(), line.owner(), line.due(), line.check());
    }
  }

  /** What became of a measure of the period before. */
  public record FollowUpView(
      String measure,
      String owner,
      @Nullable LocalDate due,
      MeasureFollowUp.Progress progress,
      @Nullable String result) {
    static FollowUpView of(MeasureFollowUp line) {
      return new FollowUpView(
          line.measure(), line.owner(), line.due(), line.progress(), line.result());
    }
  }

  /** The view of a report. */
  public static AnalysisReportView of(StatisticalAnalysisReport report) {
    return new AnalysisReportView(
        RecordHeader.of(report),
        report.type(),
        report.reportingPeriod().toString(),
        report.periodStart(),
        report.periodEnd(),
        report.cutoff(),
        report.basisDigest(),
        report.rates().stream().map(RateView::of).toList(),
        report.tallies().stream().map(TallyView::of).toList(),
        report.months().stream().map(MonthView::of).toList(),
        report.findings(),
        report.causes(),
        report.measures().stream().map(MeasureView::of).toList(),
        report.previousMeasures().stream().map(FollowUpView::of).toList(),
        report.participants(),
        report.conclusion(),
        report.noActionReason(),
        report.steps().stream().map(SignedStepView::of).toList(),
        StatisticalAnalysisReport.authorOf(report.reportingPeriod()),
        report.decider(),
        report.missesTarget(),
        report.submittedAt());
  }
}
