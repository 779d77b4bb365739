package org.qualedger.chart;

/**
 * A point at which a control chart gives a signal.
 *
 * @param position of the point, from 1
 * @param rule number of the rule, 1 to 8 as Nelson numbers them; 1 is a point beyond its limits.
 *     The Western Electric rules have the numbers of the same patterns
 */
public record ChartSignal(int position, int rule) {

  /** The rule of a single point beyond its limits. */
  public static final int BEYOND_LIMITS = 1;

  private static final int LAST_RULE = 8;

  /** Checks the number of the rule. */
  public ChartSignal {
    if (rule < BEYOND_LIMITS || rule > LAST_RULE) {
      throw new IllegalArgumentException("There is no rule " + rule);
    }
  }
}
