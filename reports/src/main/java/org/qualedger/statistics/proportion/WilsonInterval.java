package org.qualedger.statistics.proportion;

import java.util.Optional;
import org.qualedger.statistics.ConfidenceInterval;

/**
 * Wilson's score interval for a proportion: where the true share may lie, given the counts.
 *
 * <p>With p = x/n and z the standard normal quantile of (1 + confidence)/2,
 *
 * <pre>
 *   centre = (p + z²/2n) / (1 + z²/n)
 *   half   = z / (1 + z²/n) · √(p(1−p)/n + z²/4n²)
 * </pre>
 *
 * <p>Unlike the simple (Wald) interval it holds its confidence for small n and does not collapse at
 * 0 and n: 9 of 9 give 70.1 % to 100 %. Reference: E. B. Wilson, JASA 22 (1927), 209–212. Written
 * out here because the interval of Commons Statistics counts in {@code int}.
 *
 * @param lower lower end, 0 to 1
 * @param upper upper end, 0 to 1
 * @param confidence between 0 and 1, exclusive
 */
public record WilsonInterval(double lower, double upper, double confidence) {

  /** The confidence printed beside every rate. */
  public static final double USUAL_CONFIDENCE = ConfidenceInterval.USUAL_CONFIDENCE;

  /** The interval at 95 %; empty where the share is undefined. */
  public static Optional<WilsonInterval> of(Proportion proportion) {
    return of(proportion, USUAL_CONFIDENCE);
  }

  /** The interval at a confidence of choice; empty where the share is undefined. */
  public static Optional<WilsonInterval> of(Proportion proportion, double confidence) {
    double z = ScoreQuantile.of(confidence);
    if (!proportion.isDefined()) {
      return Optional.empty();
    }
    double n = proportion.denominator();
    double p = proportion.numerator() / n;
    double zSquaredByN = z * z / n;
    double centre = (p + zSquaredByN / 2) / (1 + zSquaredByN);
    double half = z / (1 + zSquaredByN) * Math.sqrt(p * (1 - p) / n + zSquaredByN / (4 * n));
    // At 0 and at n the end is exact by algebra but not in floating point.
    double lower = proportion.numerator() == 0 ? 0 : Math.max(0, centre - half);
    double upper =
        proportion.numerator() == proportion.denominator() ? 1 : Math.min(1, centre + half);
    return Optional.of(new WilsonInterval(lower, upper, confidence));
  }
}
