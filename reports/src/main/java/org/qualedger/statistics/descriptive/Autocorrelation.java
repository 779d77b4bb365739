package org.qualedger.statistics.descriptive;

import org.apache.commons.numbers.core.Sum;
import org.qualedger.statistics.Series;

/**
 * How far each number depends on the one before it:
 *
 * <pre>
 *   r₁ = Σ (xᵢ − m)(xᵢ₊₁ − m) / Σ (xᵢ − m)²
 * </pre>
 *
 * <p>Reference: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.5.12; NIST StRD, univariate.
 * The limits of a control chart for individual values presuppose that it is small. A missing number
 * takes no part: a pair with it does not enter the upper sum.
 */
public final class Autocorrelation {
  private Autocorrelation() {}

  /**
   * The lag-1 autocorrelation, -1 to 1.
   *
   * @return NaN if there are fewer than two numbers or all are the same
   */
  public static double ofNeighbours(Series series) {
    Moments moments = Moments.of(series);
    if (moments.size() < 2 || moments.isConstant()) {
      return Double.NaN;
    }
    Sum products = Sum.create();
    for (int i = 1; i < series.size(); i++) {
      if (!series.isMissing(i - 1) && !series.isMissing(i)) {
        products.addProduct(moments.deviation(series.get(i - 1)), moments.deviation(series.get(i)));
      }
    }
    return products.getAsDouble() / moments.squares();
  }
}
