package org.qualedger.chart;

/** The kinds of panels a control chart is made of. */
public enum ChartKind {
  /** Share of each period. */
  P(true, true),
  /** Count of each period, from samples of known size. */
  NP(true, false),
  /** Events per unit in each period. */
  U(true, false),
  /** Events in each period. */
  C(true, false),
  /** Share of each period, limits corrected for overdispersion. */
  LANEY_P(true, true),
  /** Events per unit, limits corrected for overdispersion. */
  LANEY_U(true, false),
  /** Single values. */
  INDIVIDUALS(false, false),
  /** Distance between neighbouring single values. */
  MOVING_RANGE(true, false),
  /** Means of subgroups. */
  MEANS(false, false),
  /** Ranges of subgroups. */
  RANGES(true, false),
  /** Standard deviations of subgroups. */
  DEVIATIONS(true, false),
  /** Exponentially weighted moving average. */
  EWMA(false, false),
  /** Cumulative sums of deviations, upwards and downwards. */
  CUSUM(false, false),
  /** Cases between rare events. */
  G(true, false),
  /** Time between rare events. */
  T(true, false),
  /** Values in their order, with the median and no limits. */
  RUN(false, false);

  private final boolean neverNegative;
  private final boolean share;

  ChartKind(boolean neverNegative, boolean share) {
    this.neverNegative = neverNegative;
    this.share = share;
  }

  double least() {
    return neverNegative ? 0 : Double.NEGATIVE_INFINITY;
  }

  double most() {
    return share ? 1 : Double.POSITIVE_INFINITY;
  }
}
