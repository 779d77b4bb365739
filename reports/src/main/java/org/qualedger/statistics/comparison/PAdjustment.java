package org.qualedger.statistics.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Adjusts the p-values of several tests made at once: {@code HOLM.of(p)}. Among twenty centres one
 * stands out at 5 % by chance alone.
 *
 * <p>With p₁ ≤ … ≤ pₘ in ascending order, each result at most 1, in the order given. A missing p
 * stays missing and is not counted. Reference: S. Holm, Scandinavian Journal of Statistics 6
 * (1979), 65–70; Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995),
 * 289–300; {@code p.adjust} of R.
 */
public enum PAdjustment {
  /** m·p: no false alarm among all tests, the simplest. */
  BONFERRONI {
    @Override
    void adjust(double[] ascending) {
      int m = ascending.length;
      for (int i = 0; i < m; i++) {
        ascending[i] = Math.min(1, m * ascending[i]);
      }
    }
  },
  /**
   * The greatest (m − j + 1)pⱼ for j ≤ i: no false alarm among all tests, never worse than that.
   */
  HOLM {
    @Override
    void adjust(double[] ascending) {
      int m = ascending.length;
      double greatest = 0;
      for (int i = 0; i < m; i++) {
        greatest = Math.max(greatest, (m - i) * ascending[i]);
        ascending[i] = Math.min(1, greatest);
      }
    }
  },
  /** The least m·pⱼ/j for j ≥ i: few false ones among the alarms (false discovery rate). */
  BENJAMINI_HOCHBERG {
    @Override
    void adjust(double[] ascending) {
      int m = ascending.length;
      double least = 1;
      for (int i = m - 1; i >= 0; i--) {
        least = Math.min(least, m / (i + 1.0) * ascending[i]);
        ascending[i] = least;
      }
    }
  };

  /** Replaces p-values in ascending order by the adjusted ones. */
  abstract void adjust(double[] ascending);

  /**
   * The adjusted p-values, in the order given.
   *
   * @throws UnusableDataException if one is not between 0 and 1
   */
  public Series of(Series p) {
    double[] result = p.toArray();
    int[] order =
        IntStream.range(0, result.length)
            .filter(i -> !p.isMissing(i))
            .boxed()
            .sorted(Comparator.comparingDouble(p::get))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ascending = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      ascending[i] = p.get(order[i]);
      if (ascending[i] < 0 || ascending[i] > 1) {
        throw UnusableDataException.invalid(ascending[i] + " is no probability");
      }
    }
    adjust(ascending);
    for (int i = 0; i < order.length; i++) {
      result[order[i]] = ascending[i];
    }
    return Series.result(result);
  }
}
