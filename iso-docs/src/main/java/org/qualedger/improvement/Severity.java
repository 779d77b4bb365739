package org.qualedger.improvement;

/** How serious the nonconformity is (严重程度). */
public enum Severity {
  MINOR,
  GENERAL,
  /** Decided by the quality engineering department, whatever the source. */
  SERIOUS
}
