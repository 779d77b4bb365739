package org.qualedger.statistics.guidance;

/** The control charts that can be proposed. */
public enum ChartKind {
  /** Share of units with a property, samples of unequal size. */
  P,
  /** Number of units with a property, samples of equal size. */
  NP,
  /** Events per unit of opportunity. */
  U,
  /** Events where every period offers the same opportunity. */
  C,
  /** As {@link #P} with limits widened for variation between periods. */
  LANEY_P,
  /** As {@link #U} with limits widened for variation between periods. */
  LANEY_U,
  /** Single measured values with moving ranges. */
  INDIVIDUALS,
  /** Means and ranges of small subgroups. */
  XBAR_R,
  /** Means and standard deviations of larger or unequal subgroups. */
  XBAR_S,
  /** Cases between rare events. */
  G,
  /** Time between rare events. */
  T
}
