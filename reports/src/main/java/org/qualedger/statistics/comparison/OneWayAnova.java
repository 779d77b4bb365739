package org.qualedger.statistics.comparison;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/**
 * One-way analysis of variance: whether groups of measurements, such as arrival times by centre,
 * have the same mean, supposed their spread is the same ({@link WelchAnova} does without that).
 *
 * <pre>
 *   between = Σ nᵢ(mᵢ − m)²   within = Σ Σ (xᵢⱼ − mᵢ)²   F = (between/(k−1)) / (within/(N−k))
 * </pre>
 *
 * <p>Reference: D. C. Montgomery, Design and Analysis of Experiments, the analysis of variance;
 * NIST StRD. The one of Commons Math takes squares of the numbers themselves and has no correct
 * digit left where NIST's data have nine leading digits in common.
 *
 * @param groups each given group's size, mean and spread; empty ones take no part
 * @param squaresBetween sum of squares between groups
 * @param squaresWithin sum of squares within groups
 * @param freedomBetween groups − 1
 * @param freedomWithin numbers − groups
 * @param f ratio of the mean squares
 * @param pValue upper tail
 */
public record OneWayAnova(
    List<Moments> groups,
    double squaresBetween,
    double squaresWithin,
    int freedomBetween,
    int freedomWithin,
    double f,
    double pValue) {

  /** Copies the list, so that the result cannot change. */
  public OneWayAnova {
    groups = List.copyOf(groups);
  }

  /**
   * Compares groups.
   *
   * @throws UnusableDataException if fewer than two groups have numbers or all only one; if the
   *     numbers do not vary within any group
   */
  public static OneWayAnova of(List<Series> groups) {
    List<Moments> moments = groups.stream().map(Moments::of).toList();
    Spread spread = Spread.of(moments.stream().filter(group -> group.size() > 0).toList());
    if (spread.freedomWithin() == 0) {
      throw UnusableDataException.insufficient("No group has two numbers");
    }
    if (!(spread.within() > 0)) {
      throw UnusableDataException.degenerate("The numbers do not vary within any group");
    }
    return new OneWayAnova(
        moments,
        spread.between(),
        spread.within(),
        spread.freedomBetween(),
        spread.freedomWithin(),
        spread.f(),
        FTail.of(spread.f(), spread.freedomBetween(), spread.freedomWithin()));
  }

  /** Mean square between groups. */
  public double meanSquareBetween() {
    return squaresBetween / freedomBetween;
  }

  /** Mean square within groups: the common variance. */
  public double meanSquareWithin() {
    return squaresWithin / freedomWithin;
  }

  /** The common standard deviation within groups, in the unit of the numbers. */
  public double residualStandardDeviation() {
    return Math.sqrt(meanSquareWithin());
  }

  /** The share of the spread that the groups explain, 0 to 1. */
  public double rSquared() {
    return squaresBetween / (squaresBetween + squaresWithin);
  }
}
