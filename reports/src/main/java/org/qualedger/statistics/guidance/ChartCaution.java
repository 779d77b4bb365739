package org.qualedger.statistics.guidance;

/** What to keep in mind when reading a chart of these data. */
public enum ChartCaution {
  /** Fewer than 12 points: the limits are provisional and a signal is only a hint. */
  TOO_FEW_POINTS,
  /** 12 to 19 points: the limits will still move. */
  FEW_POINTS,
  /** Some rows have no data and so no point. */
  GAPS,
  /** Fewer than five events, or fewer than five others, expected in a period: limits are rough. */
  SMALL_COUNTS,
  /** Periods differ by less than chance alone makes them: are the counts independent, or edited? */
  UNDERDISPERSED,
  /** All values are the same: limits lie on the centre. */
  NO_VARIATION,
  /** Values are skewed, so that limits at equal distances raise false alarms on the long side. */
  SKEWED,
  /**
   * Neighbours resemble each other more or less than chance allows: limits are too close or wide.
   */
  AUTOCORRELATED
}
