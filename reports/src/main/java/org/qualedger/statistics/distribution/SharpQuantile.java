package org.qualedger.statistics.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Quantiles with a small <em>relative</em> error, however small they are. The inverse of Commons
 * Statistics stops at an absolute error of 1e-9, which leaves no correct digit in the lower limit
 * of a rate of one in a thousand million; here the same root is followed by Newton's method for the
 * logarithm of the nearer tail as a function of the logarithm of x, where the tails of the usual
 * distributions are nearly straight, and kept in a bracket.
 *
 * <p>For distributions of positive numbers (gamma, chi-square, beta, F) and for the positive half
 * of symmetric ones (t).
 */
public final class SharpQuantile {
  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 4 * Math.ulp(1.0);
  private static final double LEAST_START = 1e-9;

  private SharpQuantile() {}

  /**
   * The x below which the distribution has the probability p.
   *
   * @param p between 0 and 1, exclusive
   */
  public static double lower(ContinuousDistribution distribution, double p) {
    double start = distribution.inverseCumulativeProbability(p);
    return p <= 0.5
        ? follow(distribution, distribution::cumulativeProbability, p, 1, start)
        : follow(distribution, distribution::survivalProbability, 1 - p, -1, start);
  }

  /**
   * The x above which the distribution has the probability p.
   *
   * @param p between 0 and 1, exclusive
   */
  public static double upper(ContinuousDistribution distribution, double p) {
    double start = distribution.inverseSurvivalProbability(p);
    return p <= 0.5
        ? follow(distribution, distribution::survivalProbability, p, -1, start)
        : follow(distribution, distribution::cumulativeProbability, 1 - p, 1, start);
  }

  private static double follow(
      ContinuousDistribution distribution,
      DoubleUnaryOperator tail,
      double p,
      int direction,
      double start) {
    double low = 0;
    double high = distribution.getSupportUpperBound();
    double x = Math.max(start, LEAST_START);
    for (int step = 0; step < MOST_STEPS; step++) {
      double value = tail.applyAsDouble(x);
      double excess = direction * Math.log(value / p);
      if (excess > 0) {
        high = x;
      } else {
        low = x;
      }
      double next = x * Math.exp(-excess * value / (distribution.density(x) * x));
      if (!(next > low && next < high)) {
        next = between(low, high, x);
      }
      if (Math.abs(next - x) <= CLOSE * x) {
        return next;
      }
      x = next;
    }
    return x;
  }

  private static double between(double low, double high, double x) {
    if (Double.isInfinite(high)) {
      return 2 * x;
    }
    return low == 0 ? high / 2 : low + (high - low) / 2;
  }
}
