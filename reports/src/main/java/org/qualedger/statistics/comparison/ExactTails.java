package org.qualedger.statistics.comparison;

import java.util.function.LongToDoubleFunction;

/**
 * Exact p-values of an observed count under a discrete distribution with a single peak. Only the
 * ratios of neighbouring probabilities are needed: starting at the peak, weights are multiplied up
 * and down until they vanish, and divided by their sum. So no logarithm of a factorial takes digits
 * away, however large the counts.
 *
 * @param less probability of the observed count or fewer
 * @param greater probability of the observed count or more
 * @param twoSided probability of all counts that are no more probable than the observed one, with a
 *     tolerance of 1e-7 for equal ones, as in R
 */
record ExactTails(double less, double greater, double twoSided) {
  private static final double AS_PROBABLE = 1 + 1e-7;

  /**
   * The tails of a count.
   *
   * @param observed from lowest to highest
   * @param peak a most probable count
   * @param ratio probability of a count's successor, divided by that of the count; not asked for
   *     the highest count
   */
  static ExactTails of(
      long observed, long lowest, long peak, long highest, LongToDoubleFunction ratio) {
    double threshold = weight(observed, peak, ratio) * AS_PROBABLE;
    Sums sums = new Sums(observed, threshold);
    sums.add(peak, 1);
    double weight = 1;
    for (long count = peak; count < highest && weight > 0; count++) {
      weight *= ratio.applyAsDouble(count);
      sums.add(count + 1, weight);
    }
    weight = 1;
    for (long count = peak; count > lowest && weight > 0; count--) {
      weight /= ratio.applyAsDouble(count - 1);
      sums.add(count - 1, weight);
    }
    return sums.toTails();
  }

  private static double weight(long count, long peak, LongToDoubleFunction ratio) {
    double weight = 1;
    for (long c = peak; c < count; c++) {
      weight *= ratio.applyAsDouble(c);
    }
    for (long c = peak; c > count; c--) {
      weight /= ratio.applyAsDouble(c - 1);
    }
    return weight;
  }

  private static final class Sums {
    private final long observed;
    private final double threshold;
    private double below;
    private double at;
    private double above;
    private double improbable;

    Sums(long observed, double threshold) {
      this.observed = observed;
      this.threshold = threshold;
    }

    void add(long count, double weight) {
      if (count < observed) {
        below += weight;
      } else if (count > observed) {
        above += weight;
      } else {
        at += weight;
      }
      if (weight <= threshold) {
        improbable += weight;
      }
    }

    ExactTails toTails() {
      double total = below + at + above;
      return new ExactTails(
          Math.min(1, (below + at) / total),
          Math.min(1, (at + above) / total),
          Math.min(1, improbable / total));
    }
  }
}
