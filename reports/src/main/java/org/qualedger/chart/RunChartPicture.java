package org.qualedger.chart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.runrule.AnhoejRules;

/**
 * What a run chart shows: values in their order about their median, and Anhøj's two tests.
 *
 * @param measure what is measured, with its unit, in the language of the chart
 * @param notation how values are written
 * @param labels one label per place, in order
 * @param values the values; NaN where missing
 * @param median their median; NaN if there is none
 * @param longestRun most values in a row on one side of the median
 * @param longestExpected a longer run than this is unusual
 * @param crossings how often the line crosses the median
 * @param fewestExpected fewer crossings than this are unusual
 */
public record RunChartPicture(
    String measure,
    Notation notation,
    List<String> labels,
    Series values,
    double median,
    int longestRun,
    int longestExpected,
    int crossings,
    int fewestExpected) {

  private static final AnhoejRules.Runs NO_RUNS = new AnhoejRules.Runs(0, 0, 0, 0);

  /** Copies the list and checks that there is a label per value. */
  public RunChartPicture {
    labels = List.copyOf(labels);
    if (labels.size() != values.size()) {
      throw new IllegalArgumentException(
          "%d values but %d labels".formatted(values.size(), labels.size()));
    }
  }

  /** What Anhøj's tests found about values. Where no value is off the median there are no runs. */
  static RunChartPicture of(
      String measure, Notation notation, List<String> labels, Series values, AnhoejRules test) {
    AnhoejRules.Runs runs = test.runs().orElse(NO_RUNS);
    return new RunChartPicture(
        measure,
        notation,
        labels,
        values,
        test.centre(),
        runs.longest(),
        runs.longestMax(),
        runs.crossings(),
        runs.crossingsMin());
  }

  boolean runTooLong() {
    return longestRun > longestExpected;
  }

  boolean tooFewCrossings() {
    return crossings < fewestExpected;
  }
}
