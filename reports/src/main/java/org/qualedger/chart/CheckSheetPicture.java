package org.qualedger.chart;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.statistics.kpi.CrossTable;

/**
 * What a check sheet shows: how often each kind was counted in each column, such as a month, a
 * centre or a part of the day.
 *
 * @param subject what is counted, in the language of the chart
 * @param kind what the rows are: "category"
 * @param by what the columns are: "month"
 * @param counts rows and columns named in the language of the chart, in the order of the chart
 */
public record CheckSheetPicture(
    String subject, String kind, String by, CrossTable<String, String> counts) {

  /**
   * A cell in which something was counted.
   *
   * @param row from 0
   * @param column from 0
   * @param count at least 1
   */
  record Cell(int row, int column, long count) {}

  /** The cells in which something was counted, row by row: the rows of the figure's table. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < counts.rows().size(); row++) {
      List<Long> line = counts.counts().get(row);
      for (int column = 0; column < line.size(); column++) {
        if (line.get(column) > 0) {
          cells.add(new Cell(row, column, line.get(column)));
        }
      }
    }
    return cells;
  }

  String rowName(int row) {
    return String.valueOf(counts.rows().get(row));
  }

  String columnName(int column) {
    return String.valueOf(counts.columns().get(column));
  }
}
