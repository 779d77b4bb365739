package org.qualedger.statistics.capability;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.distribution.SharpQuantile;

/**
 * Confidence intervals of indices; NaN at both ends if the index is undefined. Of a negative index
 * the upper end is the smaller number: the formulas are multiples of the index, and R gives their
 * ends in the same order.
 */
final class IndexIntervals {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private IndexIntervals() {}

  /**
   * For Pp, whose square is chi-squared but for a factor: Pp·√(χ²/(n−1)) at α/2 and 1−α/2.
   *
   * @param n number of values
   */
  static ConfidenceInterval chiSquared(double index, int n, double confidence) {
    double tail = ConfidenceInterval.requireConfidence(confidence) / 2;
    ChiSquaredDistribution law = ChiSquaredDistribution.of(n - 1.0);
    return new ConfidenceInterval(
        index * Math.sqrt(SharpQuantile.lower(law, tail) / (n - 1)),
        index * Math.sqrt(SharpQuantile.upper(law, tail) / (n - 1)),
        confidence);
  }

  /**
   * For Ppk, by Bissell's approximation: Ppk·(1 ∓ z√(1/(9n Ppk²) + 1/(2(n−1)))). Reference: A. F.
   * Bissell, Applied Statistics 39 (1990), 331–340.
   *
   * @param n number of values
   */
  static ConfidenceInterval bissell(double index, int n, double confidence) {
    double tail = ConfidenceInterval.requireConfidence(confidence) / 2;
    double z = NORMAL.inverseSurvivalProbability(tail);
    // Multiplied out, so that an index of 0 has an interval too.
    double half = z * Math.sqrt(1 / (9.0 * n) + index * index / (2 * (n - 1.0)));
    double signed = index < 0 ? -half : half;
    return new ConfidenceInterval(index - signed, index + signed, confidence);
  }
}
