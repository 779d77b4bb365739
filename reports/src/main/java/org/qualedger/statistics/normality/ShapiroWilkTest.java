package org.qualedger.statistics.normality;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * The test of Shapiro and Wilk: how straight the numbers lie on normal probability paper.
 *
 * <pre>
 *   W = (Σ aᵢ x₍ᵢ₎)² / Σ (xᵢ − m)²
 * </pre>
 *
 * <p>The weights a come from the normal scores Φ⁻¹((i − 3/8)/(n + 1/4)), the two outermost
 * corrected by polynomials in 1/√n; p is that of the normal distribution for a transform of ln(1 −
 * W), and for n = 3 exact. From 3 to 5000 numbers. Reference: P. Royston, "Remark AS R94", Applied
 * Statistics 44 (1995), 547–551, whose coefficients these are; {@code shapiro.test} of R. For 4 to
 * 11 numbers a W beyond the reach of the transform has p = 1e-99, as there.
 *
 * @param w 0 to 1, near 1 for normal numbers
 * @param pValue small if the numbers are not normal
 */
public record ShapiroWilkTest(double w, double pValue) {
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final int LEAST = 3;
  private static final int MOST = 5000;
  private static final int FEW = 11;
  private static final double BEYOND_REACH = 1e-99;

  // Coefficients by ascending power: of 1/√n for the outermost weights; of n or ln n for p
  private static final double[] OUTERMOST = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
  private static final double[] SECOND = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
  private static final double[] BOUND_OF_FEW = {-2.273, 0.459};
  private static final double[] MEAN_OF_FEW = {0.544, -0.39978, 0.025054, -6.714e-4};
  private static final double[] LOG_SPREAD_OF_FEW = {1.3822, -0.77857, 0.062767, -0.0020322};
  private static final double[] MEAN = {-1.5861, -0.31082, -0.083751, 0.0038915};
  private static final double[] LOG_SPREAD = {-0.4803, -0.082676, 0.0030302};

  /**
   * Tests a series.
   *
   * @throws UnusableDataException if there are fewer than 3 numbers or more than 5000, or all are
   *     the same
   */
  public static ShapiroWilkTest of(Series series) {
    Sample sample = Sample.of(series, LEAST);
    int n = sample.size();
    if (n > MOST) {
      throw UnusableDataException.invalid("%d numbers: at most %d can be used".formatted(n, MOST));
    }
    double[] upper = upperWeights(n);
    double product = 0;
    double weightSquares = 0;
    for (int i = 0; i < upper.length; i++) {
      product += upper[i] * (sample.deviation(n - 1 - i) - sample.deviation(i));
      weightSquares += 2 * upper[i] * upper[i];
    }
    double squares = weightSquares * sample.moments().squares();
    double root = Math.sqrt(squares);
    double rest = Math.max(0, (root - product) * (root + product) / squares);
    return new ShapiroWilkTest(1 - rest, pValue(rest, n));
  }

  /** The weights of the greatest number, the second greatest … ; those below the middle mirror. */
  private static double[] upperWeights(int n) {
    double[] scores = new double[n / 2];
    double squares = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = -STANDARD_NORMAL.inverseCumulativeProbability((i + 1 - 0.375) / (n + 0.25));
      squares += 2 * scores[i] * scores[i];
    }
    if (n == LEAST) {
      return new double[] {Math.sqrt(0.5)};
    }
    int corrected = n > 5 ? 2 : 1;
    double[] weights = new double[scores.length];
    double scoreRest = squares;
    double weightRest = 1;
    for (int i = 0; i < corrected; i++) {
      weights[i] =
          scores[i] / Math.sqrt(squares)
              + polynomial(i == 0 ? OUTERMOST : SECOND, 1 / Math.sqrt(n));
      scoreRest -= 2 * scores[i] * scores[i];
      weightRest -= 2 * weights[i] * weights[i];
    }
    double scale = Math.sqrt(scoreRest / weightRest);
    for (int i = corrected; i < weights.length; i++) {
      weights[i] = scores[i] / scale;
    }
    return weights;
  }

  private static double pValue(double rest, int n) {
    if (n == LEAST) {
      double exact = 6 / Math.PI * (Math.asin(Math.sqrt(1 - rest)) - Math.PI / 3);
      return Math.clamp(exact, 0, 1);
    }
    double y = Math.log(rest);
    if (n > FEW) {
      double logSize = Math.log(n);
      return upperTail(y, polynomial(MEAN, logSize), polynomial(LOG_SPREAD, logSize));
    }
    double bound = polynomial(BOUND_OF_FEW, n);
    return y >= bound
        ? BEYOND_REACH
        : upperTail(
            -Math.log(bound - y), polynomial(MEAN_OF_FEW, n), polynomial(LOG_SPREAD_OF_FEW, n));
  }

  private static double upperTail(double y, double mean, double logSpread) {
    return STANDARD_NORMAL.survivalProbability((y - mean) / Math.exp(logSpread));
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}
