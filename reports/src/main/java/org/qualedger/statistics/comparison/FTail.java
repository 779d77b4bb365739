package org.qualedger.statistics.comparison;

import org.apache.commons.statistics.distribution.FDistribution;

/** Upper tail of the F distribution, also for undefined and infinite F. */
final class FTail {
  private FTail() {}

  static double of(double f, double numeratorFreedom, double denominatorFreedom) {
    if (Double.isNaN(f)) {
      return Double.NaN;
    }
    return Double.isInfinite(f)
        ? 0
        : FDistribution.of(numeratorFreedom, denominatorFreedom).survivalProbability(f);
  }
}
