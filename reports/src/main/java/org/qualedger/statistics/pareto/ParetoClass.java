package org.qualedger.statistics.pareto;

/**
 * Importance of a kind in a Pareto analysis. A kind belongs to the class in which its share of the
 * cumulative curve begins, so the kind that crosses 80 % still belongs to A.
 */
public enum ParetoClass {
  /** Begins below 80 %: the vital few. */
  A,
  /** Begins from 80 % to below 90 %. */
  B,
  /** Begins at 90 % or above: the useful many. */
  C;

  private static final int A_UP_TO_PERCENT = 80;
  private static final int B_UP_TO_PERCENT = 90;

  static ParetoClass beginningAt(long before, long total) {
    if (Math.multiplyExact(100, before) < Math.multiplyExact(A_UP_TO_PERCENT, total)) {
      return A;
    }
    return 100 * before < Math.multiplyExact(B_UP_TO_PERCENT, total) ? B : C;
  }
}
