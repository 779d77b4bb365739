package org.qualedger.receipt;

/** Where a receipt stands; derived from what happened to it. */
public enum ReceiptStage {
  /** Written; money taken by the provider is not at the cashier's yet. */
  ISSUED,
  /** The provider has handed the money to the cashier. */
  HANDED_IN,
  /** In the cashier's books. */
  BOOKED,
  /** Spoilt; all copies are kept. */
  VOIDED
}
