package org.qualedger.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a chart in words and numbers, for the table beside it: what a chart shows can
 * always be read as well.
 *
 * @param columns headings
 * @param rows one list per row, as long as the headings; a value that does not exist is a dash
 */
public record DataTable(List<String> columns, List<List<String>> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet would take for a formula; a negative number is none. */
  private static final Pattern FORMULA =
      Pattern.compile("[=+@\t\r].*|-(?![\\d.,]+%?$).+", Pattern.DOTALL);

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  /** Copies the lists and checks that every row fits the headings. */
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "The row %s has not the %d columns %s".formatted(row, columns.size(), columns));
      }
    }
  }

  /**
   * The table as comma-separated values: RFC 4180 with a line of headings and CR LF at each line's
   * end, in UTF-8. It begins with a byte order mark, without which Excel in China reads it as GBK.
   * The numbers are those of the table, as written there. A text that a spreadsheet would run as a
   * formula is preceded by an apostrophe, which makes it text.
   */
  public byte[] csv() {
    return Stream.concat(Stream.of(columns), rows.stream())
        .map(row -> row.stream().map(DataTable::field).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String field(String text) {
    String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return NEEDS_QUOTES.matcher(harmless).find()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
