package org.qualedger.statistics.controlchart;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.qualedger.statistics.UnusableDataException;

/**
 * The factors of control charts for measurements, for subgroups of n values of a normal process,
 * computed and not read from a table.
 *
 * <p>References: ISO 7870-2, table 2; D. C. Montgomery, Introduction to Statistical Quality
 * Control, appendix VI. c₄ = √(2/(n−1)) Γ(n/2)/Γ((n−1)/2); A₂ = 3/(d₂√n); A₃ = 3/(c₄√n); B₃, B₄ = 1
 * ∓ 3√(1−c₄²)/c₄; D₃, D₄ = 1 ∓ 3 d₃/d₂, the lower ones floored at 0.
 *
 * @param n values in a subgroup, at least 2
 * @param d2 mean of the range in standard deviations
 * @param d3 standard deviation of the range in standard deviations
 * @param c4 mean of the sample standard deviation in standard deviations
 * @param a2 half width of the limits of means, in mean ranges
 * @param a3 half width of the limits of means, in mean standard deviations
 * @param b3 lower limit of standard deviations, in mean standard deviations
 * @param b4 upper limit of standard deviations, in mean standard deviations
 * @param lowerRange D₃, lower limit of ranges, in mean ranges
 * @param upperRange D₄, upper limit of ranges, in mean ranges
 */
public record ControlFactors(
    int n,
    double d2,
    double d3,
    double c4,
    double a2,
    double a3,
    double b3,
    double b4,
    double lowerRange,
    double upperRange) {

  private static final double SIGMAS = 3;

  /**
   * The factors for subgroups of n.
   *
   * @throws UnusableDataException if n is less than 2: one value has neither range nor deviation
   */
  public static ControlFactors of(int n) {
    if (n < 2) {
      throw UnusableDataException.invalid("A subgroup of %d has no factors".formatted(n));
    }
    RangeDistribution range = RangeDistribution.of(n);
    double root = Math.sqrt(n);
    double c4 = c4(n);
    double deviation = SIGMAS * Math.sqrt(1 - c4 * c4) / c4;
    double spread = SIGMAS * range.deviation() / range.mean();
    return new ControlFactors(
        n,
        range.mean(),
        range.deviation(),
        c4,
        SIGMAS / (range.mean() * root),
        SIGMAS / (c4 * root),
        Math.max(0, 1 - deviation),
        1 + deviation,
        Math.max(0, 1 - spread),
        1 + spread);
  }

  /**
   * c₄, what the sample standard deviation of n normal values is on average, in their standard
   * deviation. As a ratio of gamma functions it keeps its digits where the difference of two
   * logarithms loses them (nine of sixteen at a million values).
   *
   * @param n at least 2
   */
  public static double c4(int n) {
    double half = (n - 1) / 2.0;
    return 1 / (Math.sqrt(half) * GammaRatio.delta(half, 0.5));
  }
}
