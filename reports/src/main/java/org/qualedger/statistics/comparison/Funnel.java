package org.qualedger.statistics.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.OrderedValues;
import org.qualedger.statistics.descriptive.QuantileType;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Many centres compared at once with the share θ of all of them: small centres may lie far off by
 * chance, large ones may not.
 *
 * <pre>
 *   z = (p − θ)/√(θ(1−θ)/n)    limits θ ± q √(θ(1−θ)/n), clipped to 0 and 1
 *   φ = mean of z²
 * </pre>
 *
 * <p>q is the normal quantile of 97.5 % for the warning limits and of 99.9 % for the action limits.
 * φ well above 1 says that centres differ by more than chance in general (overdispersion);
 * winsorised, with the z beyond the 10 % and 90 % quantiles (type 7) drawn in to them, so that the
 * outliers to be found do not hide themselves. If θ is 0 or 1, z and φ are undefined (NaN). An
 * empty centre keeps its position and takes no part. Reference: D. J. Spiegelhalter, Statistics in
 * Medicine 24 (2005), 1185–1202.
 *
 * @param target θ
 * @param shares p of each centre
 * @param z standardized distance of each centre from the target
 * @param warning limits of 95 %
 * @param action limits of 99.8 %
 * @param overdispersion φ of all centres
 * @param winsorizedOverdispersion φ with the extremes drawn in
 */
public record Funnel(
    double target,
    Series shares,
    Series z,
    FunnelLimits warning,
    FunnelLimits action,
    double overdispersion,
    double winsorizedOverdispersion) {

  /** Share of centres within the warning limits if only chance is at work. */
  public static final double WARNING_CONFIDENCE = 0.95;

  /** Share of centres within the action limits if only chance is at work. */
  public static final double ACTION_CONFIDENCE = 0.998;

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final double WARNING = STANDARD_NORMAL.inverseSurvivalProbability(0.025);
  private static final double ACTION = STANDARD_NORMAL.inverseSurvivalProbability(0.001);
  private static final double WINSORIZED = 0.1;

  /**
   * Compares centres.
   *
   * @param centres counts of each centre in order; one with nothing in it is given as 0/0
   * @throws UnusableDataException if all are empty
   */
  public static Funnel of(List<Proportion> centres) {
    Proportion all = Proportion.pooled(centres);
    if (!all.isDefined()) {
      throw UnusableDataException.insufficient("No centre has any case");
    }
    double n = all.denominator();
    double target = all.numerator() / n;
    double deviation = Math.sqrt(target * ((n - all.numerator()) / n));
    Series shares = ofEach(centres, centre -> share(centre));
    Series errors = ofEach(centres, centre -> deviation / Math.sqrt((double) centre.denominator()));
    double[] z = new double[centres.size()];
    for (int i = 0; i < z.length; i++) {
      z[i] = (shares.get(i) - target) / errors.get(i);
    }
    Series distances = Series.result(z);
    return new Funnel(
        target,
        shares,
        distances,
        limits(target, shares, errors, WARNING),
        limits(target, shares, errors, ACTION),
        meanSquare(distances.present()),
        meanSquare(winsorized(distances)));
  }

  private interface OfCentre {
    double of(Proportion centre);
  }

  private static Series ofEach(List<Proportion> centres, OfCentre figure) {
    return Series.result(
        centres.stream()
            .mapToDouble(centre -> centre.isDefined() ? figure.of(centre) : Double.NaN)
            .toArray());
  }

  private static double share(Proportion centre) {
    return (double) centre.numerator() / centre.denominator();
  }

  private static FunnelLimits limits(double target, Series shares, Series errors, double quantile) {
    Series lower = errors.map(error -> Math.max(0, target - quantile * error));
    Series upper = errors.map(error -> Math.min(1, target + quantile * error));
    List<Integer> outside =
        IntStream.range(0, shares.size())
            .filter(i -> shares.get(i) < lower.get(i) || shares.get(i) > upper.get(i))
            .mapToObj(i -> i + 1)
            .toList();
    return new FunnelLimits(lower, upper, outside);
  }

  /**
   * The limits at a size that need not be that of a centre, as the funnel is drawn.
   *
   * @param size more than 0
   * @param confidence share of centres within them if only chance is at work
   */
  public ConfidenceInterval limitsAt(double size, double confidence) {
    double quantile = STANDARD_NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    double half = quantile * Math.sqrt(target * (1 - target) / size);
    return new ConfidenceInterval(
        Math.max(0, target - half), Math.min(1, target + half), confidence);
  }

  private static double[] winsorized(Series z) {
    OrderedValues ordered = OrderedValues.of(z);
    double low = ordered.quantile(WINSORIZED, QuantileType.GUMBEL);
    double high = ordered.quantile(1 - WINSORIZED, QuantileType.GUMBEL);
    double[] values = z.present();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.clamp(values[i], low, high);
    }
    return values;
  }

  private static double meanSquare(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum / values.length;
  }
}
