package org.qualedger.statistics.proportion;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.distribution.SharpQuantile;

/**
 * The intervals for a proportion x/n that are in use: {@code WILSON.of(share, 0.95)}. {@link
 * #WILSON} is the one printed beside every rate; the others are for those who compare with other
 * software or have to use a certain one. All lie within 0 and 1.
 *
 * <p>Reference: R. G. Newcombe, "Two-sided confidence intervals for the single proportion",
 * Statistics in Medicine 17 (1998), 857–872; L. D. Brown, T. T. Cai, A. DasGupta, Statistical
 * Science 16 (2001), 101–133. The quantiles are not those of Commons Statistics, whose absolute
 * error of 1e-9 is too much for rare events.
 */
public enum ProportionInterval {
  /** The simple one of textbooks, p ± z √(p(1−p)/n), clipped: too short, nothing at 0 and n. */
  WALD,
  /** Wilson's score interval, see {@link WilsonInterval}. */
  WILSON,
  /**
   * Wilson's score interval with continuity correction, Newcombe's method 4; 0 and 1 at 0 and n.
   */
  WILSON_CONTINUITY,
  /** The exact one of Clopper and Pearson by beta quantiles: never less confident than it says. */
  CLOPPER_PEARSON,
  /** Wald's after two successes and failures were added, see {@link AgrestiCoullInterval}. */
  AGRESTI_COULL,
  /** Bayesian with Jeffreys' prior: quantiles of Beta(x + 1/2, n − x + 1/2); 0 and 1 at 0 and n. */
  JEFFREYS;

  /**
   * The interval; empty where the share is undefined.
   *
   * @param confidence between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not
   */
  public Optional<ConfidenceInterval> of(Proportion proportion, double confidence) {
    ConfidenceInterval.requireConfidence(confidence);
    return proportion.isDefined()
        ? Optional.of(ofDefined(proportion, confidence))
        : Optional.empty();
  }

  private ConfidenceInterval ofDefined(Proportion proportion, double confidence) {
    return switch (this) {
      case WALD -> wald(proportion, confidence);
      case WILSON -> wilson(proportion, confidence);
      case WILSON_CONTINUITY -> wilsonWithContinuity(proportion, confidence);
      case CLOPPER_PEARSON -> clopperPearson(proportion, confidence);
      case AGRESTI_COULL -> agrestiCoull(proportion, confidence);
      case JEFFREYS -> jeffreys(proportion, confidence);
    };
  }

  private static ConfidenceInterval wald(Proportion proportion, double confidence) {
    double n = proportion.denominator();
    double p = proportion.numerator() / n;
    double half = ScoreQuantile.of(confidence) * Math.sqrt(p * (1 - p) / n);
    return new ConfidenceInterval(Math.max(0, p - half), Math.min(1, p + half), confidence);
  }

  private static ConfidenceInterval wilson(Proportion proportion, double confidence) {
    WilsonInterval interval = WilsonInterval.of(proportion, confidence).orElseThrow();
    return new ConfidenceInterval(interval.lower(), interval.upper(), confidence);
  }

  private static ConfidenceInterval agrestiCoull(Proportion proportion, double confidence) {
    AgrestiCoullInterval interval = AgrestiCoullInterval.of(proportion, confidence).orElseThrow();
    return new ConfidenceInterval(interval.lower(), interval.upper(), confidence);
  }

  private static ConfidenceInterval wilsonWithContinuity(Proportion proportion, double confidence) {
    double n = proportion.denominator();
    double x = proportion.numerator();
    double p = x / n;
    double z = ScoreQuantile.of(confidence);
    double centre = 2 * x + z * z;
    double below = 1 + z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n - x + 1));
    double above = 1 + z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n - x - 1));
    double width = 2 * (n + z * z);
    return new ConfidenceInterval(
        x == 0 ? 0 : Math.max(0, (centre - below) / width),
        x == n ? 1 : Math.min(1, (centre + above) / width),
        confidence);
  }

  private static ConfidenceInterval clopperPearson(Proportion proportion, double confidence) {
    double x = proportion.numerator();
    double rest = proportion.denominator() - x;
    double outside = (1 - confidence) / 2;
    return new ConfidenceInterval(
        x == 0 ? 0 : SharpQuantile.lower(BetaDistribution.of(x, rest + 1), outside),
        rest == 0 ? 1 : SharpQuantile.upper(BetaDistribution.of(x + 1, rest), outside),
        confidence);
  }

  private static ConfidenceInterval jeffreys(Proportion proportion, double confidence) {
    double x = proportion.numerator();
    double rest = proportion.denominator() - x;
    double outside = (1 - confidence) / 2;
    BetaDistribution posterior = BetaDistribution.of(x + 0.5, rest + 0.5);
    return new ConfidenceInterval(
        x == 0 ? 0 : SharpQuantile.lower(posterior, outside),
        rest == 0 ? 1 : SharpQuantile.upper(posterior, outside),
        confidence);
  }
}
