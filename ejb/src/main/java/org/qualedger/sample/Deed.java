package org.qualedger.sample;

/**
 * What the simulation does that a clause does not like. Some deeds are injected at a rate of their
 * own; others follow from the distributions of an ordinary year, and are known as they happen.
 */
public enum Deed {
  /** The provider came after the due time. */
  LATE_ARRIVAL("4.2.7", true),
  /** The provider is due and has not been entered as arrived. */
  NOT_ARRIVED_YET("4.2.7", false),
  /** Nobody wrote down when the provider came. */
  ARRIVAL_TIME_MISSING("4.2.7", true),
  /** A paid job was sent out without agreement on the price. */
  PRICE_NOT_AGREED("4.2.3", true),
  /** A supplier worked without an agreement. */
  AGREEMENT_MISSING("4.2.6", true),
  /** The agreement was signed after the work began. */
  AGREEMENT_SIGNED_LATE("4.2.6", true),
  /** The work has begun and the centre has no copy of the agreement yet. */
  COPY_NOT_FILED_YET("4.2.6", false),
  /** Nobody was there to sign. */
  JOB_UNSIGNED("4.2.11", false),
  /** The customer signed a form before the work was finished. */
  SIGNED_BEFORE_FINISH("4.2.11", true),
  /** Money was taken and no receipt given. */
  RECEIPT_MISSING("4.2.11", true),
  /** The slip came back on a later day. */
  HANDED_BACK_LATE("4.2.12", true),
  /** The slip is not back on the day of the work. */
  NOT_HANDED_BACK_YET("4.2.12", false),
  /** The addressee was told too late. */
  MAIL_NOTIFIED_LATE("4.2.13", false),
  /** The addressee was not told in time, and has not been told. */
  MAIL_NOT_NOTIFIED_YET("4.2.13", false),
  /** The item was kept longer than the limit. */
  MAIL_KEPT_TOO_LONG("4.2.13", false),
  /** The item was handed out without a signature. */
  MAIL_UNSIGNED("4.2.13", true),
  /** The item was lost or damaged. */
  MAIL_LOST("4.2.13", false),
  /** The customer did not sign on a home visit. */
  HOME_VISIT_UNSIGNED("4.2.14.2", true),
  /** The provider was not told the result of a visit. */
  PROVIDER_NOT_INFORMED("4.2.14.2", true),
  /** Service staff visited the customer of a supplier, where the centre should. */
  VISITED_BY_STAFF("4.2.14.3", true),
  /** The visit came after the second day. */
  VISITED_LATE("4.2.14.4", true),
  /** A request outside the price board was taken on without review. */
  REVIEW_MISSING("4.2.4", true),
  /** Money was asked for a rework. */
  REWORK_CHARGED("4.3.6", true),
  /** No apology for unqualified work. */
  REWORK_WITHOUT_APOLOGY("4.3.6", true),
  /** A fact was changed after the customer had signed. */
  CHANGED_AFTER_SIGNATURE("7.5.3", true),
  /** The monthly report was handed in after the fifth working day. */
  MONTHLY_REPORT_LATE("4.4.1", true),
  /** Nobody has written the monthly report, and its time is over. */
  MONTHLY_REPORT_MISSING("4.4.1", false),
  /** Nobody has written the quarterly report, and its time is over. */
  QUARTERLY_REPORT_MISSING("4.4.2", false);

  private final String clause;
  private final boolean injected;

  Deed(String clause, boolean injected) {
    this.clause = clause;
    this.injected = injected;
  }

  /** The clause that the deed goes against. */
  public String clause() {
    return clause;
  }

  /** Whether the deed is done on purpose, at a rate of its own. */
  public boolean injected() {
    return injected;
  }
}
