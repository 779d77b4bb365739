package org.qualedger.improvement.desk;

import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.Comparison;
import org.qualedger.improvement.Verification;
import org.qualedger.statistics.comparison.DifferenceTest;
import org.qualedger.statistics.proportion.Proportion;

/** Testing whether a rate after the measures differs from the one before by more than chance. */
public final class ComparingEffect {
  private static final double MILLION = 1e6;

  private ComparingEffect() {}

  /** The test of these numbers; null where one side is empty, or they are no numbers of cases. */
  public static @Nullable Comparison of(Verification.Numbers numbers) {
    if (!numbers.isPossible()) {
      return null;
    }
    return DifferenceTest.of(
            new Proportion(numbers.beforeNumerator(), numbers.beforeDenominator()),
            new Proportion(numbers.afterNumerator(), numbers.afterDenominator()))
        .map(test -> new Comparison(method(test), Math.round(test.pValue() * MILLION)))
        .orElse(null);
  }

  private static Comparison.Method method(DifferenceTest test) {
    return switch (test.method()) {
      case POOLED_Z -> Comparison.Method.TWO_PROPORTIONS;
      case FISHER_EXACT -> Comparison.Method.FISHER_EXACT;
    };
  }
}
