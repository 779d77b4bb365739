package org.qualedger.statistics.normality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapiroWilkTestTest {

  private static final Series VALUES = Series.of(5, 4, 5, 3, 4, 5, 5, 4, 2, 5, 4, 4.5);

  // W = (x₃ − x₁)²/2 over the squares: 4.5/(14/3); p = 6/π (asin √W − π/3)
  @Test
  void of_three_numbers_everything_is_exact() {
    ShapiroWilkTest test = ShapiroWilkTest.of(Series.of(1, 2, 4));

    assertEquals(27.0 / 28, test.w(), 1e-15);
    assertEquals(6 / Math.PI * Math.asin(Math.sqrt(27.0 / 28)) - 2, test.pValue(), 1e-14);
    assertEquals(1, ShapiroWilkTest.of(Series.of(1, 2, 3)).pValue(), 1e-7);
    assertEquals(0, ShapiroWilkTest.of(Series.of(1, 1, 2)).pValue(), 1e-7);
  }

  @Test
  void shift_scale_and_order_do_not_matter() {
    double[] changed = VALUES.map(x -> 1024 - 8 * x).toArray();
    Arrays.sort(changed);
    ShapiroWilkTest test = ShapiroWilkTest.of(VALUES);
    ShapiroWilkTest other = ShapiroWilkTest.of(Series.of(changed));

    assertEquals(test.w(), other.w(), 1e-13);
    assertEquals(test.pValue(), other.pValue(), 1e-12);
  }

  @Test
  void normal_scores_are_normal() {
    double[] scores = new double[300];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = NormalDistribution.of(0, 1).inverseCumulativeProbability((i + 0.5) / 300);
    }

    assertTrue(ShapiroWilkTest.of(Series.of(scores)).pValue() > 0.99);
  }

  @Test
  void each_fault_has_its_name() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> ShapiroWilkTest.of(Series.of(1, 2)));
    assertFault(DataFault.DEGENERATE, () -> ShapiroWilkTest.of(Series.of(0.1, 0.1, 0.1)));
    assertFault(
        DataFault.INVALID_INPUT,
        () -> ShapiroWilkTest.of(Series.of(new Random(1).doubles(5001).toArray())));
  }
}
