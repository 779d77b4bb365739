package org.qualedger.statistics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MannKendallTest {
  private static final double[] FIGURES = {91.2, 92, 91.8, Double.NaN, 92.7, 94, 94, 93.9, 95.2};

  @Test
  void every_pair_of_a_rising_series_counts() {
    MannKendall trend = MannKendall.of(Series.of(1, 2, 4, 8, 16));

    assertEquals(10, trend.score());
    assertEquals(1, trend.tauB(), 1e-15);
    // slopes 1 1.5 2 2.33 3 3.75 4 4.67 6 8, middle two 3 and 3.75
    assertEquals(3.375, trend.slope(), 1e-12);
  }

  @Test
  void backwards_the_trend_is_the_opposite() {
    MannKendall forwards = MannKendall.of(Series.of(FIGURES));
    double[] turned = new double[FIGURES.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = FIGURES[turned.length - 1 - i];
    }
    MannKendall backwards = MannKendall.of(Series.of(turned));

    assertEquals(-forwards.score(), backwards.score());
    assertEquals(-forwards.z(), backwards.z(), 1e-12);
    assertEquals(-forwards.slope(), backwards.slope(), 1e-12);
    assertEquals(forwards.pValue(), backwards.pValue(), 1e-15);
  }

  @Test
  void shift_and_scale_change_only_slope_and_intercept() {
    MannKendall plain = MannKendall.of(Series.of(FIGURES));
    MannKendall changed = MannKendall.of(Series.of(FIGURES).map(y -> 1000 + 8 * y));

    assertEquals(plain.score(), changed.score());
    assertEquals(plain.variance(), changed.variance());
    assertEquals(8 * plain.slope(), changed.slope(), 1e-11);
    assertEquals(1000 + 8 * plain.intercept(), changed.intercept(), 1e-9);
  }

  @Test
  void a_period_without_a_figure_keeps_its_place() {
    MannKendall trend = MannKendall.of(Series.of(1, Double.NaN, Double.NaN, 4, 5));

    assertEquals(3, trend.n());
    assertEquals(1, trend.slope(), 1e-15);
    assertEquals(0, trend.intercept(), 1e-15);
  }

  @Test
  void equal_figures_have_a_slope_but_no_test() {
    MannKendall trend = MannKendall.of(Series.of(95, 95, 95));

    assertEquals(0, trend.slope());
    assertEquals(0, trend.variance());
    assertTrue(Double.isNaN(trend.z()) && Double.isNaN(trend.pValue()));
  }

  @Test
  void two_figures_are_no_trend() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> MannKendall.of(Series.of(1, Double.NaN, 2)));
  }

  @Test
  void of_many_points_the_median_slope_is_exact() {
    Random random = new Random(7);
    double[] t = new double[2_000];
    double[] y = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      t[i] = i + 1.0;
      y[i] = Math.rint(random.nextGaussian() * 20 + i / 50.0);
    }
    double[] slopes = new double[t.length * (t.length - 1) / 2];
    int next = 0;
    for (int j = 1; j < t.length; j++) {
      for (int i = 0; i < j; i++) {
        slopes[next++] = (y[j] - y[i]) / (t[j] - t[i]);
      }
    }
    Arrays.sort(slopes);
    double middle = (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2;

    assertEquals(middle, TheilSen.medianSlope(t, y), 1e-15);
  }

  @Test
  void of_many_points_most_of_them_level_the_median_slope_is_zero() {
    double[] t = new double[2_000];
    double[] y = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      t[i] = i + 1.0;
      y[i] = i % 10 == 0 ? i : 5;
    }

    assertEquals(0, TheilSen.medianSlope(t, y));
  }
}
