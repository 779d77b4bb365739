package org.qualedger.statistics.controlchart;

/**
 * Rows of a chart that have one centre line and one set of limits, estimated from a baseline among
 * them. Positions count from 1 and are inclusive.
 *
 * @param from the first row
 * @param to the last row
 * @param baselineFrom the first row from which the limits are estimated
 * @param baselineTo the last row from which the limits are estimated
 */
public record Stage(int from, int to, int baselineFrom, int baselineTo) {

  /** How many rows there are. */
  public int size() {
    return to - from + 1;
  }

  /** Whether the limits are frozen: estimated from a part of the rows and applied to all. */
  public boolean isFrozen() {
    return baselineFrom != from || baselineTo != to;
  }

  int start() {
    return from - 1;
  }

  int end() {
    return to;
  }

  int baselineStart() {
    return baselineFrom - 1;
  }

  int baselineEnd() {
    return baselineTo;
  }
}
