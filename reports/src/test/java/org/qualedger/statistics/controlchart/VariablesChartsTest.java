package org.qualedger.statistics.controlchart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

/** I-MR, X̄, EWMA and CUSUM charts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VariablesChartsTest {

  private static final double CLOSE = 1e-9;
  private static final Series VALUES = normal(25);

  private static Series normal(int size) {
    Random random = new Random(42);
    return Series.of(IntStream.range(0, size).mapToDouble(i -> random.nextGaussian()).toArray());
  }

  private static List<Series> subgroups() {
    Random random = new Random(43);
    List<Series> subgroups = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      subgroups.add(
          Series.of(
              IntStream.range(0, 3 + i % 4).mapToDouble(j -> random.nextGaussian()).toArray()));
    }
    return subgroups;
  }

  @ParameterizedTest
  @EnumSource(IndividualsSigma.class)
  void single_values_shift_and_scale_with_their_unit(IndividualsSigma sigma) {
    ImrChart.Options options = new ImrChart.Options(LimitBasis.usual(), sigma, FactorTable.EXACT);
    ImrChart plain = ImrChart.of(VALUES, options);
    ImrChart changed = ImrChart.of(VALUES.map(x -> 60 * x + 1000), options);

    assertEquals(60 * plain.centre() + 1000, changed.centre(), CLOSE);
    assertEquals(60 * plain.sigma(), changed.sigma(), CLOSE);
    assertEquals(60 * plain.meanMovingRange(), changed.meanMovingRange(), CLOSE);
    assertArrayEquals(plain.individuals().beyondLimits(), changed.individuals().beyondLimits());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1e15 + 0.3, -7.7, 1.0 / 3})
  void values_that_do_not_vary_lie_on_their_limits(double value) {
    double[] same = new double[7];
    Arrays.fill(same, value);
    for (IndividualsSigma sigma : IndividualsSigma.values()) {
      ImrChart chart =
          ImrChart.of(
              Series.of(same),
              new ImrChart.Options(LimitBasis.usual(), sigma, FactorTable.TABULATED));

      assertEquals(value, chart.centre());
      assertEquals(0, chart.sigma());
      assertArrayEquals(new int[0], chart.individuals().beyondLimits());
      assertArrayEquals(new int[0], chart.movingRanges().beyondLimits());
    }
  }

  @Test
  void a_moving_range_at_the_limit_is_screened_out_once() {
    Series jump = Series.of(0, 1, 0, 1, 0, 1, 0, 1, 30, 31, 30, 31, 30, 31, 30);
    double screened = IndividualsSigma.SCREENED_MOVING_RANGE.of(jump, FactorTable.EXACT);

    assertEquals(1 / FactorTable.EXACT.d2(2), screened, CLOSE);
    assertEquals(
        (13 + 29) / 14.0 / FactorTable.EXACT.d2(2),
        IndividualsSigma.MEAN_MOVING_RANGE.of(jump, FactorTable.EXACT),
        CLOSE);
  }

  @Test
  void all_estimates_agree_on_many_normal_values() {
    Series many = normal(20_000).map(x -> 5 * x);
    for (IndividualsSigma sigma : IndividualsSigma.values()) {
      assertEquals(5, sigma.of(many, FactorTable.EXACT), 0.15, sigma::name);
    }
  }

  @ParameterizedTest
  @EnumSource(SubgroupSigma.class)
  void the_order_inside_a_subgroup_means_nothing(SubgroupSigma sigma) {
    List<Series> turned =
        subgroups().stream()
            .map(
                group -> {
                  List<Double> values = new ArrayList<>(group.stream().boxed().toList());
                  Collections.reverse(values);
                  return Series.of(values.stream().mapToDouble(x -> x).toArray());
                })
            .toList();
    XbarChart plain = xbar(subgroups(), sigma);
    XbarChart other = xbar(turned, sigma);

    assertEquals(plain.sigma(), other.sigma(), 1e-14);
    assertEquals(plain.spreads().statistics().get(4), other.spreads().statistics().get(4), 1e-14);
    assertEquals(plain.means().upper().get(4), other.means().upper().get(4), 1e-14);
  }

  @ParameterizedTest
  @EnumSource(SubgroupSigma.class)
  void subgroups_shift_and_scale_with_their_unit(SubgroupSigma sigma) {
    XbarChart plain = xbar(subgroups(), sigma);
    XbarChart changed =
        xbar(subgroups().stream().map(g -> g.map(x -> 0.001 * x - 3)).toList(), sigma);

    assertEquals(0.001 * plain.centre() - 3, changed.centre(), CLOSE);
    assertEquals(0.001 * plain.sigma(), changed.sigma(), CLOSE * 0.001);
    assertEquals(
        0.001 * plain.spreads().upper().get(7), changed.spreads().upper().get(7), CLOSE * 0.001);
  }

  @Test
  void subgroups_of_one_and_none_say_nothing_of_the_spread() {
    List<Series> some =
        List.of(Series.of(1, 3), Series.of(5), Series.of(Double.NaN), Series.of(2, 4));
    XbarChart chart = XbarChart.of(some, XbarChart.Options.ranges());

    assertEquals(List.of(2, 1, 0, 2), chart.sizes());
    assertEquals(3, chart.centre());
    assertEquals(2 / 1.128, chart.sigma(), CLOSE);
    assertEquals(3 + 3 * chart.sigma(), chart.means().upper().get(1), CLOSE);
    assertTrue(chart.means().upper().isMissing(2));
    assertTrue(chart.spreads().upper().isMissing(1));
  }

  @Test
  void with_equal_subgroups_limits_are_those_of_the_tables() {
    List<Series> equal =
        List.of(Series.of(1, 2, 4, 3, 5), Series.of(2, 2, 6, 4, 3), Series.of(0, 1, 1, 2, 3));
    XbarChart ranges =
        XbarChart.of(
            equal,
            new XbarChart.Options(
                LimitBasis.usual(),
                XbarChart.Spread.RANGE,
                SubgroupSigma.UWAVE_R,
                FactorTable.EXACT));
    ControlFactors factors = ControlFactors.of(5);
    double meanRange = (4 + 4 + 3) / 3.0;

    assertEquals(meanRange, ranges.spreads().centreInForce(), CLOSE);
    assertEquals(factors.upperRange() * meanRange, ranges.spreads().upper().get(0), CLOSE);
    assertEquals(ranges.centre() + factors.a2() * meanRange, ranges.means().upper().get(0), CLOSE);
  }

  @Test
  void an_ewma_of_weight_1_is_the_chart_of_single_values() {
    EwmaChart.Options usual = EwmaChart.Options.usual();
    EwmaChart all =
        EwmaChart.of(
            VALUES,
            new EwmaChart.Options(usual.basis(), 1, usual.sigma(), usual.limits(), usual.table()));

    assertEquals(ImrChart.of(VALUES).individuals(), all.line());
  }

  @Test
  void exact_limits_of_an_ewma_widen_to_the_steady_ones() {
    Series many = normal(300);
    EwmaChart.Options usual = EwmaChart.Options.usual();
    ControlLine exact = EwmaChart.of(many).line();
    ControlLine steady =
        EwmaChart.of(
                many,
                new EwmaChart.Options(
                    usual.basis(),
                    usual.lambda(),
                    usual.sigma(),
                    EwmaChart.Limits.STEADY,
                    usual.table()))
            .line();

    assertEquals(
        0.2 / Math.sqrt(0.2 / 1.8),
        exact.standardError().get(0) / steady.standardError().get(0),
        CLOSE);
    assertEquals(steady.upper().get(299), exact.upper().get(299), CLOSE);
    assertEquals(exact.statistics(), steady.statistics());
  }

  @Test
  void a_missing_value_leaves_average_and_sums_as_they_were() {
    Series with = Series.of(1, 2, Double.NaN, 4);
    Series without = Series.of(1, 2, 4);
    EwmaChart.Options ewma =
        new EwmaChart.Options(
            LimitBasis.usual().withCentre(0),
            0.3,
            OptionalDouble.of(1),
            EwmaChart.Limits.EXACT,
            FactorTable.EXACT);
    CusumChart.Options cusum =
        new CusumChart.Options(
            LimitBasis.usual().withCentre(0), OptionalDouble.of(1), 0.5, 5, 0, FactorTable.EXACT);

    assertTrue(EwmaChart.of(with, ewma).line().statistics().isMissing(2));
    assertEquals(
        EwmaChart.of(without, ewma).line().statistics().get(2),
        EwmaChart.of(with, ewma).line().statistics().get(3));
    assertEquals(
        CusumChart.of(without, cusum).upper().get(2), CusumChart.of(with, cusum).upper().get(3));
  }

  @Test
  void a_cusum_signals_where_the_sum_passes_the_interval_and_not_on_it() {
    CusumChart.Options options =
        new CusumChart.Options(
            LimitBasis.usual().withCentre(10), OptionalDouble.of(2), 0.5, 4, 0, FactorTable.EXACT);
    // One standard deviation above each time: the sum grows by 0.5
    Series shifted = Series.of(12, 12, 12, 12, 12, 12, 12, 12, 12);
    CusumChart chart = CusumChart.of(shifted, options);

    assertEquals(4, chart.upper().get(7));
    assertArrayEquals(new int[] {9}, chart.upperSignals());
    assertArrayEquals(
        new int[] {9}, CusumChart.of(shifted.map(x -> 20 - x), options).lowerSignals());
  }

  @Test
  void too_little_is_refused() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> ImrChart.of(Series.of(3)));
    assertFault(
        DataFault.INSUFFICIENT_DATA, () -> ImrChart.of(Series.of(3, Double.NaN, 4, Double.NaN, 5)));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> XbarChart.of(List.of(Series.of(1), Series.of(2)), XbarChart.Options.ranges()));
    assertFault(
        DataFault.INSUFFICIENT_DATA, () -> XbarChart.of(List.of(), XbarChart.Options.ranges()));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> EwmaChart.of(Series.of(3)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> CusumChart.of(Series.empty()));
  }

  @Test
  void what_cannot_be_is_refused() {
    EwmaChart.Options ewma = EwmaChart.Options.usual();
    CusumChart.Options cusum = CusumChart.Options.usual();
    assertFault(
        DataFault.INVALID_INPUT,
        () -> new EwmaChart.Options(ewma.basis(), 0, ewma.sigma(), ewma.limits(), ewma.table()));
    assertFault(
        DataFault.INVALID_INPUT,
        () -> new CusumChart.Options(cusum.basis(), cusum.sigma(), 0.5, 0, 0, cusum.table()));
    assertFault(
        DataFault.INVALID_INPUT,
        () ->
            CusumChart.of(
                VALUES,
                new CusumChart.Options(
                    cusum.basis(), OptionalDouble.of(0), 0.5, 5, 0, cusum.table())));
    assertFault(DataFault.DEGENERATE, () -> CusumChart.of(Series.of(2, 2, 2)));
  }

  private static XbarChart xbar(List<Series> subgroups, SubgroupSigma sigma) {
    return XbarChart.of(
        subgroups,
        new XbarChart.Options(
            LimitBasis.usual(), XbarChart.Spread.STANDARD_DEVIATION, sigma, FactorTable.EXACT));
  }
}
