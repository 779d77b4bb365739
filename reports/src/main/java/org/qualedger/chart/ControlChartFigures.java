package org.qualedger.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.CChart;
import org.qualedger.statistics.controlchart.ControlLine;
import org.qualedger.statistics.controlchart.CountModel;
import org.qualedger.statistics.controlchart.CusumChart;
import org.qualedger.statistics.controlchart.EwmaChart;
import org.qualedger.statistics.controlchart.GChart;
import org.qualedger.statistics.controlchart.ImrChart;
import org.qualedger.statistics.controlchart.LaneyChart;
import org.qualedger.statistics.controlchart.NpChart;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.controlchart.Stage;
import org.qualedger.statistics.controlchart.TChart;
import org.qualedger.statistics.controlchart.UChart;
import org.qualedger.statistics.controlchart.XbarChart;
import org.qualedger.statistics.runrule.AnhoejRules;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.statistics.runrule.RunSignals;
import org.qualedger.wording.Wording;

/**
 * The figures of the control charts that the statistics packages compute: stages, frozen limits and
 * signals are those of the chart.
 *
 * <p>Run rules are applied to the panel of values or means; a panel of spread and charts whose
 * points depend on one another (EWMA, CUSUM, moving ranges) are judged by their limits only. Zones
 * are drawn where a rule that is applied counts them.
 */
public final class ControlChartFigures {

  private static final Set<NelsonRule> RULES_OF_ZONES =
      EnumSet.of(
          NelsonRule.TWO_OF_THREE_BEYOND_TWO_SIGMA,
          NelsonRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA,
          NelsonRule.WITHIN_ONE_SIGMA,
          NelsonRule.NONE_WITHIN_ONE_SIGMA);

  private final ControlChartLabels labels;
  private final RuleSet rules;
  private final Locale locale;
  private final Wording words;

  /**
   * Figures with these labels.
   *
   * @param labels in the language of the chart
   * @param rules run rules that are applied beside the limits
   * @param locale Chinese, or anything else for English
   */
  public ControlChartFigures(ControlChartLabels labels, RuleSet rules, Locale locale) {
    this.labels = labels;
    this.rules = rules;
    this.locale = locale;
    this.words = Wording.of(ControlChartFigures.class, locale);
  }

  /** Shares of periods. */
  public Figure of(PChart chart) {
    return figure(
        judged(ChartKind.P, chart.line())
            .withCounts(ofSizes(chart.line(), chart.counts(), chart.sizes())),
        chart.line());
  }

  /** Counts from samples of known size. */
  public Figure of(NpChart chart) {
    return figure(
        judged(ChartKind.NP, chart.line())
            .withCounts(ofSizes(chart.line(), chart.line().statistics(), chart.sizes())),
        chart.line());
  }

  /** Events per unit. */
  public Figure of(UChart chart) {
    return figure(
        judged(ChartKind.U, chart.line())
            .withCounts(ofSizes(chart.line(), chart.counts(), chart.sizes())),
        chart.line());
  }

  /** Events of periods. */
  public Figure of(CChart chart) {
    return figure(judged(ChartKind.C, chart.line()), chart.line());
  }

  /**
   * Shares or rates with limits corrected for overdispersion.
   *
   * @param model binomial for p′, Poisson for u′
   */
  public Figure of(LaneyChart chart, CountModel model) {
    ChartKind kind = model == CountModel.BINOMIAL ? ChartKind.LANEY_P : ChartKind.LANEY_U;
    return figure(
        judged(kind, chart.line()).withCounts(ofSizes(chart.line(), chart.counts(), chart.sizes())),
        chart.line());
  }

  /** Single values and moving ranges. */
  public Figure of(ImrChart chart) {
    return figure(
        picture(judged(ChartKind.INDIVIDUALS, chart.individuals()), chart.individuals().stages())
            .withSpread(spread(ChartKind.MOVING_RANGE, chart.movingRanges())));
  }

  /**
   * Means of subgroups, and their ranges or standard deviations.
   *
   * @param spread what the second panel shows
   */
  public Figure of(XbarChart chart, XbarChart.Spread spread) {
    ChartKind kind = spread == XbarChart.Spread.RANGE ? ChartKind.RANGES : ChartKind.DEVIATIONS;
    List<String> sizes =
        chart.sizes().stream().map(size -> words.text("boxes.n", String.valueOf(size))).toList();
    return figure(
        picture(judged(ChartKind.MEANS, chart.means()).withCounts(sizes), chart.means().stages())
            .withSpread(spread(kind, chart.spreads())));
  }

  /** Exponentially weighted moving averages. */
  public Figure of(EwmaChart chart) {
    return figure(
        withTarget(panel(ChartKind.EWMA, labels.measure(), chart.line()).withSignalsBeyondLimits()),
        chart.line());
  }

