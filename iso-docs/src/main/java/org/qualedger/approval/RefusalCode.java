package org.qualedger.approval;

/**
 * Everything that a verb or a use case can refuse. Each code has a sentence in the edge's texts.
 */
public enum RefusalCode {
  /** The record is in a stage that does not know this verb: stage, verb. */
  NOT_IN_THIS_STAGE,
  /** A time lies after the server's clock: the time. */
  IN_THE_FUTURE,
  /** A fact would stand before an earlier one: the earlier fact, its time. */
  BEFORE_EARLIER_FACT,
  /** A value that this step needs is missing. */
  MISSING,
  /** A value is outside what is possible: the value, the limits. */
  OUT_OF_RANGE,
  /** The fact is recorded already: what. */
  ALREADY_RECORDED,
  /** A record or person that is referred to does not exist: the reference. */
  UNKNOWN_REFERENCE,
  /** Something with this name exists already: the name. */
  DUPLICATE,
  /** The member does not hold a duty that may do this: the duties that may. */
  NOT_YOUR_DUTY,
  /** The record belongs to a centre of which the member holds no duty: the centre. */
  NOT_YOUR_CENTRE,
  /** A reason must be given. */
  REASON_NEEDED,
  /** The record has moved on: expected revision, present revision, who, when. */
  STALE_REVISION,
  /** The password that signs is wrong. */
  WRONG_PASSWORD,
  /** The one-time token is not the one that was given out. */
  WRONG_TOKEN,
  /** The password was wrong too often, so it is not looked at for a while: seconds. */
  TOO_MANY_FAILURES,
  /** The author of a record cannot decide on it: the author. */
  APPROVER_IS_AUTHOR,
  /** Who owns or carried out the measures cannot verify them: the person. */
  VERIFIER_IS_OWNER,
  /** An action cannot start before it is approved. */
  ACTION_BEFORE_APPROVAL,
  /** Actions that are not ended keep the record open: how many. */
  ACTIONS_OPEN,
  /** The request was refused or referred at review, so no slip can be written: the result. */
  REVIEW_DECLINED,
  /** A request outside the price board is reviewed before it is dispatched (4.2.4). */
  REVIEW_MISSING,
  /** A report for this centre and period exists: its number. */
  PERIOD_TAKEN,
  /** The period is not over, so it cannot be reported. */
  PERIOD_OPEN,
  /** The content cannot be stored: its name, the cure. */
  UNSUITABLE_CONTENT,
  /**
   * The return-visit deadline is not over, or a rework is open, so the slip cannot be closed: why.
   */
  NOT_READY_TO_CLOSE,
  /** The ledger lags or cannot write, so changes are refused until it has caught up. */
  LEDGER_BEHIND,
  /**
   * Who collects in another's place needs written authority for this mail (4.2.13): the relation.
   */
  AUTHORITY_NEEDED,
  /** The procedure sets this number; a new version of the procedure changes it: the clause. */
  SET_BY_PROCEDURE,
  /** More would be refunded than was paid: the amount asked, the amount left, in fen. */
  REFUND_TOO_LARGE,
  /** The same idempotency key came with another content. */
  KEY_REUSED
}
