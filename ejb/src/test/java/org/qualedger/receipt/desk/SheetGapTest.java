package org.qualedger.receipt.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetGapTest {
  @Test
  void a_book_used_in_order_has_no_gap() {
    assertEquals(List.of(), SheetGap.between(List.of(101, 102, 103)));
  }

  @Test
  void the_first_sheet_in_use_opens_the_book() {
    assertEquals(List.of(), SheetGap.between(List.of(57)));
    assertEquals(List.of(), SheetGap.between(List.of()));
  }

  @Test
  void each_run_of_missing_sheets_is_one_gap() {
    assertEquals(
        List.of(new SheetGap(102, 102), new SheetGap(105, 108)),
        SheetGap.between(List.of(101, 103, 104, 109)));
  }
}
