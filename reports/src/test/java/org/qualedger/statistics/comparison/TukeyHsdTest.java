package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TukeyHsdTest {

  private static final Series ONE = Series.of(21, 23, 20);
  private static final Series TWO = Series.of(25, 27, 24, 28);
  private static final Series THREE = Series.of(22, 21);

  @Test
  void a_single_pair_is_students_test() {
    TTest test = TTest.pooled(TWO, ONE, 0.95);
    TukeyHsd.Pair pair = TukeyHsd.of(List.of(ONE, TWO), 0.95).pairs().getFirst();

    assertEquals(test.difference(), pair.difference(), 1e-13);
    assertEquals(test.pValue(), pair.pAdjusted(), 1e-12);
    assertEquals(test.interval().lower(), pair.interval().lower(), 1e-10);
    assertEquals(test.interval().upper(), pair.interval().upper(), 1e-10);
  }

  @Test
  void p_is_below_five_percent_where_the_interval_excludes_no_difference() {
    for (TukeyHsd.Pair pair : TukeyHsd.of(List.of(ONE, TWO, THREE), 0.95).pairs()) {
      boolean excludes = pair.interval().lower() > 0 || pair.interval().upper() < 0;
      assertEquals(excludes, pair.pAdjusted() < 0.05);
    }
  }

  @Test
  void an_empty_group_keeps_its_place() {
    List<TukeyHsd.Pair> pairs = TukeyHsd.of(List.of(ONE, Series.empty(), TWO), 0.95).pairs();

    assertEquals(1, pairs.size());
    assertEquals(1, pairs.getFirst().first());
    assertEquals(3, pairs.getFirst().second());
  }

  @Test
  void each_fault_has_its_name() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> TukeyHsd.of(List.of(ONE), 0.95));
    assertFault(
        DataFault.DEGENERATE, () -> TukeyHsd.of(List.of(Series.of(1, 1), Series.of(2, 2)), 0.95));
    assertFault(DataFault.INVALID_INPUT, () -> TukeyHsd.of(List.of(ONE, TWO), 1.5));
  }
}
