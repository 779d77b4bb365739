package org.qualedger.statistics.normality;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * The test of Anderson and Darling for a normal distribution whose mean and standard deviation
 * (with divisor n − 1) are estimated; it weighs the tails, where capability is decided.
 *
 * <pre>
 *   zᵢ = (x₍ᵢ₎ − m)/s    A² = −n − (1/n) Σ (2i−1) (ln Φ(zᵢ) + ln Φ(−z₍ₙ₊₁₋ᵢ₎))
 *   A²* = A² (1 + 0.75/n + 2.25/n²)
 * </pre>
 *
 * <p>p comes from A²* by the formulas of Stephens, in four ranges; from A²* = 10 on it is 3.7e-24.
 * Eight numbers or more. Reference: R. B. D'Agostino, M. A. Stephens, Goodness-of-Fit Techniques
 * (1986), table 4.9; {@code nortest::ad.test} of R.
 *
 * @param aSquared A²
 * @param aSquaredAdjusted A²*, adjusted for the number of numbers
 * @param pValue small if the numbers are not normal
 */
public record AndersonDarlingTest(double aSquared, double aSquaredAdjusted, double pValue) {
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final int LEAST = 8;
  private static final double LEAST_P = 3.7e-24;
  private static final double FAR = -30;
  private static final double LOG_ROOT_OF_TWO_PI = Math.log(2 * Math.PI) / 2;

  /**
   * Tests a series.
   *
   * @throws UnusableDataException if there are fewer than 8 numbers, or all are the same
   */
  public static AndersonDarlingTest of(Series series) {
    Sample sample = Sample.of(series, LEAST);
    int n = sample.size();
    double deviation = sample.moments().standardDeviation();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum +=
          (2.0 * i + 1)
              * (logNormal(sample.deviation(i) / deviation)
                  + logNormal(-sample.deviation(n - 1 - i) / deviation));
    }
    double aSquared = -n - sum / n;
    double adjusted = aSquared * (1 + 0.75 / n + 2.25 / n / n);
    return new AndersonDarlingTest(aSquared, adjusted, pValue(adjusted));
  }

  /** ln Φ(z), also where Φ(z) is too small for a double. */
  private static double logNormal(double z) {
    if (z > 0) {
      return Math.log1p(-STANDARD_NORMAL.survivalProbability(z));
    }
    if (z > FAR) {
      return Math.log(STANDARD_NORMAL.cumulativeProbability(z));
    }
    double r = 1 / (z * z);
    return -z * z / 2
        - Math.log(-z)
        - LOG_ROOT_OF_TWO_PI
        + Math.log1p(-r * (1 - 3 * r * (1 - 5 * r * (1 - 7 * r))));
  }

  private static double pValue(double a) {
    if (a < 0.2) {
      return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
    }
    if (a < 0.34) {
      return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
    }
    if (a < 0.6) {
      return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
    }
    return a < 10 ? Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a) : LEAST_P;
  }
}
