package org.qualedger.statistics.capability;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.QuantileType;

/**
 * Performance of a process whose values are not normal, such as minutes until arrival, by
 * percentiles.
 *
 * <p>With the 0.135 %, 50 % and 99.865 % quantiles of a fitted distribution in the places of x̄ −
 * 3s, x̄ and x̄ + 3s: Pp = (USL − LSL)/(q₉₉.₈₆₅ − q₀.₁₃₅), Ppl = (q₅₀ − LSL)/(q₅₀ − q₀.₁₃₅), Ppu =
 * (USL − q₅₀)/(q₉₉.₈₆₅ − q₅₀). Beside it stands the index of a normal process with as much beyond
 * its worse limit, Φ⁻¹(1 − p)/3; the two answer different questions and differ. Reference: ISO
 * 22514-4, percentile method and probability method.
 *
 * @param parameters of the distribution, by the names that R gives them
 * @param low the 0.135 % quantile
 * @param median the 50 % quantile
 * @param high the 99.865 % quantile
 * @param indices Pp, Ppl, Ppu, Ppk
 * @param belowLower share below the lower limit; NaN without one
 * @param aboveUpper share above the upper limit; NaN without one
 * @param equivalentPpk Ppk of a normal process with the larger of these shares beyond a limit;
 *     infinite if nothing is beyond
 */
public record PercentileCapability(
    Map<String, Double> parameters,
    double low,
    double median,
    double high,
    CapabilityIndices indices,
    double belowLower,
    double aboveUpper,
    double equivalentPpk) {

  /** What is fitted to the values. */
  public enum Distribution {
    /** Normal logarithms, by maximum likelihood; values above 0. */
    LOGNORMAL,
    /** Weibull, by maximum likelihood; values above 0. */
    WEIBULL,
    /** The values as they are. */
    EMPIRICAL
  }

  private static final double LOW = 0.00135;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.99865;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Copies the parameters. */
  public PercentileCapability {
    parameters = Map.copyOf(parameters);
  }

  /** The study with quantiles of type 7 where they come from the values. */
  public static PercentileCapability of(
      Series values, Specification limits, Distribution distribution) {
    return of(values, limits, distribution, QuantileType.GUMBEL);
  }

  /**
   * The study of these values.
   *
   * @param type how quantiles of the values are taken; of meaning for {@link
   *     Distribution#EMPIRICAL} only
   * @throws UnusableDataException if there are fewer than two values, they do not vary, or a
   *     logarithm is needed of one that is not above 0
   */
  public static PercentileCapability of(
      Series values, Specification limits, Distribution distribution, QuantileType type) {
    double[] x = values.present();
    boolean positive = Arrays.stream(x).allMatch(value -> value > 0);
    if (distribution != Distribution.EMPIRICAL && !positive) {
      throw UnusableDataException.invalid("A value is not above 0");
    }
    if (x.length < 2) {
      throw UnusableDataException.insufficient("%d values".formatted(x.length));
    }
    FittedDistribution fit =
        switch (distribution) {
          case LOGNORMAL -> LognormalFit.of(x);
          case WEIBULL -> WeibullFit.of(x);
          case EMPIRICAL -> EmpiricalFit.of(x, type);
        };
    return of(fit, limits);
  }

  private static PercentileCapability of(FittedDistribution fit, Specification limits) {
    double low = fit.quantile(LOW);
    double median = fit.quantile(MIDDLE);
    double high = fit.quantile(HIGH);
    double below = limits.lower().isPresent() ? fit.below(limits.lsl()) : Double.NaN;
    double above = limits.upper().isPresent() ? fit.above(limits.usl()) : Double.NaN;
    double worse = Double.isNaN(below) || above > below ? above : below;
    return new PercentileCapability(
        fit.parameters(),
        low,
        median,
        high,
        CapabilityIndices.of(limits, low, median, high),
        below,
        above,
        NORMAL.inverseSurvivalProbability(worse) / 3);
  }
}
