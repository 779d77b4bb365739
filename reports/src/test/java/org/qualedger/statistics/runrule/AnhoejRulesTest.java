package org.qualedger.statistics.runrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.runrule.AnhoejRules.Runs;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnhoejRulesTest {

  @Test
  void a_shift_halfway_makes_a_long_run_and_few_crossings() {
    double[] values = new double[20];
    for (int i = 0; i < 20; i++) {
      values[i] = (i < 10 ? 10 : 12) + 0.1 * (i % 3);
    }
    AnhoejRules test = AnhoejRules.of(Series.of(values));

    assertEquals(Optional.of(new Runs(10, 7, 1, 6)), test.runs());
    assertTrue(test.signal());
  }

  @Test
  void points_on_the_line_and_missing_ones_neither_count_nor_break_a_run() {
    AnhoejRules plain = AnhoejRules.of(Series.of(1, 2, 4, 5), OptionalDouble.of(3));
    AnhoejRules spread =
        AnhoejRules.of(Series.of(3, 1, 3, 2, Double.NaN, 4, 3, 5, 3), OptionalDouble.of(3));

    assertEquals(plain, spread);
    assertEquals(4, spread.usefulObservations());
  }

  @Test
  void a_single_value_is_its_own_median_and_says_nothing() {
    AnhoejRules test = AnhoejRules.of(Series.of(7));

    assertEquals(Optional.empty(), test.runs());
    assertFalse(test.signal());
  }

  @Test
  void one_useful_point_has_one_run_and_needs_no_crossing() {
    assertEquals(
        Optional.of(new Runs(1, 3, 0, 0)),
        AnhoejRules.of(Series.of(7), OptionalDouble.of(5)).runs());
  }

  @Test
  void critical_values_are_those_of_exact_arithmetic() {
    for (int n = 1; n <= 400; n++) {
      double[] values = new double[n];
      for (int i = 0; i < n; i++) {
        values[i] = i % 2 == 0 ? 1 : -1;
      }
      Runs runs = AnhoejRules.of(Series.of(values), OptionalDouble.of(0)).runs().orElseThrow();

      assertEquals(exactCrossingsMin(n), runs.crossingsMin(), "crossings of " + n);
      assertEquals(n - 1, runs.crossings());
      assertEquals(1, runs.longest());
    }
  }

  /** The smallest k with 20 · Σ C(n−1, i) ≥ 2ⁿ⁻¹ over i up to k. */
  private static int exactCrossingsMin(int n) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger term = BigInteger.ONE;
    for (int k = 0; ; k++) {
      sum = sum.add(term);
      if (sum.multiply(BigInteger.valueOf(20)).compareTo(BigInteger.TWO.pow(n - 1)) >= 0) {
        return k;
      }
      term = term.multiply(BigInteger.valueOf(n - 1 - k)).divide(BigInteger.valueOf(k + 1));
    }
  }

  @Test
  void without_a_value_there_is_no_line() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> AnhoejRules.of(Series.of(Double.NaN)));
  }
}
