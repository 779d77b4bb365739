package org.qualedger.serviceslip;

/** Where a slip stands; derived from the facts on it, never set. */
public enum SlipStage {
  /** Written and agreed with the customer. */
  REGISTERED,
  /** Given to a provider. */
  DISPATCHED,
  /** The provider has it: the clock of 4.2.7 runs. */
  RECEIVED,
  /** The provider is on site. */
  ON_SITE,
  /** Work done, the customer has not signed. */
  FINISHED,
  /** Unqualified work is done again, free of charge (4.3.6). */
  REWORK,
  /** The customer signed. */
  ACCEPTED,
  /** Work done, but nobody was there to sign. */
  UNSIGNED,
  /** The slip is back at the front desk (4.2.12). */
  HANDED_BACK,
  /** Back, and paid where payment is due. */
  SETTLED,
  CLOSED,
  /** Called off before the provider arrived. */
  CANCELLED,
  /** Ended on site without work: declined or nobody there. */
  ABORTED,
  VOIDED;

  /** Whether the service has been provided, so that visits can be made. */
  public boolean completed() {
    return switch (this) {
      case ACCEPTED, UNSIGNED, HANDED_BACK, SETTLED, CLOSED -> true;
      case REGISTERED,
          DISPATCHED,
          RECEIVED,
          ON_SITE,
          FINISHED,
          REWORK,
          CANCELLED,
          ABORTED,
          VOIDED ->
          false;
    };
  }

  /** Whether the slip waits for somebody. */
  public boolean open() {
    return switch (this) {
      case CLOSED, CANCELLED, ABORTED, VOIDED -> false;
      case REGISTERED,
          DISPATCHED,
          RECEIVED,
          ON_SITE,
          FINISHED,
          REWORK,
          ACCEPTED,
          UNSIGNED,
          HANDED_BACK,
          SETTLED ->
          true;
    };
  }
}
