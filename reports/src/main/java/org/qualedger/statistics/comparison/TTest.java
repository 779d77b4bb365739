package org.qualedger.statistics.comparison;

import org.apache.commons.statistics.distribution.TDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.distribution.SharpQuantile;

/**
 * Whether two sets of measurements have the same mean.
 *
 * <pre>
 *   Welch    se² = s₁²/n₁ + s₂²/n₂   df = se⁴ / ((s₁²/n₁)²/(n₁−1) + (s₂²/n₂)²/(n₂−1))
 *   pooled   se² = s²(1/n₁ + 1/n₂)   df = n₁ + n₂ − 2,  s² the common variance
 *   t = (m₁ − m₂)/se                 m₁ − m₂ ± t(confidence; df) se
 * </pre>
 *
 * <p>Welch's is the one to use unless the spreads are known to be the same. Reference:
 * NIST/SEMATECH e-Handbook 1.3.5.3; B. L. Welch, Biometrika 34 (1947), 28–35; {@code t.test} of R.
 *
 * @param t the statistic
 * @param degreesOfFreedom not a whole number as a rule with Welch
 * @param pValue two-sided
 * @param difference first mean minus second
 * @param interval where the true difference may lie
 */
public record TTest(
    double t,
    double degreesOfFreedom,
    double pValue,
    double difference,
    ConfidenceInterval interval) {

  /**
   * Welch's test, for spreads of any size.
   *
   * @param confidence of the interval, between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not; if one has fewer than two numbers; if
   *     neither varies
   */
  public static TTest welch(Series first, Series second, double confidence) {
    Moments one = moments(first);
    Moments two = moments(second);
    double a = one.variance() / one.size();
    double b = two.variance() / two.size();
    double share = a / (a + b);
    double freedom =
        1 / (share * share / (one.size() - 1) + (1 - share) * (1 - share) / (two.size() - 1));
    return of(one, two, a + b, freedom, confidence);
  }

  /**
   * Student's test, for the same spread in both.
   *
   * @param confidence of the interval, between 0 and 1, exclusive
   * @throws UnusableDataException as {@link #welch}
   */
  public static TTest pooled(Series first, Series second, double confidence) {
    Moments one = moments(first);
    Moments two = moments(second);
    double freedom = one.size() + two.size() - 2.0;
    double variance = (one.squares() + two.squares()) / freedom;
    return of(one, two, variance * (1.0 / one.size() + 1.0 / two.size()), freedom, confidence);
  }

  private static Moments moments(Series series) {
    Moments moments = Moments.of(series);
    if (moments.size() < 2) {
      throw UnusableDataException.insufficient("A mean to compare needs two numbers or more");
    }
    return moments;
  }

  private static TTest of(
      Moments one, Moments two, double variance, double freedom, double confidence) {
    double outside = ConfidenceInterval.requireConfidence(confidence) / 2;
    if (!(variance > 0)) {
      throw UnusableDataException.degenerate("Neither set of numbers varies");
    }
    TDistribution distribution = TDistribution.of(freedom);
    double error = Math.sqrt(variance);
    double difference = one.meanFrom(two.origin()) - two.offset();
    double t = difference / error;
    double half = SharpQuantile.upper(distribution, outside) * error;
    return new TTest(
        t,
        freedom,
        2 * distribution.survivalProbability(Math.abs(t)),
        difference,
        new ConfidenceInterval(difference - half, difference + half, confidence));
  }
}
