package org.qualedger.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"C012-WT-20261124-0007", "C7000-SJ-20240229-0001", "C000-TJ-20261124-123456"})
  void is_read_and_written(String text) {
    assertEquals(text, RecordNumber.parse(text).toString());
    assertTrue(RecordNumber.isNumber(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C012-WT-20261124-007",
        "C12-WT-20261124-0007",
        "C012-wt-20261124-0007",
        "C012-ZZ-20261124-0007",
        "C012-WT-20261324-0007",
        "C012-WT-20260229-0007",
        "C012-WT-20261124-0000",
        "C012-WT-20261124-0007 ",
        "C012-WT-20261124-1234567",
        "C012-WT-２０２６1124-0007"
      })
  void another_text_is_no_number(String text) {
    assertFalse(RecordNumber.isNumber(text));
    assertThrows(IllegalArgumentException.class, () -> RecordNumber.parse(text));
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void every_kind_has_its_code(RecordKind kind) {
    RecordNumber number = new RecordNumber("C012", kind, LocalDate.of(2026, 11, 24), 1);

    assertEquals(kind, RecordKind.ofCode(kind.code()));
    assertEquals(number, RecordNumber.parse(number.toString()));
  }

  @Test
  void a_serial_begins_at_one() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RecordNumber("C012", RecordKind.RECEIPT, LocalDate.of(2026, 11, 24), 0));
  }

  @Test
  void the_order_is_that_of_the_text() {
    assertTrue(
        RecordNumber.parse("C012-WT-20261124-0007")
                .compareTo(RecordNumber.parse("C012-WT-20261125-0001"))
            < 0);
  }
}
