package org.qualedger.statistics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CochranArmitageTest {
  private static final Series COUNTS = Series.of(18, 20, 25, 29);
  private static final Series SIZES = Series.of(30, 32, 31, 33);

  @Test
  void of_two_groups_it_is_the_chi_square_of_their_table() {
    // 5 of 20 and 9 of 20: N (ad − bc)² / products of the margins
    CochranArmitage trend = CochranArmitage.of(Series.of(5, 9), Series.of(20, 20));

    assertEquals(40.0 * 80 * 80 / (20.0 * 20 * 14 * 26), trend.chiSquare(), 1e-12);
  }

  @Test
  void unit_and_origin_of_the_scores_do_not_matter() {
    CochranArmitage plain = CochranArmitage.of(COUNTS, SIZES, Series.of(0, 1, 3, 7));
    CochranArmitage changed = CochranArmitage.of(COUNTS, SIZES, Series.of(100, 130, 190, 310));

    assertEquals(plain.z(), changed.z(), 1e-12);
  }

  @Test
  void the_complement_has_the_opposite_trend() {
    CochranArmitage plain = CochranArmitage.of(COUNTS, SIZES);
    CochranArmitage complement = CochranArmitage.of(Series.of(12, 12, 6, 4), SIZES);

    assertEquals(-plain.z(), complement.z(), 1e-12);
  }

  @Test
  void an_empty_group_keeps_its_place() {
    CochranArmitage gap = CochranArmitage.of(Series.of(9, 0, 14, 18), Series.of(12, 0, 16, 19));
    CochranArmitage scored =
        CochranArmitage.of(Series.of(9, 14, 18), Series.of(12, 16, 19), Series.of(1, 3, 4));

    assertEquals(scored, gap);
  }

  @Test
  void shares_that_cannot_be_are_refused() {
    assertFault(
        DataFault.INVALID_INPUT, () -> CochranArmitage.of(Series.of(6, 1), Series.of(5, 4)));
    assertFault(
        DataFault.INVALID_INPUT, () -> CochranArmitage.of(Series.of(-1, 1), Series.of(5, 4)));
    assertFault(DataFault.INVALID_INPUT, () -> CochranArmitage.of(Series.of(1), Series.of(5, 4)));
  }

  @Test
  void one_group_is_no_trend() {
    assertFault(
        DataFault.INSUFFICIENT_DATA, () -> CochranArmitage.of(Series.of(3, 0), Series.of(5, 0)));
  }

  @Test
  void without_variation_there_is_no_trend() {
    assertFault(DataFault.DEGENERATE, () -> CochranArmitage.of(Series.of(0, 0), Series.of(5, 4)));
    assertFault(DataFault.DEGENERATE, () -> CochranArmitage.of(Series.of(5, 4), Series.of(5, 4)));
    assertFault(
        DataFault.DEGENERATE,
        () -> CochranArmitage.of(Series.of(1, 2), Series.of(5, 4), Series.of(2, 2)));
  }
}
