package org.qualedger.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.desk.Answer;
import org.qualedger.analysis.desk.PeriodChange;
import org.qualedger.chart.Figure;
import org.qualedger.statistics.comparison.GroupComparison;

/**
 * The answer to a question about the records.
 *
 * @param title what the chart is of; null where the data do not carry one
 * @param note how to read it
 * @param text what it says, in words
 * @param fault why there is no chart: INSUFFICIENT_DATA, INVALID_INPUT or DEGENERATE
 * @param columns headings of the table
 * @param rows the table, each row with the records behind it
 * @param signals at which rows, counted from 1, a run rule speaks
 * @param comparison whether the rows differ by more than chance; null where they were not compared
 * @param changes what became of the rate since earlier months, for the view PERIODS
 */
public record AnalysisJson(
    @Nullable String title,
    @Nullable String note,
    @Nullable String text,
    @Nullable String fault,
    List<String> columns,
    List<Row> rows,
    List<Signal> signals,
    @Nullable Comparison comparison,
    List<Change> changes) {

  /** Keeps copies. */
  public AnalysisJson {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    signals = List.copyOf(signals);
    changes = List.copyOf(changes);
  }

  /**
   * A run rule that speaks.
   *
   * @param rule its number, 1 to 8
   * @param rows the rows at which it does, from 1
   */
  public record Signal(int rule, List<Integer> rows) {}

  /**
   * A test whether groups differ.
   *
   * @param test CHI_SQUARE, FISHER_EXACT or KRUSKAL_WALLIS
   * @param statistic χ² or H; null for Fisher's test
   * @param degreesOfFreedom of the statistic
   * @param p how likely chance alone makes groups differ as much
   * @param rough whether counts are too small for the figure to be more than a hint
   * @param apart the groups that differ from all others, p corrected after Holm
   */
  public record Comparison(
      String test,
      @Nullable Double statistic,
      int degreesOfFreedom,
      double p,
      boolean rough,
      List<Apart> apart) {
    static Comparison of(GroupComparison found) {
      return new Comparison(
          found.method().name(),
          Double.isNaN(found.statistic()) ? null : found.statistic(),
          found.degreesOfFreedom(),
          found.pValue(),
          found.rough(),
          found.apart().stream()
              .map(apart -> new Apart(apart.group() + 1, apart.greater(), apart.pValue()))
              .toList());
    }
  }

  /** A row, from 1, that differs from all others together. */
  public record Apart(int row, boolean greater, double p) {}

  /**
   * What became of a rate.
   *
   * @param since the earlier months
   * @param difference now less then, -1 to 1
   * @param lower lower end of its 95 % interval (Newcombe)
   * @param upper upper end of it
   * @param test POOLED_Z or FISHER_EXACT
   * @param p how likely chance alone makes a difference as large
   */
  public record Change(
      String since, double difference, double lower, double upper, String test, double p) {
    static Change of(PeriodChange change) {
      return new Change(
          change.since(),
          change.difference().value(),
          change.difference().interval().lower(),
          change.difference().interval().upper(),
          change.test().method().name(),
          change.test().pValue());
    }
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
          null,
          null,
          null,
          answer.fault().map(Enum::name).orElse(null),
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of());
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
        rows,
        answer.signals().entrySet().stream()
            .map(entry -> new Signal(entry.getKey().number(), entry.getValue()))
            .toList(),
        answer.comparison().map(Comparison::of).orElse(null),
        answer.changes().stream().map(Change::of).toList());
  }
}
