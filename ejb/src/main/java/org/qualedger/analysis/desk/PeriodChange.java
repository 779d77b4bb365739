package org.qualedger.analysis.desk;

import java.util.Optional;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.comparison.DifferenceTest;
import org.qualedger.statistics.comparison.TwoProportions;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * What became of a rate since earlier months, and whether chance alone can explain it.
 *
 * @param since the earlier months, in the language of the chart
 * @param before the rate then
 * @param now the rate in the months of the question
 * @param difference of the rates, now less before, with Newcombe's 95 % interval; -1 to 1
 * @param test how likely chance alone would make a difference as large
 */
public record PeriodChange(
    String since, Proportion before, Proportion now, Difference difference, DifferenceTest test) {

  /** Below this probability a change counts as more than chance. */
  public static final double SIGNIFICANT = 0.05;

  /** A difference of shares with the interval in which the true one may lie. */
  public record Difference(double value, ConfidenceInterval interval) {}

  /** Compares; empty where one of the rates is a rate of nothing. */
  static Optional<PeriodChange> of(String since, Proportion before, Proportion now) {
    return DifferenceTest.of(now, before)
        .map(
            test -> {
              TwoProportions both = TwoProportions.of(now, before, WilsonInterval.USUAL_CONFIDENCE);
              return new PeriodChange(
                  since, before, now, new Difference(both.difference(), both.newcombe()), test);
            });
  }

  /** Whether it is more than chance explains. */
  public boolean isMoreThanChance() {
    return test.pValue() < SIGNIFICANT;
  }
}
