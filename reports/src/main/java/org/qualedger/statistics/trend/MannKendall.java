package org.qualedger.statistics.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.regression.KendallScore;

/**
 * The Mann–Kendall test: whether a figure rises or falls over time, whatever its distribution and
 * the shape of the trend, and Sen's slope, how much it does per period.
 *
 * <p>S counts the pairs of periods of which the later is higher, less those of which it is lower.
 * With the variance corrected for equal values,
 *
 * <pre>
 *   z = (S − 1)/√Var(S) for S &gt; 0, 0 for S = 0, (S + 1)/√Var(S) for S &lt; 0
 * </pre>
 *
 * <p>and the p-value is two-sided by the normal distribution. The slope is the median of the slopes
 * of all pairs, the intercept the median of y − slope · t. Periods are counted from 1, those
 * without a figure included. If all figures are equal, z, p and τ are undefined (NaN) and the slope
 * is 0.
 *
 * <p>Reference: R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring, ch. 16;
 * P. K. Sen, JASA 63 (1968), 1379–1389; R: {@code trend::mk.test}, {@code trend::sens.slope}.
 *
 * @param n number of figures
 * @param score S
 * @param variance variance of S without a trend
 * @param z S in standard deviations, corrected for continuity
 * @param pValue probability of such a z without a trend
 * @param tauB Kendall's rank correlation of figure and time
 * @param slope Sen's slope, in the unit of the figures per period
 * @param intercept height of the trend line at period 0
 */
public record MannKendall(
    int n,
    long score,
    double variance,
    double z,
    double pValue,
    double tauB,
    double slope,
    double intercept) {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final int LEAST_FIGURES = 3;

  /**
   * Tests figures in the order of time.
   *
   * @param figures one per period, missing where there is none
   * @throws UnusableDataException INSUFFICIENT_DATA for fewer than three figures
   */
  public static MannKendall of(Series figures) {
    int n = figures.presentCount();
    if (n < LEAST_FIGURES) {
      throw UnusableDataException.insufficient(
          "%d figures, a trend needs %d".formatted(n, LEAST_FIGURES));
    }
    double[] periods = new double[n];
    int next = 0;
    for (int i = 0; i < figures.size(); i++) {
      if (!figures.isMissing(i)) {
        periods[next++] = i + 1.0;
      }
    }
    double[] values = figures.present();
    KendallScore kendall = KendallScore.of(Series.of(periods), Series.of(values));
    double z = z(kendall);
    double slope = TheilSen.medianSlope(periods, values);
    return new MannKendall(
        n,
        kendall.score(),
        kendall.variance(),
        z,
        2 * STANDARD_NORMAL.survivalProbability(Math.abs(z)),
        kendall.tauB(),
        slope,
        TheilSen.medianIntercept(periods, values, slope));
  }

  private static double z(KendallScore kendall) {
    if (kendall.variance() == 0) {
      return Double.NaN;
    }
    long score = kendall.score();
    return (score - Long.signum(score)) / Math.sqrt(kendall.variance());
  }
}
