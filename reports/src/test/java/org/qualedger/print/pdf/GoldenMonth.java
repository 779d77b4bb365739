package org.qualedger.print.pdf;

import static org.qualedger.analysis.CountedSlipFixture.at;
import static org.qualedger.analysis.CountedSlipFixture.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.CountedSlip.Arrival;
import org.qualedger.analysis.CountedSlip.Visit;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.MeasureFollowUp;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Decision;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.TreeHead;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Target;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.AnalysisReportSheet.Requirement;
import org.qualedger.print.AnalysisReportSheet.Surroundings;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * Reports on the golden year: the twelve months of the golden p chart, of which the last has the
 * visits of the golden month (200 completed, 124 visited in time, 72 of them at home). All people
 * are invented.
 */
public final class GoldenMonth {

  public static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2026-10");
  public static final ReportingPeriod THIRD_QUARTER = ReportingPeriod.parse("2026-Q3");

  private static final Instant NOW = Instant.parse("2026-11-04T02:15:30Z");
  private static final Instant DECIDED = Instant.parse("2026-11-05T01:20:00Z");
  private static final YearMonth FIRST_MONTH = YearMonth.of(2025, 11);
  private static final int[] SIZES = {180, 205, 190, 210, 200, 175, 220, 198, 185, 207, 193, 200};
  private static final int[] LATE = {9, 8, 11, 10, 7, 9, 23, 8, 9, 10, 8, 9};
  private static final List<String> REASONS =
      List.of("PREVIOUS_JOB", "PREVIOUS_JOB", "SHORT_STAFF", "WAIT_MATERIAL", "OTHER");
  private static final List<String> CATEGORIES = List.of("W01", "E01", "W02", "C01");

  private GoldenMonth() {}

  /** The monthly report, submitted by its author. */
  public static AnalysisReportSheet submitted() {
    return sheet(figures(OCTOBER), slips(), texts("本月上门回访率未达标，下月补足。"), true);
  }

  /** The monthly report, reviewed by the centre manager. */
  public static AnalysisReportSheet reviewed() {
    return sheet(figures(OCTOBER), slips(), texts("本月上门回访率未达标，下月补足。"), true, true);
  }

  /** The quarterly report, approved by the quality engineering department. */
  public static AnalysisReportSheet approved() {
    return sheet(figures(THIRD_QUARTER), slips(), texts("本季度总体达标。"), true, true);
  }

  /** The quarterly report, submitted by the centre manager. */
  public static AnalysisReportSheet quarter() {
    return sheet(figures(THIRD_QUARTER), slips(), texts("本季度总体达标。"), true);
  }

  /** A short draft with a conclusion of one's own. */
  public static AnalysisReportSheet draft(String conclusion) {
    List<CountedSlip> all = slips();
    List<CountedSlip> few = all.subList(all.size() - 5, all.size());
    return sheet(figures(OCTOBER, few), few, texts(conclusion), false);
  }

  /** What was counted in a period. */
  public static Figures figures(ReportingPeriod period) {
    return figures(period, slips());
  }

  private static Figures figures(ReportingPeriod period, List<CountedSlip> slips) {
    return Figures.of(
        "C012",
        period,
        CompanyZone.SHANGHAI,
        slips,
        new Figures.Requests(231, 9, 4),
        List.of(
            new Target("TIM", 950, Target.Source.COMPANY, "目标表 2026", day()),
            new Target("QUAL1", 960, Target.Source.COMPANY, "目标表 2026", day()),
            new Target("SAT", 900, Target.Source.COMPANY, "目标表 2026", day()),
            new Target("RV", 600, Target.Source.PROCEDURE, "P7.9-8/4.2.14.4", day()),
            new Target("HV_A", 400, Target.Source.PROCEDURE, "P7.9-8/4.2.14.4", day())),
        NOW);
  }

  private static LocalDate day() {
    return LocalDate.of(2010, 8, 1);
  }

  private static AnalysisReportSheet sheet(
      Figures figures, List<CountedSlip> slips, ReportTexts texts, boolean submit) {
    return sheet(figures, slips, texts, submit, false);
  }

