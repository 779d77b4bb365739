package org.qualedger.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.MonthPoint;
import org.qualedger.analysis.Tally;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoKind;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.wording.DomainWords;
import org.qualedger.wording.Wording;

/**
 * The charts of a statistical analysis, the same on a page and in the printed report. Where nothing
 * was counted there is no chart.
 */
public final class AnalysisFigures {

  /** The code under which everything without a code of its own is counted. */
  private static final String REST = "OTHER";

  private final Figures figures;
  private final Locale locale;
  private final DomainWords words;
  private final Wording subjects;

  /**
   * The charts of these figures.
   *
   * @param figures what was counted
   * @param locale Chinese, or anything else for English
   */
  public AnalysisFigures(Figures figures, Locale locale) {
    this.figures = figures;
    this.locale = locale;
    this.words = DomainWords.of(locale);
    this.subjects = Wording.of(AnalysisFigures.class, locale);
  }

  /** The p chart of timeliness by month, with its target. */
  public Optional<Figure> timeliness() {
    if (figures.months().isEmpty()) {
      return Optional.empty();
    }
    List<YearMonth> months = monthsWithoutGap();
    Map<YearMonth, MonthPoint> judged =
        figures.months().stream().collect(Collectors.toMap(MonthPoint::month, Function.identity()));
    List<Proportion> samples = new ArrayList<>();
    for (YearMonth month : months) {
      MonthPoint point = judged.get(month);
      samples.add(
          point == null
              ? new Proportion(0, 0)
              : new Proportion(point.judged() - point.late(), point.judged()));
    }
    ControlChartLabels labels =
        ControlChartLabels.of(
            words.word(Metric.TIM),
            Notation.percent(1),
            months.stream().map(YearMonth::toString).toList());
    Integer target = figures.rate(Metric.TIM).targetPerMille();
    ControlChartFigures charts =
        new ControlChartFigures(
            target == null ? labels : labels.withTarget(target / 1000.0),
            RuleSet.only(NelsonRule.BEYOND_THREE_SIGMA),
            locale);
    return PChart.of(samples).map(charts::of);
  }

  /** The Pareto chart of the reasons for coming late. */
  public Optional<Figure> lateReasons() {
    return pareto(Tally.Kind.LATE_REASON, "LateReason");
  }

  /** The Pareto chart of the defects. */
  public Optional<Figure> defects() {
    return pareto(Tally.Kind.DEFECT, "DefectCode");
  }

  private Optional<Figure> pareto(Tally.Kind kind, String family) {
    List<ParetoKind> kinds =
        figures.tallies().stream()
            .filter(tally -> tally.kind() == kind)
            .map(
                tally ->
                    new ParetoKind(
                        words.word(family, tally.code()), tally.cases(), tally.code().equals(REST)))
            .toList();
    return ParetoAnalysis.of(kinds)
        .map(analysis -> ParetoFigure.of(analysis, subjects.text("subject." + kind), locale));
  }

  /** A month in which nothing was judged has no point, but keeps its place on the axis. */
  private List<YearMonth> monthsWithoutGap() {
    YearMonth last = figures.months().getLast().month();
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = figures.months().getFirst().month();
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }
}
