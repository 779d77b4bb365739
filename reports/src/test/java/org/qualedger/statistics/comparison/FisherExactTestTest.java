package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FisherExactTestTest {

  // The lady tasting tea: 3 of 4 against 1 of 4; 70 tables, of which 16 + 1 are as good
  @Test
  void the_lady_tasting_tea_is_not_convincing() {
    FisherExactTest test = FisherExactTest.of(new Proportion(3, 4), new Proportion(1, 4));

    assertEquals(17.0 / 70, test.pGreater(), 1e-15);
    assertEquals(69.0 / 70, test.pLess(), 1e-15);
    assertEquals(34.0 / 70, test.pTwoSided(), 1e-15);
  }

  @Test
  void swapping_the_proportions_swaps_the_sides() {
    FisherExactTest one = FisherExactTest.of(new Proportion(3, 17), new Proportion(19, 40));
    FisherExactTest other = FisherExactTest.of(new Proportion(19, 40), new Proportion(3, 17));

    assertEquals(one.pLess(), other.pGreater(), 1e-14);
    assertEquals(one.pTwoSided(), other.pTwoSided(), 1e-14);
  }

  @Test
  void equally_probable_tables_count_in_spite_of_rounding() {
    FisherExactTest test = FisherExactTest.of(new Proportion(20, 30), new Proportion(10, 30));

    assertEquals(2 * test.pGreater(), test.pTwoSided(), 1e-13);
  }

  // 900 of a million against none: C(n, 900) / C(2n, 900), somewhat less than 2^−900
  @Test
  void a_tiny_p_keeps_its_digits() {
    double log = 0;
    for (int i = 0; i < 900; i++) {
      log += Math.log((1_000_000.0 - i) / (2_000_000.0 - i));
    }
    FisherExactTest test =
        FisherExactTest.of(new Proportion(900, 1_000_000), new Proportion(0, 1_000_000));

    assertEquals(1, test.pGreater() / Math.exp(log), 1e-10);
  }

  @Test
  void one_possible_table_says_nothing() {
    assertEquals(
        new FisherExactTest(1, 1, 1),
        FisherExactTest.of(new Proportion(20, 20), new Proportion(30, 30)));
  }

  @Test
  void nothing_cannot_be_compared() {
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> FisherExactTest.of(new Proportion(0, 0), new Proportion(1, 2)));
  }
}
