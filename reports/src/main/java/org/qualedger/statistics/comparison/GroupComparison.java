package org.qualedger.statistics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Whether groups, such as service centres or categories, differ by more than chance, and which of
 * them stand apart. One test looks at all groups together. Only where it finds a difference (p
 * below {@value #SIGNIFICANT}) is each group compared with all others together, and the p-values
 * are corrected by {@link PAdjustment#HOLM}, so that looking at many groups raises no more false
 * alarms than looking at one.
 *
 * <ul>
 *   <li>Shares: {@link ChiSquareTest}, or {@link FisherExactTest} for two groups of which a cell is
 *       expected to hold fewer than five; group by group {@link DifferenceTest}.
 *   <li>Measured values: {@link KruskalWallisTest}, which asks for no distribution; group by group
 *       {@link MannWhitneyTest}.
 * </ul>
 *
 * @param method which test looked at all groups together
 * @param groups how many groups had data
 * @param statistic χ² or H; NaN for Fisher's test
 * @param degreesOfFreedom of the statistic; 0 for Fisher's test
 * @param pValue of that test, 0 to 1
 * @param rough whether the counts are too small for the χ² distribution (Cochran's rule)
 * @param apart the groups that differ from the others, in their order; empty if none does
 */
public record GroupComparison(
    Method method,
    int groups,
    double statistic,
    int degreesOfFreedom,
    double pValue,
    boolean rough,
    List<Apart> apart) {

  /** Below this probability a difference counts as more than chance. */
  public static final double SIGNIFICANT = 0.05;

  private static final double LEAST_EXPECTED = 1;
  private static final int ONE_CELL_IN = 5;

  /** The test that looked at all groups together. */
  public enum Method {
    CHI_SQUARE,
    FISHER_EXACT,
    KRUSKAL_WALLIS
  }

  /**
   * A group that differs from all others together.
   *
   * @param group its position, from 0
   * @param greater whether its share is, or its values tend to be, greater than those of the others
   * @param pValue corrected for the number of groups
   */
  public record Apart(int group, boolean greater, double pValue) {}

  /** Copies the list. */
  public GroupComparison {
    apart = List.copyOf(apart);
  }

  /** Whether the groups differ by more than chance. */
  public boolean isDifferent() {
    return pValue < SIGNIFICANT;
  }

  /**
   * Compares shares.
   *
   * @param shares one per group; a share of nothing takes no part
   * @throws UnusableDataException if fewer than two groups have cases, or all cases count alike
   */
  public static GroupComparison ofShares(List<Proportion> shares) {
    List<Proportion> defined = shares.stream().filter(Proportion::isDefined).toList();
    ChiSquareTest test =
        ChiSquareTest.of(defined.stream().map(GroupComparison::successesAndFailures).toList());
    int cells = 2 * defined.size();
    boolean rough =
        test.leastExpected() < LEAST_EXPECTED || test.cellsBelowFive() * ONE_CELL_IN > cells;
    GroupComparison all =
        defined.size() == 2 && test.cellsBelowFive() > 0
            ? new GroupComparison(
                Method.FISHER_EXACT,
                2,
                Double.NaN,
                0,
                FisherExactTest.of(defined.getFirst(), defined.getLast()).pTwoSided(),
                false,
                List.of())
            : new GroupComparison(
                Method.CHI_SQUARE,
                defined.size(),
                test.statistic(),
                test.degreesOfFreedom(),
                test.pValue(),
                rough,
                List.of());
    Proportion total =
        new Proportion(
            defined.stream().mapToLong(Proportion::numerator).sum(),
            defined.stream().mapToLong(Proportion::denominator).sum());
    return all.with(
        shares.size(),
        group -> againstOthers(shares.get(group), total),
        group -> isGreater(shares.get(group), total));
  }

  private static Series successesAndFailures(Proportion share) {
    double successes = share.numerator();
    return Series.of(successes, share.denominator() - successes);
  }

  private static double againstOthers(Proportion share, Proportion total) {
    return DifferenceTest.of(share, others(share, total))
        .map(DifferenceTest::pValue)
        .orElse(Double.NaN);
  }

  private static boolean isGreater(Proportion share, Proportion total) {
    Proportion others = others(share, total);
    return share.value().orElse(0) > others.value().orElse(0);
  }

  private static Proportion others(Proportion share, Proportion total) {
    return new Proportion(
        total.numerator() - share.numerator(), total.denominator() - share.denominator());
  }

  /**
   * Compares measured values.
   *
   * @param values those of each group; a group without any takes no part
   * @throws UnusableDataException if fewer than two groups have values, or all values are the same
   */
  public static GroupComparison ofValues(List<Series> values) {
    KruskalWallisTest test = KruskalWallisTest.of(values);
    List<MannWhitneyTest> tests = new ArrayList<>();
    if (test.pValue() < SIGNIFICANT) {
      for (int group = 0; group < values.size(); group++) {
        tests.add(
            values.get(group).presentCount() == 0
                ? new MannWhitneyTest(Double.NaN, Double.NaN, Double.NaN)
                : MannWhitneyTest.of(values.get(group), others(values, group)));
      }
    }
    return new GroupComparison(
            Method.KRUSKAL_WALLIS,
            test.degreesOfFreedom() + 1,
            test.h(),
            test.degreesOfFreedom(),
            test.pValue(),
            false,
            List.of())
        .with(
            values.size(),
            group -> tests.get(group).pNormal(),
            group -> {
              double n = values.get(group).presentCount();
              double rest = values.stream().mapToInt(Series::presentCount).sum() - n;
              return tests.get(group).u() > n * rest / 2;
            });
  }

  private static Series others(List<Series> values, int group) {
    return Series.of(
        IntStream.range(0, values.size())
            .filter(other -> other != group)
            .mapToObj(values::get)
            .flatMapToDouble(Series::stream)
            .toArray());
  }

  /** Which groups stand apart; asked only where there is a difference at all. */
  private GroupComparison with(int all, IntToDoubleFunction pValues, IntPredicate greater) {
    if (!isDifferent()) {
      return this;
    }
    Series adjusted =
        PAdjustment.HOLM.of(Series.result(IntStream.range(0, all).mapToDouble(pValues).toArray()));
    List<Apart> found = new ArrayList<>();
    for (int group = 0; group < all; group++) {
      if (!adjusted.isMissing(group) && adjusted.get(group) < SIGNIFICANT) {
        found.add(new Apart(group, greater.test(group), adjusted.get(group)));
      }
    }
    return new GroupComparison(method, groups, statistic, degreesOfFreedom, pValue, rough, found);
  }
}
