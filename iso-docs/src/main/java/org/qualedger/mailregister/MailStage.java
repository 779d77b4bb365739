package org.qualedger.mailregister;

/** Where a mail item stands; derived from what happened to it. */
public enum MailStage {
  /** Accepted at the desk. */
  RECEIVED,
  /** On its shelf. */
  STORED,
  /** The addressee has been told. */
  NOTIFIED,
  /** Handed out. */
  COLLECTED,
  /** Sent back. */
  RETURNED,
  /** Lost or damaged at the centre. */
  LOST,
  VOIDED
}
