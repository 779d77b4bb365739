package org.qualedger.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the company's calendar differs from Monday to Friday. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
  @Id
  @jakarta.persistence.Column(name = "on_day")
  private LocalDate day;

  private boolean working;

  private String name;

  @SuppressWarnings("NullAway.Init")
  protected CalendarDay() {}

  /**
   * A day that differs.
   *
   * @param working true for a worked weekend day, false for a holiday
   * @param name what the day is, such as 国庆节
   */
  public CalendarDay(LocalDate day, boolean working, String name) {
    this.day = day;
    this.working = working;
    this.name = name;
  }

  public LocalDate day() {
    return day;
  }

  public boolean working() {
    return working;
  }

  public String name() {
    return name;
  }
}
