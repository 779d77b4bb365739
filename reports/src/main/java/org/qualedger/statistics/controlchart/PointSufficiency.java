package org.qualedger.statistics.controlchart;

/**
 * Whether a control chart has enough points for its limits to mean something: 12 at least, 20 or
 * more preferred. A chart with fewer is still drawn, with the caution beside it.
 */
public enum PointSufficiency {
  /** Fewer than 12 points: the limits are provisional and a signal is only a hint. */
  TOO_FEW,
  /** 12 to 19 points: usable, but the limits will still move. */
  FEW,
  /** 20 points or more. */
  ENOUGH;

  /** Below this number of points the limits are provisional. */
  public static final int LEAST_POINTS = 12;

  /** From this number of points on the limits are settled. */
  public static final int PREFERRED_POINTS = 20;

  /** Whether so many points are enough. */
  public static PointSufficiency of(int points) {
    if (points < LEAST_POINTS) {
      return TOO_FEW;
    }
    return points < PREFERRED_POINTS ? FEW : ENOUGH;
  }
}
