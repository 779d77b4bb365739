package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TTestTest {

  private static final Series A = Series.of(21.3, 25.4, Double.NaN, 19.8, 30.2);
  private static final Series B = Series.of(18.1, 20.4, 17.3, 23.9, 19.2);

  // 1, 3 against 4, 8: means 2 and 6, se² = 1 + 4, df = 25/(1 + 16)
  @Test
  void welchs_test_by_hand() {
    TTest test = TTest.welch(Series.of(1, 3), Series.of(4, 8), 0.95);

    assertEquals(-4 / Math.sqrt(5), test.t(), 1e-15);
    assertEquals(25.0 / 17, test.degreesOfFreedom(), 1e-14);
  }

  @Test
  void swapping_changes_the_sign() {
    TTest one = TTest.welch(A, B, 0.9);
    TTest other = TTest.welch(B, A, 0.9);

    assertEquals(-one.t(), other.t(), 1e-14);
    assertEquals(-one.interval().lower(), other.interval().upper(), 1e-13);
    assertEquals(one.pValue(), other.pValue(), 1e-14);
  }

  @Test
  void a_difference_at_the_end_of_the_interval_is_just_significant() {
    double end = TTest.pooled(A, B, 0.95).interval().lower();

    assertEquals(0.05, TTest.pooled(A.map(x -> x - end), B, 0.95).pValue(), 1e-12);
  }

  @Test
  void equal_sizes_give_the_same_t_either_way() {
    Series four = Series.of(1, 5, 2, 9);
    Series others = Series.of(4, 4, 6, 8);

    assertEquals(TTest.welch(four, others, 0.95).t(), TTest.pooled(four, others, 0.95).t(), 1e-14);
  }

  @Test
  void each_fault_has_its_name() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> TTest.welch(Series.of(1), B, 0.95));
    assertFault(DataFault.DEGENERATE, () -> TTest.welch(Series.of(1, 1), Series.of(2, 2), 0.95));
    assertFault(DataFault.INVALID_INPUT, () -> TTest.pooled(A, B, 0));
  }
}
