package org.qualedger.statistics.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrossTableTest {

  @Test
  void what_has_no_kind_is_a_kind_of_its_own() {
    CrossTable<String, Integer> table =
        CrossTable.of(Arrays.asList("b", null, "a", "b", null), List.of(1, 2, 1, 2, 2));

    assertEquals(Arrays.asList("b", null, "a"), table.rows());
    assertEquals(List.of(1, 2), table.columns());
    assertEquals(List.of(List.of(1L, 1L), List.of(0L, 2L), List.of(1L, 0L)), table.counts());
    assertEquals(List.of(2L, 2L, 1L), table.rowTotals());
    assertEquals(List.of(2L, 3L), table.columnTotals());
    assertEquals(5, table.total());
  }

  @Test
  void a_name_that_reads_null_is_a_name() {
    CrossTable<String, String> table =
        CrossTable.of(Arrays.asList("null", null), List.of("x", "x"));

    assertEquals(2, table.rows().size());
  }

  @Test
  void no_records_make_an_empty_table() {
    CrossTable<String, String> table = CrossTable.of(List.of(), List.of());

    assertEquals(0, table.total());
    assertEquals(List.of(), table.counts());
  }

  @Test
  void every_record_has_both_kinds() {
    assertFault(DataFault.INVALID_INPUT, () -> CrossTable.of(List.of("a"), List.of()));
  }
}
