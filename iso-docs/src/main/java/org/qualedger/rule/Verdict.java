package org.qualedger.rule;

/**
 * What a rule says of a record. Late and "cannot prove it was on time" are different: an auditor
 * treats them differently, and folding the second into either of PASS and FAIL would falsify the
 * rate.
 */
public enum Verdict {
  /** The clause does not speak of this record. */
  NOT_APPLICABLE,
  /** The clause is met. */
  PASS,
  /** The deadline is not reached, or the step is still to come. */
  PENDING,
  /** A record or field that would prove it is missing: a fault of record keeping. */
  NO_EVIDENCE,
  /** The clause is broken. */
  FAIL;

  /** The graver of two verdicts; where a clause has several parts, the gravest stands for it. */
  public Verdict orGraver(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
