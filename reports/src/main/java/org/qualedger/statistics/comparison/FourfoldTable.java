package org.qualedger.statistics.comparison;

import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Two proportions as a table of two rows and two columns whose margins are fixed: all that can vary
 * is the first numerator.
 *
 * @param first denominator of the first proportion
 * @param second denominator of the second
 * @param successes numerators of both together
 * @param observed numerator of the first
 */
record FourfoldTable(long first, long second, long successes, long observed) {

  static FourfoldTable of(Proportion first, Proportion second) {
    if (!first.isDefined() || !second.isDefined()) {
      throw UnusableDataException.insufficient("A proportion of nothing cannot be compared");
    }
    return new FourfoldTable(
        first.denominator(),
        second.denominator(),
        Math.addExact(first.numerator(), second.numerator()),
        first.numerator());
  }

  long lowest() {
    return Math.max(0, successes - second);
  }

  long highest() {
    return Math.min(successes, first);
  }

  /** Whether the margins leave one table only. */
  boolean isDetermined() {
    return lowest() == highest();
  }

  /**
   * Probability of one more than {@code count} in the first cell, divided by that of {@code count}.
   *
   * @param odds the odds ratio, 1 if the proportions are the same
   */
  double ratio(long count, double odds) {
    return odds
        * ((double) (first - count) / (count + 1))
        * ((double) (successes - count) / (second - successes + count + 1));
  }

  /** A most probable count in the first cell. */
  long peak(double odds) {
    double a = odds - 1;
    double b = -((first + successes + 2.0) * odds + (second - successes));
    double c = odds * (first + 1.0) * (successes + 1.0);
    double root = -2 * c / (b - Math.sqrt(Math.max(0, b * b - 4 * a * c)));
    long peak = Math.clamp((long) root, lowest(), highest());
    while (peak < highest() && ratio(peak, odds) > 1) {
      peak++;
    }
    while (peak > lowest() && ratio(peak - 1, odds) < 1) {
      peak--;
    }
    return peak;
  }
}
