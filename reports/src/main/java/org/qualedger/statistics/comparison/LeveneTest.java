package org.qualedger.statistics.comparison;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.descriptive.OrderedValues;

/**
 * Whether groups have the same spread, whatever their distribution: the analysis of variance of the
 * distances |x − median of its group|, which is Brown and Forsythe's form of Levene's test.
 *
 * <p>If the distances do not vary within any group, F is infinite, or undefined (NaN) if they do
 * not vary at all. Reference: M. B. Brown, A. B. Forsythe, JASA 69 (1974), 364–367; NIST/SEMATECH
 * e-Handbook 1.3.5.10; {@code car::leveneTest} of R.
 *
 * @param f ratio of the mean squares of the distances
 * @param numeratorFreedom groups − 1
 * @param denominatorFreedom numbers − groups
 * @param pValue upper tail
 */
public record LeveneTest(double f, int numeratorFreedom, int denominatorFreedom, double pValue) {

  /**
   * Compares groups.
   *
   * @throws UnusableDataException if fewer than two groups have numbers, or all only one
   */
  public static LeveneTest of(List<Series> groups) {
    Spread spread =
        Spread.of(
            groups.stream()
                .filter(group -> group.presentCount() > 0)
                .map(LeveneTest::distances)
                .map(Moments::of)
                .toList());
    if (spread.freedomWithin() == 0) {
      throw UnusableDataException.insufficient("No group has two numbers");
    }
    return new LeveneTest(
        spread.f(),
        spread.freedomBetween(),
        spread.freedomWithin(),
        FTail.of(spread.f(), spread.freedomBetween(), spread.freedomWithin()));
  }

  private static Series distances(Series group) {
    double median = OrderedValues.of(group).median();
    return group.map(value -> Math.abs(value - median));
  }
}
