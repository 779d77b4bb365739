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
class ChiSquareTestTest {

  // Expected 15 and 5 in both rows: χ² = 2·25/15 + 2·25/5 = 40/3
  @Test
  void a_fourfold_table_by_hand() {
    ChiSquareTest test = ChiSquareTest.of(List.of(Series.of(10, 10), Series.of(20, 0)));

    assertEquals(40.0 / 3, test.statistic(), 1e-13);
    assertEquals(1, test.degreesOfFreedom());
    assertEquals(List.of(Series.of(15, 5), Series.of(15, 5)), test.expected());
    assertEquals(Math.sqrt(1.0 / 3), test.cramersV(), 1e-14);
    assertEquals(Math.sqrt(40.0 / 3), test.standardizedResiduals().getFirst().get(1), 1e-13);
  }

  @Test
  void the_order_of_rows_does_not_matter() {
    Series one = Series.of(12, 15, 9);
    Series two = Series.of(30, 28, 35);
    Series three = Series.of(5, 8, 2);

    assertEquals(
        ChiSquareTest.of(List.of(one, two, three)).statistic(),
        ChiSquareTest.of(List.of(three, one, two)).statistic(),
        1e-13);
  }

  @Test
  void empty_rows_and_columns_are_dropped_and_named() {
    ChiSquareTest test =
        ChiSquareTest.of(List.of(Series.of(0, 4, 1), Series.of(0, 0, 0), Series.of(0, 7, 2)));

    assertEquals(List.of(2), test.droppedRows());
    assertEquals(List.of(1), test.droppedColumns());
    assertEquals(1, test.degreesOfFreedom());
    assertEquals(3, test.cellsBelowFive());
    assertEquals(15.0 / 14, test.leastExpected(), 1e-15);
  }

  @Test
  void each_fault_has_its_name() {
    refuses(DataFault.DEGENERATE, Series.of(10, 0), Series.of(20, 0));
    refuses(DataFault.INSUFFICIENT_DATA, Series.of(0, 0), Series.of(0, 0));
    refuses(DataFault.INSUFFICIENT_DATA, Series.of(1, 2));
    refuses(DataFault.INVALID_INPUT, Series.of(1, 2), Series.of(3));
    refuses(DataFault.INVALID_INPUT, Series.of(1, -2), Series.of(3, 4));
    refuses(DataFault.INVALID_INPUT, Series.of(1, Double.NaN), Series.of(3, 4));
  }

  private static void refuses(DataFault fault, Series... rows) {
    assertFault(fault, () -> ChiSquareTest.of(List.of(rows)));
  }
}
