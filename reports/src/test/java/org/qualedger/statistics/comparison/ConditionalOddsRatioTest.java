package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionalOddsRatioTest {

  private static ConditionalOddsRatio of(int x1, int n1, int x2, int n2) {
    return ConditionalOddsRatio.of(new Proportion(x1, n1), new Proportion(x2, n2), 0.95);
  }

  @Test
  void swapping_the_proportions_inverts_it() {
    ConditionalOddsRatio one = of(3, 10, 8, 12);
    ConditionalOddsRatio other = of(8, 12, 3, 10);

    assertEquals(1 / one.estimate(), other.estimate(), 1e-11);
    assertEquals(1 / one.exact().upper(), other.exact().lower(), 1e-11);
    assertEquals(1 / one.exact().lower(), other.exact().upper(), 1e-9);
  }

  // 1 of 2 against 1 of 3: weights 3, 6ψ, ψ² of 0, 1, 2; mean 1 where ψ = √3
  @Test
  void the_expected_count_is_the_observed_one() {
    assertEquals(Math.sqrt(3), of(1, 2, 1, 3).estimate(), 1e-13);
  }

  // 0 of 1 against 1 of 1: P(X ≤ 0) = 1/(1 + ψ) = α/2
  @Test
  void at_the_least_count_it_begins_at_nothing() {
    ConditionalOddsRatio ratio = of(0, 1, 1, 1);

    assertEquals(0, ratio.estimate());
    assertEquals(0, ratio.exact().lower());
    assertEquals(39, ratio.exact().upper(), 1e-11);
  }

  @Test
  void at_the_greatest_count_it_has_no_end() {
    ConditionalOddsRatio ratio = of(1, 1, 0, 1);

    assertEquals(Double.POSITIVE_INFINITY, ratio.estimate());
    assertEquals(1.0 / 39, ratio.exact().lower(), 1e-14);
    assertEquals(Double.POSITIVE_INFINITY, ratio.exact().upper());
  }

  @Test
  void one_possible_table_leaves_everything_open() {
    ConditionalOddsRatio ratio = of(4, 4, 6, 6);

    assertTrue(Double.isNaN(ratio.estimate()));
    assertEquals(new ConfidenceInterval(0, Double.POSITIVE_INFINITY, 0.95), ratio.exact());
  }

  @Test
  void huge_counts_come_near_the_sample_odds_ratio() {
    assertEquals(1.5, of(600_000, 1_000_000, 500_000, 1_000_000).estimate(), 1e-5);
  }
}
