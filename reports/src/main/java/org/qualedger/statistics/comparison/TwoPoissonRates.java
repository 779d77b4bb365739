package org.qualedger.statistics.comparison;

import org.apache.commons.statistics.distribution.FDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.distribution.SharpQuantile;
import org.qualedger.statistics.rate.EventCount;

/**
 * Whether two rates of events differ, exactly: given the c₁ + c₂ events of both, the first count is
 * binomial with probability ρT₁/(ρT₁ + T₂), where ρ is the ratio of the rates and T the exposures.
 *
 * <p>The two-sided p for ρ = 1 adds the probabilities of all divisions of the events that are no
 * more probable than the observed one. The interval is that of Clopper and Pearson for the binomial
 * probability, turned into ρ by quantiles of F:
 *
 * <pre>
 *   lower = T₂/T₁ · c₁/(c₂+1) · F⁻¹(α/2; 2c₁, 2c₂+2), 0 if c₁ = 0
 *   upper = T₂/T₁ · (c₁+1)/c₂ · F⁻¹(1−α/2; 2c₁+2, 2c₂), infinite if c₂ = 0
 * </pre>
 *
 * <p>Reference: E. L. Lehmann, Testing Statistical Hypotheses, comparing two Poisson populations;
 * {@code poisson.test} of R.
 *
 * @param rateRatio first rate divided by the second, infinite if the second is 0
 * @param exact where the true ratio may lie
 * @param pValue two-sided, of the same rates
 */
public record TwoPoissonRates(double rateRatio, ConfidenceInterval exact, double pValue) {

  /**
   * Compares the first with the second.
   *
   * @param confidence of the interval, between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not, or there was no event at all
   */
  public static TwoPoissonRates of(EventCount first, EventCount second, double confidence) {
    double outside = ConfidenceInterval.requireConfidence(confidence) / 2;
    long events = Math.addExact(first.events(), second.events());
    if (events == 0) {
      throw UnusableDataException.insufficient("Without events there are no rates to compare");
    }
    double exposures = second.exposure() / first.exposure();
    double c1 = first.events();
    double c2 = second.events();
    double lower =
        c1 == 0
            ? 0
            : c1 / (c2 + 1) * SharpQuantile.lower(FDistribution.of(2 * c1, 2 * c2 + 2), outside);
    double upper =
        c2 == 0
            ? Double.POSITIVE_INFINITY
            : (c1 + 1) / c2 * SharpQuantile.upper(FDistribution.of(2 * c1 + 2, 2 * c2), outside);
    return new TwoPoissonRates(
        c1 / c2 * exposures,
        new ConfidenceInterval(lower * exposures, upper * exposures, confidence),
        pValue(first.events(), events, 1 / exposures));
  }

  private static double pValue(long observed, long events, double odds) {
    long peak = Math.clamp((long) ((events + 1.0) / (1 + 1 / odds)), 0, events);
    return ExactTails.of(
            observed, 0, peak, events, count -> odds * (events - count) / (count + 1.0))
        .twoSided();
  }
}
