package org.qualedger.statistics.controlchart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;

/** Limits restarted by stages and frozen on baselines, alone and together, on every chart. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StagingTest {

  private static final int ROWS = 30;

  /** A kind of chart, by the line that it draws of some rows on a basis. */
  record Kind(String name, Drawing drawing) {

    ControlLine line(int from, int to, Staging staging) {
      return drawing.line(from, to, LimitBasis.usual().with(staging));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  interface Drawing {
    ControlLine line(int from, int to, LimitBasis basis);
  }

  static Stream<Kind> kinds() {
    Random random = new Random(31);
    double[] counts = new double[ROWS];
    double[] sizes = new double[ROWS];
    double[] values = new double[ROWS];
    List<Series> subgroups = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      sizes[i] = 80 + random.nextInt(60);
      counts[i] = 2 + random.nextInt(i < 15 ? 12 : 25);
      values[i] = 10 + random.nextGaussian() + (i < 15 ? 0 : 3);
      subgroups.add(
          Series.of(values[i], values[i] + random.nextGaussian(), values[i] - random.nextDouble()));
    }
    Series x = Series.of(counts);
    Series n = Series.of(sizes);
    Series v = Series.of(values);
    return Stream.of(
        kind("p", at -> b -> PChart.of(at.of(x), at.of(n), b).line()),
        kind("np", at -> b -> NpChart.of(at.of(x), at.of(n), b).line()),
        kind("c", at -> b -> CChart.of(at.of(x), b).line()),
        kind("u", at -> b -> UChart.of(at.of(x), at.of(n), b).line()),
        kind("p'", at -> b -> laney(CountModel.BINOMIAL, at.of(x), at.of(n), b)),
        kind("u'", at -> b -> laney(CountModel.POISSON, at.of(x), at.of(n), b)),
        kind("I", at -> b -> imr(at.of(v), b).individuals()),
        kind("MR", at -> b -> imr(at.of(v), b).movingRanges()),
        kind("X-bar", at -> b -> xbar(at.of(subgroups), XbarChart.Options.ranges(), b).means()),
        kind("R", at -> b -> xbar(at.of(subgroups), XbarChart.Options.ranges(), b).spreads()),
        kind(
            "S",
            at -> b -> xbar(at.of(subgroups), XbarChart.Options.standardDeviations(), b).spreads()),
        kind("EWMA", at -> b -> EwmaChart.of(at.of(v), EwmaChart.Options.usual().with(b)).line()),
        kind("CUSUM", at -> b -> cusum(at.of(v), b)),
        kind("g", at -> b -> GChart.of(at.of(x), GChart.Options.usual().with(b)).line()),
        kind("t", at -> b -> TChart.of(at.of(v), b, FactorTable.EXACT).line()));
  }

  private record Rows(int from, int to) {
    Series of(Series series) {
      return series.slice(from - 1, to);
    }

    List<Series> of(List<Series> subgroups) {
      return subgroups.subList(from - 1, to);
    }
  }

  private static Kind kind(String name, Function<Rows, Function<LimitBasis, ControlLine>> chart) {
    return new Kind(name, (from, to, basis) -> chart.apply(new Rows(from, to)).apply(basis));
  }

  private static ControlLine laney(CountModel model, Series x, Series n, LimitBasis basis) {
    return LaneyChart.of(model, x, n, basis, FactorTable.EXACT).line();
  }

  private static ImrChart imr(Series values, LimitBasis basis) {
    return ImrChart.of(values, ImrChart.Options.usual().with(basis));
  }

  private static XbarChart xbar(
      List<Series> subgroups, XbarChart.Options options, LimitBasis basis) {
    return XbarChart.of(subgroups, options.with(basis));
  }

  /** Both sums as the limits of a line, so that the chart can be compared like the others. */
  private static ControlLine cusum(Series values, LimitBasis basis) {
    CusumChart chart = CusumChart.of(values, CusumChart.Options.usual().with(basis));
    Series centres = perRow(chart.stages(), chart.centres());
    Series sigmas = perRow(chart.stages(), chart.sigmas());
    return new ControlLine(values, centres, sigmas, chart.lower(), chart.upper(), chart.stages());
  }

  private static Series perRow(List<Stage> stages, Series perStage) {
    double[] rows = new double[stages.getLast().to()];
    for (int s = 0; s < stages.size(); s++) {
      Arrays.fill(rows, stages.get(s).from() - 1, stages.get(s).to(), perStage.get(s));
    }
    return Series.of(rows);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void stages_are_charts_of_their_own_side_by_side(Kind kind) {
    ControlLine staged = kind.line(1, ROWS, Staging.startingAt(16));

    assertSame(kind.line(1, 15, Staging.none()), staged, 1, 15);
    assertSame(kind.line(16, ROWS, Staging.none()), staged, 16, ROWS);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_baseline_gives_the_limits_it_would_have_alone(Kind kind) {
    ControlLine frozen = kind.line(1, ROWS, Staging.frozen(1, 12));
    ControlLine alone = kind.line(1, 12, Staging.none());

    assertSame(alone, frozen, 1, 12);
    assertTrue(frozen.stages().getFirst().isFrozen());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void frozen_limits_do_not_know_what_comes_after(Kind kind) {
    ControlLine shorter = kind.line(1, 20, Staging.frozen(3, 14));

    assertSame(shorter, kind.line(1, ROWS, Staging.frozen(3, 14)), 1, 20);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void limits_are_restarted_by_stages_and_frozen_on_baselines_at_the_same_time(Kind kind) {
    Staging both = Staging.startingAt(16).frozenOn(1, 10).frozenOn(16, 24);
    ControlLine line = kind.line(1, ROWS, both);

    assertSame(kind.line(1, 15, Staging.frozen(1, 10)), line, 1, 15);
    assertSame(kind.line(16, ROWS, Staging.frozen(1, 9)), line, 16, ROWS);
    assertEquals(List.of(new Stage(1, 15, 1, 10), new Stage(16, ROWS, 16, 24)), line.stages());
  }

  private static void assertSame(ControlLine part, ControlLine whole, int from, int to) {
    assertEquals(part.statistics(), whole.statistics().slice(from - 1, to), "statistics");
    assertEquals(part.centre(), whole.centre().slice(from - 1, to), "centre");
    assertEquals(part.standardError(), whole.standardError().slice(from - 1, to), "error");
    assertEquals(part.lower(), whole.lower().slice(from - 1, to), "lower");
    assertEquals(part.upper(), whole.upper().slice(from - 1, to), "upper");
  }

  @Test
  void rules_restart_at_a_stage_and_run_on_after_a_baseline() {
    Series shares = Series.of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    Series sizes = shares.map(share -> 100);
    LimitBasis four = LimitBasis.usual().withCentre(0.04);
    RuleSet side = RuleSet.only(NelsonRule.SAME_SIDE);

    int[] frozen =
        PChart.of(shares, sizes, four.with(Staging.frozen(1, 6)))
            .line()
            .signals(side)
            .positions(NelsonRule.SAME_SIDE);
    int[] staged =
        PChart.of(shares, sizes, four.with(Staging.startingAt(8)))
            .line()
            .signals(side)
            .positions(NelsonRule.SAME_SIDE);

    assertEquals(9, frozen[0]);
    assertArrayEquals(new int[] {16, 17, 18}, staged);
  }

  @Test
  void a_stage_begins_wherever_the_label_changes() {
    assertEquals(
        List.of(3, 4, 6), Staging.byLabels(List.of("a", "a", "b", "a", "a", "c")).starts());
    assertEquals(Staging.none(), Staging.byLabels(List.of()));
  }

  @Test
  void what_does_not_divide_the_rows_is_refused() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> Staging.none().stages(0));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.startingAt(1));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.startingAt(5, 5));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.startingAt(9).stages(8));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.frozen(0, 3));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.frozen(4, 3));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.frozen(1, 9).stages(8));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.startingAt(5).frozenOn(3, 6).stages(8));
    assertFault(DataFault.INVALID_INPUT, () -> Staging.frozen(1, 3).frozenOn(4, 6).stages(8));
  }
}
