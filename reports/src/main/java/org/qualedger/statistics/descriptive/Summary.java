package org.qualedger.statistics.descriptive;

import org.apache.commons.numbers.core.Sum;
import org.qualedger.statistics.Series;

/**
 * Figures that describe a set of numbers. What is undefined is NaN: everything for no number at
 * all; spread for one; shape where all numbers are the same.
 *
 * <p>With m₂, m₃, m₄ the central moments with divisor n:
 *
 * <pre>
 *   skewness                g₁ = m₃ / m₂^(3/2)
 *   adjusted skewness       G₁ = g₁ √(n(n−1)) / (n−2)                        n ≥ 3
 *   excess kurtosis         g₂ = m₄ / m₂² − 3
 *   adjusted excess kurtosis G₂ = (n−1) ((n+1) g₂ + 6) / ((n−2)(n−3))        n ≥ 4
 * </pre>
 *
 * <p>The adjusted ones are what Minitab and Excel (SKEW, KURT) print. Reference: D. N. Joanes, C.
 * A. Gill, "Comparing measures of sample skewness and kurtosis", The Statistician 47 (1998),
 * 183–189.
 *
 * @param size how many numbers
 * @param missing how many places without a number
 * @param mean in the unit of the numbers
 * @param standardDeviation with divisor n − 1
 * @param variance with divisor n − 1
 * @param least the least number
 * @param greatest the greatest number
 * @param median the middle number
 * @param quartiles of type 7, as R and Excel's INC functions have them
 * @param quartilesOfMinitab of type 6, as Minitab and Excel's EXC functions have them
 * @param skewness g₁
 * @param adjustedSkewness G₁
 * @param excessKurtosis g₂
 * @param adjustedExcessKurtosis G₂
 */
public record Summary(
    int size,
    int missing,
    double mean,
    double standardDeviation,
    double variance,
    double least,
    double greatest,
    double median,
    Quartiles quartiles,
    Quartiles quartilesOfMinitab,
    double skewness,
    double adjustedSkewness,
    double excessKurtosis,
    double adjustedExcessKurtosis) {

  /** Describes a series. */
  public static Summary of(Series series) {
    double[] values = series.present();
    OrderedValues ordered = OrderedValues.of(series);
    Moments moments = Moments.of(values);
    double n = values.length;
    double g1 = Double.NaN;
    double g2 = Double.NaN;
    if (moments.squares() > 0) {
      double scale = Math.sqrt(moments.squares() / n);
      g1 = standardized(values, moments, scale, 3);
      g2 = standardized(values, moments, scale, 4) - 3;
    }
    return new Summary(
        values.length,
        series.size() - values.length,
        moments.mean(),
        moments.standardDeviation(),
        moments.variance(),
        ordered.least(),
        ordered.greatest(),
        ordered.median(),
        Quartiles.of(ordered, QuantileType.GUMBEL),
        Quartiles.of(ordered, QuantileType.WEIBULL),
        g1,
        n < 3 ? Double.NaN : g1 * Math.sqrt(n * (n - 1)) / (n - 2),
        g2,
        n < 4 ? Double.NaN : (n - 1) * ((n + 1) * g2 + 6) / ((n - 2) * (n - 3)));
  }

  private static double standardized(double[] values, Moments moments, double scale, int power) {
    Sum sum = Sum.create();
    for (double value : values) {
      double z = moments.deviation(value) / scale;
      sum.add(power == 3 ? z * z * z : z * z * z * z);
    }
    return sum.getAsDouble() / values.length;
  }
}
