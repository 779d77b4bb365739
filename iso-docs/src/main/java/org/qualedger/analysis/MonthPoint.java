package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import org.qualedger.ledger.CanonicalObject;

/**
 * One point of the control chart of timeliness: how many were judged in a month, how many were
 * late.
 */
@Embeddable
public class MonthPoint {
  @Column(name = "calendar_month")
  private String month;

  private long judged;

  private long late;

  @SuppressWarnings("NullAway.Init")
  protected MonthPoint() {}

  MonthPoint(YearMonth month, long judged, long late) {
    this.month = month.toString();
    this.judged = judged;
    this.late = late;
  }

  public YearMonth month() {
    return YearMonth.parse(month);
  }

  /** Slips with PASS or FAIL on 4.2.7. */
  public long judged() {
    return judged;
  }

  /** Of these, FAIL. */
  public long late() {
    return late;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("month", month)
        .put("judged", judged)
        .put("late", late)
        .done();
  }

  static MonthPoint rehydrate(CanonicalObject from) {
    return new MonthPoint(
        YearMonth.parse(from.required("month")), from.number("judged", 0), from.number("late", 0));
  }
}