  /** Cumulative sums of deviations from the centre, in standard deviations. */
  public Figure of(CusumChart chart) {
    int rows = chart.upper().size();
    ControlPanel panel =
        ControlPanel.of(
                ChartKind.CUSUM,
                words.text("control.cusum", labels.measure()),
                Notation.number(2),
                chart.upper(),
                constant(rows, 0),
                constant(rows, -chart.decisionInterval()),
                constant(rows, chart.decisionInterval()))
            .withOtherValues(chart.lower())
            .withSignalsBeyondLimits();
    return figure(picture(panel, chart.stages()).called(labels.measure()));
  }

  /** Cases between rare events. */
  public Figure of(GChart chart) {
    return figure(judged(ChartKind.G, chart.line()), chart.line());
  }

  /** Time between rare events; the rules are those of the transformed times. */
  public Figure of(TChart chart) {
    RunSignals signals = chart.transformed().individuals().signals(rules);
    ControlPanel panel = panel(ChartKind.T, labels.measure(), chart.line());
    return figure(withTarget(panel.withSignals(signals(chart.line(), signals))), chart.line());
  }

  /**
   * Values in their order with their median and what the runs about it say.
   *
   * @param values as many as there are labels
   */
  public Figure of(AnhoejRules test, Series values) {
    return RunChartFigure.of(
        RunChartPicture.of(labels.measure(), labels.notation(), labels.places(), values, test),
        locale);
  }

  private Figure figure(ControlPanel panel, ControlLine line) {
    return figure(picture(panel, line.stages()));
  }

  private Figure figure(ControlChartPicture picture) {
    return ControlChartFigure.of(picture, locale);
  }

  private ControlPanel judged(ChartKind kind, ControlLine line) {
    ControlPanel panel =
        withTarget(
            panel(kind, labels.measure(), line).withSignals(signals(line, line.signals(rules))));
    boolean zones = rules.rules().stream().anyMatch(RULES_OF_ZONES::contains);
    return zones && line.standardError().presentCount() > 0
        ? panel.withZones(line.standardError())
        : panel;
  }

  private ControlPanel spread(ChartKind kind, ControlLine line) {
    return panel(kind, words.text("control.spread." + kind, labels.measure()), line)
        .withSignalsBeyondLimits();
  }

  private ControlPanel panel(ChartKind kind, String measure, ControlLine line) {
    return ControlPanel.of(
        kind,
        measure,
        labels.notation(),
        line.statistics(),
        line.centre(),
        line.lower(),
        line.upper());
  }

  private ControlPanel withTarget(ControlPanel panel) {
    return labels.target().isPresent() ? panel.withTarget(labels.target().getAsDouble()) : panel;
  }

  /** In the order of the points; beyond the limits is what lies beyond those that are drawn. */
  private static List<ChartSignal> signals(ControlLine line, RunSignals runs) {
    Set<Integer> beyond = Set.copyOf(Arrays.stream(line.beyondLimits()).boxed().toList());
    List<ChartSignal> signals = new ArrayList<>();
    for (int position = 1; position <= line.size(); position++) {
      if (beyond.contains(position)) {
        signals.add(new ChartSignal(position, ChartSignal.BEYOND_LIMITS));
      }
      for (NelsonRule rule : runs.rulesAt(position)) {
        if (rule != NelsonRule.BEYOND_THREE_SIGMA) {
          signals.add(new ChartSignal(position, rule.number()));
        }
      }
    }
    return signals;
  }

  /** Stages with their names and baselines; a single one that is not frozen needs neither. */
  private ControlChartPicture picture(ControlPanel panel, List<Stage> stages) {
    ControlChartPicture picture = ControlChartPicture.of(labels.places(), panel);
    if (stages.size() > 1) {
      picture =
          picture.withStages(
              IntStream.range(0, stages.size())
                  .mapToObj(
                      i -> new Stretch(labels.stage(i), stages.get(i).from(), stages.get(i).to()))
                  .toList());
    }
    return picture.withBaselines(
        stages.stream()
            .filter(Stage::isFrozen)
            .map(stage -> new Stretch("", stage.baselineFrom(), stage.baselineTo()))
            .toList());
  }

  private static List<String> ofSizes(ControlLine line, Series counts, Series sizes) {
    Notation whole = Notation.number(0);
    IntFunction<String> fraction =
        i -> plain(whole, counts.get(i)) + "/" + plain(whole, sizes.get(i));
    return IntStream.range(0, line.size()).mapToObj(fraction).toList();
  }

  private static String plain(Notation whole, double value) {
    return Double.isNaN(value) ? "0" : whole.text(value);
  }

  private static Series constant(int rows, double value) {
    double[] values = new double[rows];
    Arrays.fill(values, value);
    return Series.of(values);
  }
}
