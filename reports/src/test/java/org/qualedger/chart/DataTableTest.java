package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataTableTest {

  @Test
  void lines_end_with_cr_lf_after_a_byte_order_mark() {
    DataTable table = new DataTable(List.of("期间", "值"), List.of(List.of("2026-10", "9.5%")));

    assertEquals("\uFEFF期间,值\r\n2026-10,9.5%\r\n", text(table));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "a,b            | '\"a,b\"'",
        "say \"no\"     | '\"say \"\"no\"\"\"'",
        "=1+1           | '''=1+1'",
        "@x             | '''@x'",
        "+49            | '''+49'",
        "-cmd           | '''-cmd'",
        "-3.5           | -3.5",
        "-3.5%          | -3.5%",
        "–              | –",
      })
  void a_field_is_quoted_or_disarmed_where_it_must_be(String field, String written) {
    DataTable table = new DataTable(List.of("x"), List.of(List.of(field)));

    assertEquals("\uFEFFx\r\n" + written + "\r\n", text(table));
  }

  @Test
  void a_line_break_stays_inside_its_field() {
    DataTable table = new DataTable(List.of("x"), List.of(List.of("a\nb")));

    assertEquals("\uFEFFx\r\n\"a\nb\"\r\n", text(table));
  }

  @Test
  void a_row_has_as_many_values_as_there_are_headings() {
    List<List<String>> rows = List.of(List.of("a", "b"));

    assertThrows(IllegalArgumentException.class, () -> new DataTable(List.of("x"), rows));
  }

  private static String text(DataTable table) {
    return new String(table.csv(), StandardCharsets.UTF_8);
  }
}
