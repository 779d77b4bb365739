package org.qualedger.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The company's calendar of working days: Monday to Friday, less the holidays, plus the weekend
 * days that are worked in their place (调休).
 *
 * @param holidays days off that would otherwise be worked
 * @param workedWeekends weekend days that are worked
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {
  public WorkingDays {
    holidays = Set.copyOf(holidays);
    workedWeekends = Set.copyOf(workedWeekends);
  }

  public boolean isWorkingDay(LocalDate day) {
    if (workedWeekends.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !holidays.contains(day);
  }

  /**
   * The n-th working day on or after a day; with the first of a month this is "the 5th working day
   * of the month".
   *
   * @param n 1 or more
   */
  public LocalDate nth(LocalDate from, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("working day number " + n + " < 1");
    }
    LocalDate day = from;
    int left = n;
    while (true) {
      if (isWorkingDay(day) && --left == 0) {
        return day;
      }
      day = day.plusDays(1);
    }
  }

  /** The first working day after a day. */
  public LocalDate next(LocalDate day) {
    return nth(day.plusDays(1), 1);
  }
}
