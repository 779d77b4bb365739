package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoProportionsTest {

  private static TwoProportions of(int x1, int n1, int x2, int n2) {
    return TwoProportions.of(new Proportion(x1, n1), new Proportion(x2, n2), 0.95);
  }

  @Test
  void swapping_the_proportions_changes_the_sign() {
    TwoProportions one = of(30, 40, 25, 50);
    TwoProportions other = of(25, 50, 30, 40);

    assertEquals(-one.zPooled(), other.zPooled(), 1e-14);
    assertEquals(-one.newcombe().lower(), other.newcombe().upper(), 1e-14);
    assertEquals(-one.wald().upper(), other.wald().lower(), 1e-14);
    assertEquals(one.pValueZ(), other.pValueZ(), 1e-14);
  }

  // 30/40 and 25/50: difference 1/4, χ² = 90 (30·25 − 10·25)² / (40·50·55·35) = 450/77
  @Test
  void chi_square_is_the_square_of_z() {
    TwoProportions test = of(30, 40, 25, 50);

    assertEquals(0.25, test.difference(), 1e-16);
    assertEquals(450.0 / 77, test.chiSquare(), 1e-13);
    assertEquals(test.chiSquare(), test.zPooled() * test.zPooled(), 1e-13);
    assertEquals(test.pValueZ(), test.pValueChiSquare(), 1e-13);
    assertEquals(3, test.oddsRatio(), 1e-15);
    assertTrue(test.chiSquareYates() < test.chiSquare());
  }

  @Test
  void the_correction_of_yates_does_not_reach_beyond_the_difference() {
    TwoProportions same = of(45, 50, 45, 50);

    assertEquals(0, same.chiSquareYates());
    assertEquals(1, same.pValueYates());
    assertEquals(1, same.pValueZ());
  }

  @Test
  void no_failure_at_all_leaves_the_tests_undefined() {
    TwoProportions test = of(20, 20, 30, 30);

    assertTrue(Double.isNaN(test.zPooled()));
    assertTrue(Double.isNaN(test.pValueChiSquare()));
    assertTrue(Double.isNaN(test.oddsRatio()));
    assertEquals(new ConfidenceInterval(0, 0, 0.95), test.wald());
  }

  @Test
  void complete_separation_is_infinitely_many_of_its_own_errors() {
    TwoProportions test = of(0, 5, 4, 4);

    assertEquals(-3, test.zPooled(), 1e-14);
    assertEquals(Double.NEGATIVE_INFINITY, test.zUnpooled());
  }

  @Test
  void nothing_cannot_be_compared() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> of(0, 0, 5, 6));
  }
}
