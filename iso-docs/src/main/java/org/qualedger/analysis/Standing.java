package org.qualedger.analysis;

/** How one slip stands in one measure. */
public enum Standing {
  /** Counts above and below the line. */
  NUMERATOR,
  /** Counts below the line only. */
  DENOMINATOR,
  /** Left out: nothing shows whether the provider was on time. Reported as a gap of evidence. */
  NOT_PROVEN,
  /** Left out: the deadline is not reached. */
  PENDING,
  /** Left out: called off before the provider was due. */
  CANCELLED,
  /** Left out: no effective return visit. */
  NOT_VISITED,
  /** Left out: the visit recorded no answer. */
  NO_ANSWER,
  /** Left out: the clause does not apply. */
  NOT_APPLICABLE,
  /** Belongs to another period, or is not completed. */
  OUTSIDE;

  /** Whether the slip counts below the line. */
  public boolean counts() {
    return this == NUMERATOR || this == DENOMINATOR;
  }

  /** Whether the slip belongs to the period but was left out, for the reason of this name. */
  public boolean leftOut() {
    return !counts() && this != OUTSIDE;
  }
}
