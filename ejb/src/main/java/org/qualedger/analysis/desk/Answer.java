package org.qualedger.analysis.desk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.qualedger.analysis.Standing;
import org.qualedger.chart.Figure;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.comparison.GroupComparison;
import org.qualedger.statistics.controlchart.ControlLine;
import org.qualedger.statistics.guidance.ChartAdvice;
import org.qualedger.statistics.guidance.DataCount;
import org.qualedger.statistics.guidance.Shortfall;
import org.qualedger.statistics.guidance.Technique;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.statistics.runrule.RunSignals;

/**
 * A chart with the records behind each of its rows.
 *
 * @param figure the chart; empty where the data do not carry one
 * @param fault why there is no chart
 * @param shortfalls less data than the technique needs, in which case there is no chart, or would
 *     like
 * @param advice the control chart that fits the data; for a rate or minutes in the course of time
 * @param groups the records behind each row of the chart's table, in its order
 * @param signals the rows of the chart's table at which each run rule speaks, for a control chart
 * @param comparison whether the groups differ by more than chance, for a chart of groups
 * @param changes what became of a rate since earlier months, for a chart of periods
 */
public record Answer(
    Optional<Figure> figure,
    Optional<DataFault> fault,
    List<Shortfall> shortfalls,
    Optional<ChartAdvice> advice,
    List<Group> groups,
    SortedMap<NelsonRule, List<Integer>> signals,
    Optional<GroupComparison> comparison,
    List<PeriodChange> changes) {

  /** Keeps copies. */
  public Answer {
    shortfalls = List.copyOf(shortfalls);
    groups = List.copyOf(groups);
    signals = Collections.unmodifiableSortedMap(new TreeMap<>(signals));
    changes = List.copyOf(changes);
  }

  static Answer of(Figure figure, List<Group> groups) {
    return new Answer(
        Optional.of(figure),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        groups,
        Collections.emptySortedMap(),
        Optional.empty(),
        List.of());
  }

  static Answer without(DataFault fault) {
    return new Answer(
        Optional.empty(),
        Optional.of(fault),
        List.of(),
        Optional.empty(),
        List.of(),
        Collections.emptySortedMap(),
        Optional.empty(),
        List.of());
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
    return new Answer(
        answer.figure,
        answer.fault,
        shortfalls,
        answer.advice,
        answer.groups,
        answer.signals,
        answer.comparison,
        answer.changes);
  }

  /** The same with advice on the control chart that fits. */
  Answer with(ChartAdvice fitting) {
    return new Answer(
        figure, fault, shortfalls, Optional.of(fitting), groups, signals, comparison, changes);
  }

  /**
   * The same with what the run rules say of the points. A point beyond the limits that are drawn
   * always counts, whatever rules were chosen.
   */
  Answer withSignalsOf(ControlLine line, RuleSet rules) {
    RunSignals runs = line.signals(rules);
    Map<NelsonRule, List<Integer>> found = new EnumMap<>(NelsonRule.class);
    found.put(NelsonRule.BEYOND_THREE_SIGMA, Arrays.stream(line.beyondLimits()).boxed().toList());
    rules.rules().stream()
        .filter(rule -> rule != NelsonRule.BEYOND_THREE_SIGMA)
        .forEach(
            rule ->
                found.put(
                    rule,
                    IntStream.rangeClosed(1, line.size())
                        .filter(row -> runs.rulesAt(row).contains(rule))
                        .boxed()
                        .toList()));
    found.values().removeIf(List::isEmpty);
    return new Answer(
        figure, fault, shortfalls, advice, groups, new TreeMap<>(found), comparison, changes);
  }

  /** The same with a test whether its groups differ; none where they cannot be compared. */
  Answer comparing(Supplier<GroupComparison> test) {
    Optional<GroupComparison> found;
    try {
      found = Optional.of(test.get());
    } catch (UnusableDataException incomparable) {
      found = Optional.empty();
    }
    return new Answer(figure, fault, shortfalls, advice, groups, signals, found, changes);
  }

  /** The same with what became of a rate since earlier months. */
  Answer with(List<PeriodChange> found) {
    return new Answer(figure, fault, shortfalls, advice, groups, signals, comparison, found);
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
