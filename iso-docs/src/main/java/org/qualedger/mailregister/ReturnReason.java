package org.qualedger.mailregister;

/** Why an item went back (退回原因). */
public enum ReturnReason {
  /** The addressee does not take it. */
  REFUSED,
  /** Nobody of that name. */
  UNKNOWN,
  /** Kept too long. */
  OVERDUE,
  /** The addressee has moved away. */
  MOVED
}
