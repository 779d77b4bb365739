package org.qualedger.agreement;

/**
 * Where an agreement stands; derived from what happened to it. Whether it is in force on a day
 * follows from its term and is no stage, since it changes without any act.
 */
public enum AgreementStage {
  /** Drawn up; nobody has signed. */
  DRAFT,
  /** One party has signed. */
  PARTLY_SIGNED,
  /** Customer and supplier have signed. */
  SIGNED,
  /** The centre keeps a copy; a signature may be missing, which the rules judge. */
  FILED,
  /** Ended before its term. */
  TERMINATED,
  VOIDED
}
