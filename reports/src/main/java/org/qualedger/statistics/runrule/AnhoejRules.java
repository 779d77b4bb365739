package org.qualedger.statistics.runrule;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.OrderedValues;

/**
 * Anhøj's two tests of a run chart: an unusually long run on one side of the median, or unusually
 * few crossings of it, says that the process has shifted. They need no limits and no normality.
 *
 * <p>Points on the line are skipped: they neither count nor break a run (unlike {@link
 * NelsonRule#SAME_SIDE}). With n useful points a run is too long above log₂ n rounded, plus 3
 * (Schilling 2012), and there are too few crossings below the 5 % quantile of the binomial
 * distribution of n − 1 trials of ½ (Chen 2010). Reference: J. Anhøj, A. V. Olesen, PLoS ONE 9
 * (2014) e113825; the same as {@code qic(chart = "run")} of the R package qicharts2.
 *
 * @param centre the line: the median, or the one that was given
 * @param usefulObservations how many points are not on the line
 * @param runs the runs; empty if no point is off the line
 */
public record AnhoejRules(double centre, int usefulObservations, Optional<Runs> runs) {

  private static final int LONGER_THAN_LOG = 3;
  private static final double LEVEL = 0.05;

  /**
   * Runs and crossings of the useful points, with their critical values.
   *
   * @param longest points of the longest run
   * @param longestMax the longest that is not yet a signal
   * @param crossings how often the line is crossed
   * @param crossingsMin the fewest that are not yet a signal
   */
  public record Runs(int longest, int longestMax, int crossings, int crossingsMin) {

    /** Whether there is a run too long or there are too few crossings. */
    public boolean signal() {
      return longest > longestMax || crossings < crossingsMin;
    }
  }

  /** The test about the median of the values; a missing value is skipped. */
  public static AnhoejRules of(Series values) {
    return of(values, OptionalDouble.empty());
  }

  /**
   * The test about a given line.
   *
   * @throws UnusableDataException if there is no value
   */
  public static AnhoejRules of(Series values, OptionalDouble centre) {
    double[] present = values.present();
    if (present.length == 0) {
      throw UnusableDataException.insufficient("No value");
    }
    double line = centre.orElseGet(() -> OrderedValues.of(values).median());
    int useful = 0;
    int longest = 0;
    int crossings = 0;
    int run = 0;
    int side = 0;
    for (double value : present) {
      int here = Double.compare(value, line);
      if (value != line) {
        useful++;
        crossings += here == -side ? 1 : 0;
        run = here == side ? run + 1 : 1;
        side = here;
        longest = Math.max(longest, run);
      }
    }
    return new AnhoejRules(
        line,
        useful,
        useful == 0
            ? Optional.empty()
            : Optional.of(new Runs(longest, longestMax(useful), crossings, crossingsMin(useful))));
  }

  private static int longestMax(int useful) {
    return (int) Math.rint(Math.log(useful) / Math.log(2)) + LONGER_THAN_LOG;
  }

  private static int crossingsMin(int useful) {
    return BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(LEVEL);
  }

  /** Whether the process has shifted. */
  public boolean signal() {
    return runs.map(Runs::signal).orElse(false);
  }
}
