package org.qualedger.statistics.comparison;

import org.apache.commons.statistics.distribution.FDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/**
 * Whether two sets of normal measurements have the same variance: F = s₁²/s₂² on n₁−1 and n₂−1
 * degrees of freedom. 0 or infinite if one of them does not vary. Reference: NIST/SEMATECH
 * e-Handbook 1.3.5.9; {@code var.test} of R.
 *
 * @param f variance of the first divided by that of the second
 * @param pValue two-sided: twice the smaller tail
 */
public record VarianceRatioTest(double f, double pValue) {

  /**
   * Compares the first with the second.
   *
   * @throws UnusableDataException if one has fewer than two numbers, or neither varies
   */
  public static VarianceRatioTest of(Series first, Series second) {
    Moments one = Moments.of(first);
    Moments two = Moments.of(second);
    if (one.size() < 2 || two.size() < 2) {
      throw UnusableDataException.insufficient("A variance needs two numbers or more");
    }
    if (one.isConstant() && two.isConstant()) {
      throw UnusableDataException.degenerate("Neither set of numbers varies");
    }
    double f = one.variance() / two.variance();
    if (one.isConstant() || two.isConstant()) {
      return new VarianceRatioTest(f, 0);
    }
    FDistribution distribution = FDistribution.of(one.size() - 1, two.size() - 1);
    double tail =
        Math.min(distribution.cumulativeProbability(f), distribution.survivalProbability(f));
    return new VarianceRatioTest(f, Math.min(1, 2 * tail));
  }
}
