package org.qualedger.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryTest {

  private static final Series VALUES = Series.of(10, 12, Double.NaN, 12, 15, 18, 18, 31);

  @Test
  void missing_places_are_counted_apart() {
    Summary summary = Summary.of(VALUES);

    assertEquals(7, summary.size());
    assertEquals(1, summary.missing());
    assertEquals(new Quartiles(12, 18), summary.quartiles());
    assertEquals(6, summary.quartiles().range());
  }

  @Test
  void shape_does_not_depend_on_shift_and_scale() {
    Summary summary = Summary.of(VALUES);
    Summary changed = Summary.of(VALUES.map(x -> 1000 - 3 * x));

    assertEquals(-summary.skewness(), changed.skewness(), 1e-12);
    assertEquals(-summary.adjustedSkewness(), changed.adjustedSkewness(), 1e-12);
    assertEquals(summary.excessKurtosis(), changed.excessKurtosis(), 1e-12);
    assertEquals(summary.adjustedExcessKurtosis(), changed.adjustedExcessKurtosis(), 1e-12);
    assertEquals(3 * summary.standardDeviation(), changed.standardDeviation(), 1e-12);
  }

  // 0, 0, 1: m2 = 2/9, m3 = 2/27, g1 = 1/√2, G1 = √3
  @Test
  void three_numbers_have_skewness_but_no_adjusted_kurtosis() {
    Summary summary = Summary.of(Series.of(0, 0, 1));

    assertEquals(Math.sqrt(0.5), summary.skewness(), 1e-14);
    assertEquals(Math.sqrt(3), summary.adjustedSkewness(), 1e-14);
    assertEquals(-1.5, summary.excessKurtosis(), 1e-14);
    assertTrue(Double.isNaN(summary.adjustedExcessKurtosis()));
  }

  @Test
  void a_constant_has_no_shape() {
    Summary summary = Summary.of(Series.of(7, 7, 7, 7));

    assertEquals(0, summary.standardDeviation());
    assertTrue(Double.isNaN(summary.skewness()));
    assertTrue(Double.isNaN(summary.adjustedExcessKurtosis()));
  }
}
