package org.qualedger.rule;

/**
 * A number that a rule uses. Where the procedure names none ("in time", "immediately"), the company
 * sets one, and every page and print marks it as the company's own.
 */
public enum RuleParameter {
  /** From receipt of the slip to arrival (4.2.7). */
  ARRIVAL_LIMIT(30, Unit.MINUTES, Source.PROCEDURE, "4.2.7"),
  /** Grace after the due time (4.2.7). */
  ARRIVAL_GRACE(0, Unit.MINUTES, Source.COMPANY, "4.2.7"),
  /** Days after completion within which a receipt must be there (4.2.11). */
  RECEIPT_LIMIT(7, Unit.CALENDAR_DAYS, Source.COMPANY, "4.2.11"),
  /** Working days after collection within which the provider hands money in (4.2.11). */
  MONEY_HAND_IN_LIMIT(1, Unit.WORKING_DAYS, Source.COMPANY, "4.2.11"),
  /** Days from which a late hand-back of the slip is grave (4.2.12). */
  HAND_BACK_GRAVE(3, Unit.CALENDAR_DAYS, Source.COMPANY, "4.2.12"),
  /**
   * From receipt of a mail item to telling the addressee, and never later than that day (4.2.13).
   */
  MAIL_NOTICE_LIMIT(120, Unit.MINUTES, Source.COMPANY, "4.2.13"),
  /** How long a mail item is kept (4.2.13). */
  MAIL_STORAGE_LIMIT(30, Unit.CALENDAR_DAYS, Source.COMPANY, "4.2.13"),
  /** Days after a return visit within which the provider is told (4.2.14.2). */
  TELL_PROVIDER_LIMIT(2, Unit.CALENDAR_DAYS, Source.COMPANY, "4.2.14.2"),
  /** Days after completion within which a visit counts (4.2.14.4). */
  VISIT_LIMIT(2, Unit.CALENDAR_DAYS, Source.PROCEDURE, "4.2.14.4"),
  /** Working day of the next month by which the monthly report is submitted (4.4.1). */
  MONTHLY_REPORT_LIMIT(5, Unit.WORKING_DAYS, Source.COMPANY, "4.4.1"),
  /** Working day after the quarter by which the quarterly report is submitted (4.4.2). */
  QUARTERLY_REPORT_LIMIT(10, Unit.WORKING_DAYS, Source.COMPANY, "4.4.2");

  /** What a parameter counts. */
  public enum Unit {
    MINUTES,
    CALENDAR_DAYS,
    WORKING_DAYS
  }

  /** Who set it. */
  public enum Source {
    /** Procedure P7.9-8 itself. */
    PROCEDURE,
    /** The company; not from the procedure. */
    COMPANY
  }

  private final int standard;
  private final Unit unit;
  private final Source source;
  private final String clause;

  RuleParameter(int standard, Unit unit, Source source, String clause) {
    this.standard = standard;
    this.unit = unit;
    this.source = source;
    this.clause = clause;
  }

  /** The value where none is set. */
  public int standard() {
    return standard;
  }

  public Unit unit() {
    return unit;
  }

  public Source source() {
    return source;
  }

  /** The clause that uses it, in short form. */
  public String clause() {
    return clause;
  }
}
