package org.qualedger.statistics.rate;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.distribution.SharpQuantile;

/**
 * A rate of events with the exact interval of Garwood: for c events of exposure T and α = 1 −
 * confidence the quantiles of gamma distributions
 *
 * <pre>
 *   lower = Γ⁻¹(α/2; c) / T, 0 if c = 0        upper = Γ⁻¹(1 − α/2; c + 1) / T
 * </pre>
 *
 * <p>Reference: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936),
 * 437–442; {@code poisson.test} of R.
 *
 * @param rate events per unit of exposure
 * @param exact where the true rate may lie
 */
public record PoissonRate(double rate, ConfidenceInterval exact) {

  /**
   * The rate and its interval.
   *
   * @param confidence between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not
   */
  public static PoissonRate of(EventCount count, double confidence) {
    double outside = ConfidenceInterval.requireConfidence(confidence) / 2;
    double lower =
        count.events() == 0 ? 0 : SharpQuantile.lower(gamma((double) count.events()), outside);
    double upper = SharpQuantile.upper(gamma(count.events() + 1.0), outside);
    return new PoissonRate(
        count.rate(), new ConfidenceInterval(lower, upper, confidence).dividedBy(count.exposure()));
  }

  private static GammaDistribution gamma(double shape) {
    return GammaDistribution.of(shape, 1);
  }
}
