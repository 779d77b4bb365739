package org.qualedger.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimpleRegressionTest {
  private static final Series X = Series.of(4, 5, 6, 6, 7, 8, 9);
  private static final Series Y = Series.of(88.1, 89.5, 91.2, 90.7, 92.8, 93, 94.1);

  @Test
  void points_on_a_line_are_fitted_exactly() {
    SimpleRegression line =
        SimpleRegression.of(Series.of(1, 2, 3, 4.5), Series.of(2.1, 4.2, 6.3, 9.45));

    assertEquals(2.1, line.slope());
    assertEquals(0, line.residualSd());
    assertEquals(1, line.rSquared());
    assertEquals(Double.POSITIVE_INFINITY, line.tSlope());
    assertEquals(0, line.pSlope());
    assertEquals(2.1, line.slopeInterval().lower());
  }

  @Test
  void a_large_origin_costs_no_digits() {
    SimpleRegression near = SimpleRegression.of(X, Y);
    SimpleRegression far = SimpleRegression.of(X.map(x -> x + 1e9), Y);

    assertEquals(near.slope(), far.slope(), 1e-14);
    assertEquals(near.residualSd(), far.residualSd(), 1e-14);
    assertEquals(near.predict(6.5).fit(), far.predict(1e9 + 6.5).fit(), 1e-12);
  }

  @Test
  void other_units_change_the_line_and_not_the_test() {
    SimpleRegression plain = SimpleRegression.of(X, Y);
    SimpleRegression changed = SimpleRegression.of(X.map(x -> 10 * x), Y.map(y -> -2 * y));

    assertEquals(-0.2 * plain.slope(), changed.slope(), 1e-14);
    assertEquals(-plain.tSlope(), changed.tSlope(), 1e-9);
    assertEquals(plain.pSlope(), changed.pSlope(), 1e-15);
    assertEquals(plain.rSquared(), changed.rSquared(), 1e-14);
  }

  @Test
  void a_single_value_is_less_certain_than_the_mean() {
    SimpleRegression line = SimpleRegression.of(X, Y, 0.9);
    SimpleRegression.Prediction atMean = line.predict(line.x().mean());
    SimpleRegression.Prediction outside = line.predict(20);

    assertEquals(line.meanY(), atMean.fit(), 1e-12);
    assertTrue(width(atMean.mean()) < width(atMean.single()));
    assertTrue(width(atMean.mean()) < width(outside.mean()));
    assertEquals(0.9, outside.mean().confidence());
  }

  private static double width(ConfidenceInterval interval) {
    return interval.upper() - interval.lower();
  }

  @Test
  void a_constant_is_a_level_line_without_a_test() {
    SimpleRegression line = SimpleRegression.of(Series.of(1, 2, 4), Series.of(0.1, 0.1, 0.1));

    assertEquals(0, line.slope());
    assertEquals(0.1, line.intercept());
    assertTrue(Double.isNaN(line.rSquared()) && Double.isNaN(line.tSlope()));
  }

  @Test
  void data_that_make_no_line_are_refused() {
    assertFault(
        DataFault.DEGENERATE, () -> SimpleRegression.of(Series.of(3, 3, 3), Series.of(1, 2, 3)));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> SimpleRegression.of(Series.of(1, 2, Double.NaN), Series.of(1, 2, 3)));
    assertFault(
        DataFault.INVALID_INPUT, () -> SimpleRegression.of(Series.of(1, 2, 3), Series.of(1, 2)));
    assertFault(DataFault.INVALID_INPUT, () -> SimpleRegression.of(X, Y, 1));
  }
}
