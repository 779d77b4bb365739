package org.qualedger.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.desk.Answer;
import org.qualedger.chart.Figure;

/**
 * The answer to a question about the records.
 *
 * @param title what the chart is of; null where the data do not carry one
 * @param note how to read it
 * @param text what it says, in words
 * @param fault why there is no chart: INSUFFICIENT_DATA, INVALID_INPUT or DEGENERATE
 * @param columns headings of the table
 * @param rows the table, each row with the records behind it
 */
public record AnalysisJson(
    @Nullable String title,
    @Nullable String note,
    @Nullable String text,
    @Nullable String fault,
    List<String> columns,
    List<Row> rows) {

  /** Keeps copies. */
  public AnalysisJson {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row of the table.
   *
   * @param values what stands in the row
   * @param records how each record behind it counts, by record number
   */
  public record Row(List<String> values, Map<String, Standing> records) {}

  static AnalysisJson of(Answer answer) {
    if (answer.figure().isEmpty()) {
      return new AnalysisJson(
          null, null, null, answer.fault().map(Enum::name).orElse(null), List.of(), List.of());
    }
    Figure figure = answer.figure().get();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < figure.table().rows().size(); i++) {
      rows.add(
          new Row(
              figure.table().rows().get(i),
              i < answer.groups().size() ? answer.groups().get(i).records() : Map.of()));
    }
    return new AnalysisJson(
        figure.title(),
        figure.note(),
        figure.alternativeText(),
        null,
        figure.table().columns(),
        rows);
  }
}
