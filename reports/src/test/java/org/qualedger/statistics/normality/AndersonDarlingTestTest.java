package org.qualedger.statistics.normality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AndersonDarlingTestTest {

  private static final Series VALUES = Series.of(5, 4, 5, 3, 4, 5, 5, 4, 2, 5, 4, 4.5);

  @Test
  void shift_and_scale_do_not_matter() {
    AndersonDarlingTest test = AndersonDarlingTest.of(VALUES);
    AndersonDarlingTest other = AndersonDarlingTest.of(VALUES.map(x -> 1024 - 8 * x));

    assertEquals(test.aSquared(), other.aSquared(), 1e-12);
    assertEquals(test.pValue(), other.pValue(), 1e-12);
  }

  // One of n far off lies (n−1)/√n deviations above the mean: 70 of them for 5000
  @Test
  void an_outlier_beyond_any_tail_still_has_a_logarithm() {
    double[] values = new double[5000];
    values[17] = 1;
    AndersonDarlingTest test = AndersonDarlingTest.of(Series.of(values));

    assertTrue(Double.isFinite(test.aSquared()));
    assertEquals(3.7e-24, test.pValue());
  }

  @Test
  void normal_scores_are_normal() {
    double[] scores = new double[100];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = NormalDistribution.of(0, 1).inverseCumulativeProbability((i + 0.5) / 100);
    }

    assertTrue(AndersonDarlingTest.of(Series.of(scores)).pValue() > 0.99);
  }

  @Test
  void each_fault_has_its_name() {
    Series seven = Series.of(1, 2, 3, 4, 5, 6, 7, Double.NaN);
    Series constant = Series.of(3, 3, 3, 3, 3, 3, 3, 3);

    assertFault(DataFault.INSUFFICIENT_DATA, () -> AndersonDarlingTest.of(seven));
    assertFault(DataFault.DEGENERATE, () -> AndersonDarlingTest.of(constant));
  }
}
