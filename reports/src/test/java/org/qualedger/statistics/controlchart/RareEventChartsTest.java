package org.qualedger.statistics.controlchart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

/** g and t charts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RareEventChartsTest {

  private static final Series BETWEEN = Series.of(12, 5, 30, 0, 8, 17, 41, 3, 9, 22, 14);

  @ParameterizedTest
  @EnumSource(GChart.Limits.class)
  void counting_the_event_itself_moves_everything_up_by_one(GChart.Limits limits) {
    GChart between = GChart.of(BETWEEN, options(GChart.Counting.BETWEEN, limits, 0.2));
    GChart until = GChart.of(BETWEEN.map(n -> n + 1), options(GChart.Counting.UNTIL, limits, 0.2));

    assertEquals(between.estimate().probability(), until.estimate().probability(), 1e-15);
    assertEquals(between.estimate().median() + 1, until.estimate().median());
    assertEquals(between.estimate().theoreticalMedian() + 1, until.estimate().theoreticalMedian());
    assertEquals(between.line().upper().get(0) + 1, until.line().upper().get(0), 1e-12);
  }

  @Test
  void probability_limits_are_quantiles_of_the_geometric_distribution() {
    GChart chart =
        GChart.of(BETWEEN, options(GChart.Counting.BETWEEN, GChart.Limits.PROBABILITY, 0.1));
    double q = 1 - chart.estimate().probability();
    double lower = chart.line().lower().get(0);
    double upper = chart.line().upper().get(0);

    // P(N ≤ k) = 1 − qᵏ⁺¹ reaches the probability at the quantile and not before
    assertQuantile(0.05, q, lower);
    assertQuantile(0.95, q, upper);
    assertQuantile(0.5, q, chart.estimate().theoreticalMedian());
  }

  private static void assertQuantile(double probability, double q, double k) {
    double reached = 1 - Math.pow(q, k + 1);
    double before = 1 - Math.pow(q, k);
    assertTrue(reached >= probability && before < probability, k + " of " + probability);
  }

  @Test
  void events_in_every_case_have_no_limits_but_the_line() {
    for (GChart.Limits limits : GChart.Limits.values()) {
      GChart chart = GChart.of(Series.of(0, 0, 0), options(GChart.Counting.BETWEEN, limits, 0.01));

      assertEquals(new GChart.Estimate(1, 0, 0, 0), chart.estimate());
      assertEquals(0, chart.line().upper().get(2));
      assertArrayEquals(new int[0], chart.line().beyondLimits());
    }
  }

  @Test
  void times_scale_with_their_unit() {
    Series days = Series.of(3.2, 11, 0.5, 7.4, 21, 2.2, 15.8, 400);
    ControlLine inDays = TChart.of(days).line();
    ControlLine inHours = TChart.of(days.map(day -> 24 * day)).line();

    assertEquals(24 * inDays.centreInForce(), inHours.centreInForce(), 1e-9);
    assertEquals(24 * inDays.upper().get(0), inHours.upper().get(0), 1e-9);
    assertArrayEquals(inDays.beyondLimits(), inHours.beyondLimits());
    assertEquals(0, inDays.lower().get(0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 0.1, 1e-7, 123456.789, 1.0 / 3})
  void equal_times_lie_on_their_limits(double time) {
    ControlLine line = TChart.of(Series.of(time, time, time)).line();

    assertEquals(time, line.centreInForce());
    assertEquals(time, line.upper().get(1));
    assertArrayEquals(new int[0], line.beyondLimits());
  }

  @Test
  void what_cannot_be_is_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> GChart.of(Series.of(3, -1)));
    assertFault(
        DataFault.INVALID_INPUT,
        () ->
            GChart.of(Series.of(3, 0), options(GChart.Counting.UNTIL, GChart.Limits.SIGMA, 0.01)));
    assertFault(
        DataFault.INVALID_INPUT, () -> options(GChart.Counting.UNTIL, GChart.Limits.SIGMA, 1));
    assertFault(DataFault.INVALID_INPUT, () -> TChart.of(Series.of(3, 0, 2)));
    assertFault(DataFault.INVALID_INPUT, () -> TChart.of(Series.of(3, -2)));
  }

  @Test
  void too_little_is_refused() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> GChart.of(Series.of(Double.NaN)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> TChart.of(Series.of(3)));
  }

  private static GChart.Options options(
      GChart.Counting counting, GChart.Limits limits, double alpha) {
    return new GChart.Options(LimitBasis.usual(), counting, limits, alpha);
  }
}
