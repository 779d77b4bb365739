package org.qualedger.statistics.guidance;

/** What is counted when it is asked whether there are enough data. */
public enum DataCount {
  /** Single events or defects. */
  EVENTS,
  /** Kinds into which events are sorted. */
  CLASSES,
  /** Cases in the smallest stratum that is to be judged. */
  CASES_PER_STRATUM,
  /** Measured values. */
  VALUES,
  /** Points of a control chart. */
  POINTS,
  /** Pairs of values. */
  PAIRS,
  /** Periods of a run chart. */
  PERIODS
}
