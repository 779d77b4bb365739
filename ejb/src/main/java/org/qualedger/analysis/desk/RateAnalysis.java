package org.qualedger.analysis.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Breakdown;
import org.qualedger.analysis.Count;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Standing;
import org.qualedger.chart.CentreStripFigure;
import org.qualedger.chart.CentreStripPicture;
import org.qualedger.chart.ChartKind;
import org.qualedger.chart.ControlChartFigures;
import org.qualedger.chart.ControlChartLabels;
import org.qualedger.chart.ControlPanel;
import org.qualedger.chart.Figure;
import org.qualedger.chart.FunnelFigure;
import org.qualedger.chart.FunnelPicture;
import org.qualedger.chart.Notation;
import org.qualedger.chart.StratifiedBarsFigure;
import org.qualedger.chart.StratifiedBarsPicture;
import org.qualedger.organization.Target;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.comparison.GroupComparison;
import org.qualedger.statistics.controlchart.ControlLine;
import org.qualedger.statistics.controlchart.CountModel;
import org.qualedger.statistics.controlchart.FactorTable;
import org.qualedger.statistics.controlchart.LaneyChart;
import org.qualedger.statistics.controlchart.LimitBasis;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.controlchart.Staging;
import org.qualedger.statistics.guidance.ChartAdvice;
import org.qualedger.statistics.guidance.DataCount;
import org.qualedger.statistics.guidance.ProcessData;
import org.qualedger.statistics.guidance.Technique;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.runrule.AnhoejRules;
import org.qualedger.wording.DomainWords;

/** Charts of a rate. */
final class RateAnalysis {
  private static final double PER_MILLE = 1000;

  private final Question question;
  private final @Nullable Target target;
  private final Locale locale;
  private final DomainWords words;
  private final String measure;

  RateAnalysis(Question question, Metric metric, @Nullable Target target, Locale locale) {
    this.question = question;
    this.target = target;
    this.locale = locale;
    this.words = DomainWords.of(locale);
    this.measure = words.word(metric);
  }

  /**
   * These months beside earlier ones.
   *
   * @param earlier other months, with what was counted in them
   * @param now what was counted in the months of the question
   */
  Answer answer(SortedMap<YearMonth, Period> earlier, Count now) {
    List<Period> periods = new ArrayList<>(earlier.values());
    Period these = new Period(question.scope(), now);
    periods.add(these);
    List<StratifiedBarsPicture.Stratum> bars =
        periods.stream()
            .map(
                period ->
                    new StratifiedBarsPicture.Stratum(name(period), proportion(period.count())))
            .toList();
    List<PeriodChange> changes =
        earlier.values().stream()
            .flatMap(
                period ->
                    PeriodChange.of(name(period), proportion(period.count()), proportion(now))
                        .stream())
            .toList();
    return Answer.of(
            bars(words.word("Analysis", "MONTHS"), bars),
            periods.stream().map(period -> group(name(period), period.count())).toList())
        .with(changes);
  }

  /** Months and what was counted in them. */
  record Period(Scope scope, Count count) {}

  private static String name(Period period) {
    return period.scope().span();
  }

  Answer answer(Breakdown breakdown) {
    return switch (question.view()) {
      case STRATA -> compared(breakdown, this::bars);
      case FUNNEL -> compared(breakdown, this::funnel);
      case CENTRES ->
          ifEnough(Technique.CONTROL_CHART, breakdown, () -> byStratum(breakdown, this::strip));
      case RUN -> ifEnough(Technique.RUN_CHART, breakdown, () -> byMonth(breakdown));
      case CONTROL, LANEY, PERIODS, PARETO, CHECK_SHEET, CAUSES, HISTOGRAM, BOXES, SCATTER ->
          ifEnough(Technique.CONTROL_CHART, breakdown, () -> byMonth(breakdown));
    };
  }

  private static Answer ifEnough(Technique technique, Breakdown breakdown, Supplier<Answer> chart) {
    int months =
        (int)
            breakdown.months().stream()
                .filter(month -> breakdown.month(month).denominator() > 0)
                .count();
    return Answer.ifEnough(
        technique, Map.of(DataCount.POINTS, months, DataCount.PERIODS, months), chart);
  }

