package org.qualedger.statistics.comparison;

import java.util.Optional;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * How likely chance alone would make two proportions differ at least as much, in either direction,
 * by the test that fits the counts: the pooled z test of {@link TwoProportions} or, where one of
 * the four cells of the table is expected to hold fewer than five cases, {@link FisherExactTest}.
 *
 * @param pValue two-sided, 0 to 1
 */
public record DifferenceTest(Method method, double pValue) {
  /** Which of the two tests. */
  public enum Method {
    POOLED_Z,
    FISHER_EXACT
  }

  private static final double LEAST_EXPECTED = 5;

  /** Compares; empty where one of the two is undefined. */
  public static Optional<DifferenceTest> of(Proportion one, Proportion other) {
    if (!one.isDefined() || !other.isDefined()) {
      return Optional.empty();
    }
    return Optional.of(
        leastExpected(one, other) < LEAST_EXPECTED
            ? new DifferenceTest(Method.FISHER_EXACT, FisherExactTest.of(one, other).pTwoSided())
            : new DifferenceTest(
                Method.POOLED_Z,
                TwoProportions.of(one, other, WilsonInterval.USUAL_CONFIDENCE).pValueZ()));
  }

  /** The smallest of the four expected counts if both shares were the same. */
  private static double leastExpected(Proportion one, Proportion other) {
    double with = (double) one.numerator() + other.numerator();
    double all = (double) one.denominator() + other.denominator();
    return Math.min(with, all - with) * Math.min(one.denominator(), other.denominator()) / all;
  }
}
