package org.qualedger.statistics.runrule;

/**
 * The eight tests for special causes, numbered as by L. S. Nelson, The Shewhart Control Chart:
 * Tests for Special Causes, Journal of Quality Technology 16 (1984), 237–239. Zones are counted in
 * standard errors from the centre line.
 */
public enum NelsonRule {
  /** 1: a point beyond 3 standard errors. */
  BEYOND_THREE_SIGMA(1),
  /** 2: nine points in a row on the same side of the centre line. */
  SAME_SIDE(2),
  /** 3: six points in a row, each above the one before, or each below. */
  TREND(3),
  /** 4: fourteen points in a row alternating up and down. */
  ALTERNATION(4),
  /** 5: two of three points beyond 2 standard errors on the same side. */
  TWO_OF_THREE_BEYOND_TWO_SIGMA(5),
  /** 6: four of five points beyond 1 standard error on the same side. */
  FOUR_OF_FIVE_BEYOND_ONE_SIGMA(6),
  /** 7: fifteen points in a row within 1 standard error: strata mixed inside each sample. */
  WITHIN_ONE_SIGMA(7),
  /** 8: eight points in a row with none within 1 standard error: two processes in turn. */
  NONE_WITHIN_ONE_SIGMA(8);

  private final int number;

  NelsonRule(int number) {
    this.number = number;
  }

  /** The number that the literature and other programs give the rule, 1 to 8. */
  public int number() {
    return number;
  }

  /**
   * The rule of a number.
   *
   * @param number 1 to 8
   */
  public static NelsonRule numbered(int number) {
    return values()[number - 1];
  }

  byte bit() {
    return (byte) (1 << (number - 1));
  }
}
