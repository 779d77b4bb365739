package org.qualedger.statistics.regression;

import java.util.Arrays;
import org.qualedger.statistics.Series;

/**
 * Kendall's score S: how many pairs of points are in order (larger x, larger y) less how many are
 * against it. Pairs that are equal in x or in y count for neither. By a sort and a count of
 * exchanges in O(n log n) (W. R. Knight, JASA 61 (1966), 436–439), exact up to a million points.
 *
 * <pre>
 *   τ_b    = S / √((n₀ − n₁)(n₀ − n₂))    n₀ = n(n−1)/2, n₁ and n₂ the pairs equal in x and in y
 *   Var(S) = (n(n−1)(2n+5) − Σt(t−1)(2t+5) − Σu(u−1)(2u+5)) / 18
 *          + Σt(t−1) Σu(u−1) / (2n(n−1))
 *          + Σt(t−1)(t−2) Σu(u−1)(u−2) / (9n(n−1)(n−2))
 * </pre>
 *
 * <p>for groups of t points equal in x and of u points equal in y. Reference: M. G. Kendall, Rank
 * Correlation Methods.
 *
 * @param n number of points
 * @param score S
 * @param tauB rank correlation −1 to 1; NaN if x or y is constant
 * @param variance variance of S if x and y have nothing to do with each other; 0 if x or y is
 *     constant, NaN for fewer than two points
 */
public record KendallScore(int n, long score, double tauB, double variance) {

  /**
   * The score of paired numbers.
   *
   * @param x a pair with a missing number is left out
   * @param y as long as x
   */
  public static KendallScore of(Series x, Series y) {
    Pairs pairs = Pairs.of(x, y);
    return of(Ranks.of(pairs.x()), Ranks.of(pairs.y()));
  }

  static KendallScore of(Ranks x, Ranks y) {
    long n = x.size();
    long[] points = new long[x.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = x.at(i) * n + y.at(i);
    }
    Arrays.sort(points);
    long equalPoints = equalPairs(points);
    int[] order = new int[points.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) (points[i] % n);
    }
    Ties tiesX = x.ties();
    Ties tiesY = y.ties();
    long all = n * (n - 1) / 2;
    long ordered = all - tiesX.pairs() - tiesY.pairs() + equalPoints;
    long score = ordered - 2 * Exchanges.toSort(order);
    double comparable =
        Math.sqrt((double) (all - tiesX.pairs())) * Math.sqrt((double) (all - tiesY.pairs()));
    return new KendallScore(
        x.size(),
        score,
        comparable == 0 ? Double.NaN : score / comparable,
        variance(n, tiesX, tiesY));
  }

  private static long equalPairs(long[] sorted) {
    long pairs = 0;
    long run = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  private static double variance(long n, Ties x, Ties y) {
    if (n < 2) {
      return Double.NaN;
    }
    double pairs = n * (n - 1.0);
    double variance = (n * (n - 1) * (2 * n + 5) - x.spread() - y.spread()) / 18.0;
    variance += 2.0 * x.pairs() * y.pairs() / pairs;
    // Triples of equal numbers need three points.
    return n < 3 ? variance : variance + x.triples() * y.triples() / (9 * pairs * (n - 2));
  }
}
