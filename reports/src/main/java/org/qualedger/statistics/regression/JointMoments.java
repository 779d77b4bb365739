package org.qualedger.statistics.regression;

import org.apache.commons.numbers.core.DD;
import org.qualedger.statistics.UnusableDataException;

/**
 * Means, squared deviations and products of deviations of paired figures, and what their least
 * squares line leaves over. Calculated in double-double arithmetic and by the residuals themselves:
 * the difference Syy − Sxy²/Sxx has no digit left for points close to a line.
 *
 * @param size number of pairs
 * @param meanX mean of x
 * @param meanY mean of y
 * @param sxx Σ(x − x̄)², above 0
 * @param syy Σ(y − ȳ)², exactly 0 if y is constant
 * @param slope Sxy / Sxx
 * @param intercept ȳ − slope · x̄
 * @param residualSquares squared distances from the line, exactly 0 if all points lie on it
 */
record JointMoments(
    int size,
    double meanX,
    double meanY,
    double sxx,
    double syy,
    double slope,
    double intercept,
    double residualSquares) {

  /** What double-double arithmetic leaves of a perfect fit, squared and with room to spare. */
  private static final double NOTHING_LEFT = 1e-54;

  /**
   * The moments of these pairs.
   *
   * @throws UnusableDataException if x is constant
   */
  static JointMoments of(Pairs pairs) {
    if (isConstant(pairs.x())) {
      throw UnusableDataException.degenerate("x is constant");
    }
    DD[] x = Exact.of(pairs.x());
    DD[] y = Exact.of(pairs.y());
    DD meanX = Exact.mean(x);
    DD meanY = Exact.mean(y);
    subtract(meanX, x);
    subtract(meanY, y);
    DD sxx = Exact.sumOfProducts(x, x);
    DD syy = isConstant(pairs.y()) ? DD.ZERO : Exact.sumOfProducts(y, y);
    DD slope = syy.isZero() ? DD.ZERO : Exact.sumOfProducts(x, y).divide(sxx);
    double residualSquares = residualSquares(x, y, slope);
    return new JointMoments(
        x.length,
        meanX.doubleValue(),
        meanY.doubleValue(),
        sxx.doubleValue(),
        syy.doubleValue(),
        slope.doubleValue(),
        meanY.subtract(slope.multiply(meanX)).doubleValue(),
        residualSquares <= NOTHING_LEFT * syy.doubleValue() ? 0 : residualSquares);
  }

  static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  private static void subtract(DD mean, DD[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i].subtract(mean);
    }
  }

  private static double residualSquares(DD[] x, DD[] y, DD slope) {
    DD sum = DD.ZERO;
    for (int i = 0; i < x.length; i++) {
      sum = sum.add(y[i].subtract(slope.multiply(x[i])).square());
    }
    return sum.doubleValue();
  }

  /** The share of the variation of y that the line leaves over, 1 − r²; NaN if y is constant. */
  double unexplained() {
    return residualSquares / syy;
  }

  /** The correlation; NaN if y is constant. */
  double r() {
    double unexplained = unexplained();
    double size = unexplained < 0.5 ? Math.sqrt(1 - unexplained) : byProducts();
    return Math.copySign(size, slope);
  }

  private double byProducts() {
    return Math.abs(slope) * Math.sqrt(sxx) / Math.sqrt(syy);
  }
}
