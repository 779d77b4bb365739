package org.qualedger.statistics.guidance;

/** Why a chart is proposed. */
public enum ChartReason {
  /** Units with a property are counted: the binomial law. */
  UNITS_COUNTED,
  /** Events are counted, of which a unit may have several: the Poisson law. */
  EVENTS_COUNTED,
  /** One value is measured each time. */
  SINGLE_VALUES,
  /** Several values are measured each time. */
  SUBGROUPS,
  /** All samples have the same size or opportunity. */
  CONSTANT_SIZE,
  /** Samples differ in size or opportunity, and the limits follow it. */
  VARYING_SIZE,
  /** Subgroups are small and of one size, so that their range says what there is to say. */
  SMALL_EQUAL_SUBGROUPS,
  /** Subgroups are large or of unequal size, so that their range says too little. */
  LARGE_OR_UNEQUAL_SUBGROUPS,
  /** Periods differ by more than chance within them explains: the usual limits are too narrow. */
  OVERDISPERSED,
  /** Fewer than one event a period: a point for each event says more than a row of zeros. */
  RARE_EVENTS,
  /** The cases between events are counted. */
  CASES_BETWEEN_EVENTS,
  /** The time between events is measured. */
  TIME_BETWEEN_EVENTS
}