  private Answer byMonth(Breakdown breakdown) {
    List<Count> counts = breakdown.months().stream().map(breakdown::month).toList();
    List<String> months = breakdown.months().stream().map(YearMonth::toString).toList();
    Series numerators = series(counts.stream().mapToDouble(Count::numerator).toArray());
    Series denominators = series(counts.stream().mapToDouble(Count::denominator).toArray());
    LimitBasis basis = LimitBasis.usual().with(staging(breakdown.months()));
    ControlChartFigures figures = new ControlChartFigures(labels(months), question.rules(), locale);
    List<Answer.Group> groups = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      groups.add(group(months.get(i), counts.get(i)));
    }
    Answer answer =
        switch (question.view()) {
          case LANEY -> {
            LaneyChart chart =
                LaneyChart.of(
                    CountModel.BINOMIAL, numerators, denominators, basis, FactorTable.TABULATED);
            yield Answer.of(figures.of(chart, CountModel.BINOMIAL), groups)
                .withSignalsOf(chart.line(), question.rules());
          }
          case RUN -> {
            Series shares = PChart.of(numerators, denominators).line().statistics();
            yield Answer.of(figures.of(AnhoejRules.of(shares), shares), groups);
          }
          default -> {
            PChart chart = PChart.of(numerators, denominators, basis);
            yield Answer.of(figures.of(chart), groups)
                .withSignalsOf(chart.line(), question.rules());
          }
        };
    return answer.with(ChartAdvice.of(new ProcessData.Units(numerators, denominators)));
  }

  private Staging staging(List<YearMonth> months) {
    Staging staging =
        Staging.startingAt(
            question.stages().stream().mapToInt(stage -> months.indexOf(stage) + 1).toArray());
    return question
        .baseline()
        .map(
            span ->
                staging.frozenOn(months.indexOf(span.first()) + 1, months.indexOf(span.last()) + 1))
        .orElse(staging);
  }

  private ControlChartLabels labels(List<String> months) {
    ControlChartLabels labels =
        ControlChartLabels.of(measure, Notation.percent(1), months)
            .withStages(question.stages().isEmpty() ? List.of() : stageNames());
    return target == null ? labels : labels.withTarget(target.perMille() / PER_MILLE);
  }

  private List<String> stageNames() {
    List<String> names = new ArrayList<>();
    names.add(question.scope().first().toString());
    question.stages().forEach(stage -> names.add(stage.toString()));
    return names;
  }

  /** Makes a figure of strata. */
  private interface Drawing {
    Figure of(Breakdown breakdown, List<String> strata, List<String> names);
  }

  private Answer byStratum(Breakdown breakdown, Drawing drawing) {
    List<String> strata = strata(breakdown);
    if (strata.isEmpty()) {
      throw UnusableDataException.insufficient("No stratum has any case");
    }
    StratumNames called = new StratumNames(breakdown.by(), words);
    List<String> names = strata.stream().map(called::of).toList();
    List<Answer.Group> groups = new ArrayList<>();
    for (int i = 0; i < strata.size(); i++) {
      groups.add(group(names.get(i), breakdown.stratum(strata.get(i))));
    }
    return Answer.of(drawing.of(breakdown, strata, names), groups);
  }

  private Answer compared(Breakdown breakdown, Drawing drawing) {
    List<Proportion> shares =
        strata(breakdown).stream().map(breakdown::stratum).map(RateAnalysis::proportion).toList();
    return byStratum(breakdown, drawing).comparing(() -> GroupComparison.ofShares(shares));
  }

  private static List<String> strata(Breakdown breakdown) {
    return breakdown.strata().keySet().stream()
        .filter(stratum -> breakdown.stratum(stratum).denominator() > 0)
        .toList();
  }

  private Figure bars(Breakdown breakdown, List<String> strata, List<String> names) {
    List<StratifiedBarsPicture.Stratum> bars = new ArrayList<>();
    for (int i = 0; i < strata.size(); i++) {
      bars.add(
          new StratifiedBarsPicture.Stratum(
              names.get(i), proportion(breakdown.stratum(strata.get(i)))));
    }
    return bars(words.word(breakdown.by()), bars);
  }

  private Figure bars(String by, List<StratifiedBarsPicture.Stratum> bars) {
    OptionalDouble wanted =
        target == null ? OptionalDouble.empty() : OptionalDouble.of(target.perMille() / PER_MILLE);
    return StratifiedBarsFigure.of(new StratifiedBarsPicture(measure, by, bars, wanted), locale);
  }

  private Figure funnel(Breakdown breakdown, List<String> strata, List<String> names) {
    return FunnelFigure.of(
        FunnelPicture.of(
            measure,
            words.word("Analysis", "CASES"),
            names,
            strata.stream().map(breakdown::stratum).map(RateAnalysis::proportion).toList()),
        locale);
  }

  private Figure strip(Breakdown breakdown, List<String> strata, List<String> names) {
    List<CentreStripPicture.Centre> centres = new ArrayList<>();
    for (int i = 0; i < strata.size(); i++) {
      String stratum = strata.get(i);
      List<Count> counts =
          breakdown.months().stream().map(month -> breakdown.cell(stratum, month)).toList();
      ControlLine line =
          PChart.of(
                  series(counts.stream().mapToDouble(Count::numerator).toArray()),
                  series(counts.stream().mapToDouble(Count::denominator).toArray()))
              .line();
      centres.add(
          new CentreStripPicture.Centre(
              names.get(i),
              ControlPanel.of(
                      ChartKind.P,
                      measure,
                      Notation.percent(1),
                      line.statistics(),
                      line.centre(),
                      line.lower(),
                      line.upper())
                  .withSignalsBeyondLimits()));
    }
    return CentreStripFigure.of(
        new CentreStripPicture(measure, question.scope().span(), centres), locale);
  }

  static Answer.Group group(String label, Count count) {
    Map<String, Standing> records = new TreeMap<>(count.standings());
    return new Answer.Group(label, records);
  }

  static Proportion proportion(Count count) {
    return new Proportion(count.numerator(), count.denominator());
  }

  private static Series series(double[] values) {
    return Series.of(values);
  }
}
