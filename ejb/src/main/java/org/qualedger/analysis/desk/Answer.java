package org.qualedger.analysis.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qualedger.analysis.Standing;
import org.qualedger.chart.Figure;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.guidance.ChartAdvice;
import org.qualedger.statistics.guidance.DataCount;
import org.qualedger.statistics.guidance.Shortfall;
import org.qualedger.statistics.guidance.Technique;

/**
 * A chart with the records behind each of its rows.
 *
 * @param figure the chart; empty where the data do not carry one
 * @param fault why there is no chart
 * @param shortfalls less data than the technique needs, in which case there is no chart, or would
 *     like
 * @param advice the control chart that fits the data; for a rate or minutes in the course of time
 * @param groups the records behind each row of the chart's table, in its order
 */
public record Answer(
    Optional<Figure> figure,
    Optional<DataFault> fault,
    List<Shortfall> shortfalls,
    Optional<ChartAdvice> advice,
    List<Group> groups) {

  /** Keeps copies. */
  public Answer {
    shortfalls = List.copyOf(shortfalls);
    groups = List.copyOf(groups);
  }

  static Answer of(Figure figure, List<Group> groups) {
    return new Answer(Optional.of(figure), Optional.empty(), List.of(), Optional.empty(), groups);
  }

  static Answer without(DataFault fault) {
    return new Answer(Optional.empty(), Optional.of(fault), List.of(), Optional.empty(), List.of());
  }

  /**
   * The answer of a technique, if there are enough data for it.
   *
   * @param given how much there is
   * @param chart draws; asked only where the technique may be used
   */
  static Answer ifEnough(
      Technique technique, Map<DataCount, Integer> given, Supplier<Answer> chart) {
    List<Shortfall> shortfalls = technique.shortfalls(given);
    Answer answer =
        technique.isUsableWith(given) ? chart.get() : without(DataFault.INSUFFICIENT_DATA);
    return new Answer(answer.figure, answer.fault, shortfalls, answer.advice, answer.groups);
  }

  /** The same with advice on the control chart that fits. */
  Answer with(ChartAdvice fitting) {
    return new Answer(figure, fault, shortfalls, Optional.of(fitting), groups);
  }

  /**
   * The records behind a point, a bar or a box.
   *
   * @param label what the row is called, in the language of the chart
   * @param records record numbers in order, with how they count; records of minutes and reasons all
   *     count as {@link Standing#NUMERATOR}
   */
  public record Group(String label, Map<String, Standing> records) {}
}