  private static AnalysisReportSheet sheet(
      Figures figures, List<CountedSlip> slips, ReportTexts texts, boolean submit, boolean decide) {
    Set<String> counted =
        figures.basis().lines().stream().map(DataBasis.Line::number).collect(Collectors.toSet());
    ReportingPeriod period = figures.basis().period();
    StatisticalAnalysisReport report =
        new StatisticalAnalysisReport(
            new RecordNumber("C012", RecordKind.ANALYSIS_REPORT, LocalDate.of(2026, 11, 4), 1),
            act(period),
            figures,
            List.of(),
            Medium.ELECTRONIC,
            false);
    report.amend(act(period), texts);
    if (submit) {
      report.submit(act(period));
    }
    if (decide) {
      Act decision = new Act("gaof", "高峰", report.decider(), null, DECIDED, "已阅");
      Decision made = period.quarterly() ? report.approve(decision) : report.review(decision);
      if (!made.isGranted()) {
        throw new IllegalStateException(made.toString());
      }
    }
    report.showsRevision(decide ? 4 : 3);
    return AnalysisReportSheet.of(
        report,
        figures.basis(),
        new Surroundings(
            "江畔物业服务有限公司",
            "滨江花园管理服务中心",
            CompanyZone.SHANGHAI,
            new TreeHead(
                41_207, Hash.of(new byte[] {1}), NOW, Hash.of(new byte[] {2}), new byte[64]),
            List.of(new Requirement("C012-WT-20261009-0004", "希望晚间也能预约上门。")),
            slips.stream().filter(slip -> counted.contains(slip.number())).toList()));
  }

  private static Act act(ReportingPeriod period) {
    return new Act("wangxm", "王晓明", StatisticalAnalysisReport.authorOf(period), null, NOW, null);
  }

  private static ReportTexts texts(String conclusion) {
    return new ReportTexts(
        "上门回访 72 次，占服务量 36.0%，低于 40%。",
        "周末只有一名回访人员在岗。\n未按服务项目排定回访计划。",
        List.of(
            new CountermeasureLine(
                "每周五排定下周上门回访名单，并在周三核对完成数。", "李静怡", LocalDate.of(2026, 11, 30), "十一月上门回访率不低于 40%。"),
            new CountermeasureLine("周末增加一名回访人员。", "陈国栋", LocalDate.of(2026, 11, 14), null)),
        List.of(
            new MeasureFollowUp(
                "派单时同时通知备选维修工。",
                "李静怡",
                LocalDate.of(2026, 10, 15),
                MeasureFollowUp.Progress.DONE,
                "迟到由 10 件降至 8 件。")),
        List.of("王晓明", "李静怡", "陈国栋"),
        conclusion,
        null);
  }

  private static List<CountedSlip> slips() {
    List<CountedSlip> slips = new ArrayList<>();
    for (int month = 0; month < SIZES.length; month++) {
      boolean golden = month == SIZES.length - 1;
      for (int i = 1; i <= SIZES[month]; i++) {
        YearMonth of = FIRST_MONTH.plusMonths(month);
        Instant signed = at(of.atDay(1) + "T10:00:00").plus(Duration.ofHours(3L * i));
        boolean late = i <= LATE[month];
        slips.add(
            slip(
                String.format(
                    Locale.ROOT, "C012-WT-%04d%02d01-%04d", of.getYear(), of.getMonthValue(), i),
                signed,
                late ? Arrival.LATE : Arrival.ON_TIME,
                late ? REASONS.get(i % REASONS.size()) : null,
                i,
                visits(golden, i, signed)));
      }
    }
    slips.add(
        slip(
            "C012-WT-20261031-0001",
            at("2026-10-30T12:00:00"),
            Arrival.NO_EVIDENCE,
            null,
            201,
            List.of()));
    return slips;
  }

  private static List<Visit> visits(boolean golden, int i, Instant signed) {
    Instant soon = signed.plus(Duration.ofDays(1));
    if (!golden) {
      return List.of(visit(soon, i % 2 == 0));
    }
    return i <= 124 ? List.of(visit(soon, i <= 72)) : List.of();
  }

  private static CountedSlip slip(
      String number,
      Instant signed,
      Arrival arrival,
      @Nullable String lateReason,
      int i,
      List<Visit> visits) {
    boolean unproved = arrival == Arrival.NO_EVIDENCE;
    boolean defective = i % 40 == 0;
    return new CountedSlip(
        number,
        5 + i % 3,
        signed.minus(Duration.ofHours(3)),
        null,
        unproved ? null : signed,
        unproved ? null : signed.minus(Duration.ofMinutes(5)),
        CATEGORIES.get(i % CATEGORIES.size()),
        i % 4 == 3,
        i % 3 != 0,
        !defective,
        true,
        arrival,
        signed.minus(Duration.ofHours(1)),
        lateReason,
        defective ? "NOT_FULLY_FIXED" : null,
        visits);
  }
}
