package org.qualedger.worklog;

/** Where a work-log entry stands; derived from what happened to it. */
public enum EntryStage {
  /** Written down; the need or the category is not settled. */
  OPEN,
  /** Need clear and category chosen. */
  TRIAGED,
  /** Outside the price board and not reviewed yet (4.2.4). */
  UNDER_REVIEW,
  /** A slip, an opinion or a mail item follows from it. */
  ORDERED,
  /** Review said no, or sent the customer elsewhere. */
  DECLINED,
  CLOSED,
  VOIDED
}
