package org.qualedger.chart;

import java.util.List;

/**
 * The figures of a chart in words and numbers, for the table beside it: what a chart shows can
 * always be read as well.
 *
 * @param columns headings
 * @param rows one list per row, as long as the headings; a value that does not exist is a dash
 */
public record DataTable(List<String> columns, List<List<String>> rows) {

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
}
