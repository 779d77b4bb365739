package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MannWhitneyTestTest {

  private static final int SIZE = 9;
  private static final int CHOSEN = 4;

  // All of the first below all of the second: 2 of the C(5, 2) divisions
  @Test
  void complete_separation_has_two_divisions_as_extreme() {
    MannWhitneyTest test = MannWhitneyTest.of(Series.of(1, 2), Series.of(3, 4, 5));

    assertEquals(0, test.u());
    assertEquals(0.2, test.pExact(), 1e-15);
  }

  @Test
  void the_exact_p_counts_all_divisions() {
    int[] divisions =
        IntStream.range(0, 1 << SIZE).filter(d -> Integer.bitCount(d) == CHOSEN).toArray();
    for (int division : divisions) {
      int u = u(division);
      int nearer = Math.min(u, CHOSEN * (SIZE - CHOSEN) - u);
      long asLow = IntStream.of(divisions).filter(other -> u(other) <= nearer).count();
      MannWhitneyTest test = MannWhitneyTest.of(part(division, 1), part(division, 0));

      assertEquals(u, test.u());
      assertEquals(Math.min(1, 2.0 * asLow / divisions.length), test.pExact(), 1e-13);
    }
  }

  private static Series part(int division, int bit) {
    return Series.of(
        IntStream.range(0, SIZE)
            .filter(i -> ((division >> i) & 1) == bit)
            .mapToDouble(i -> i)
            .toArray());
  }

  /** How many pairs there are with the chosen one above the other. */
  private static int u(int division) {
    int u = 0;
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < i; j++) {
        u += ((division >> i) & 1) == 1 && ((division >> j) & 1) == 0 ? 1 : 0;
      }
    }
    return u;
  }

  @Test
  void the_normal_p_comes_near_the_exact_one() {
    Random random = new Random(7);
    Series a = Series.of(random.doubles(60).toArray());
    Series b = Series.of(random.doubles(50).map(x -> x + 0.1).toArray());
    MannWhitneyTest test = MannWhitneyTest.of(a, b);

    assertEquals(test.pExact(), test.pNormal(), 0.002);
  }

  @Test
  void swapping_turns_u_round() {
    Series a = Series.of(5, 4, 4, 3, 5);
    Series b = Series.of(3, 4, 2);
    MannWhitneyTest one = MannWhitneyTest.of(a, b);
    MannWhitneyTest other = MannWhitneyTest.of(b, a);

    assertEquals(15 - one.u(), other.u());
    assertEquals(one.pNormal(), other.pNormal(), 1e-15);
    assertTrue(Double.isNaN(one.pExact()));
  }

  @Test
  void without_any_difference_p_is_undefined() {
    assertTrue(Double.isNaN(MannWhitneyTest.of(Series.of(1, 1), Series.of(1)).pNormal()));
  }

  @Test
  void numbers_are_needed_on_both_sides() {
    assertFault(
        DataFault.INSUFFICIENT_DATA, () -> MannWhitneyTest.of(Series.of(Double.NaN), Series.of(1)));
  }
}
