package org.qualedger.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A centre and a period, with the report on it where there is one.
 *
 * @param centre centre code
 * @param firstDay first day of the calendar month or quarter
 * @param lastDay its last day
 * @param centreOpenedOn first day of the centre's work
 * @param centreClosedOn last day, or null
 * @param report the report that is not void, or null where none was written
 */
public record PeriodDossier(
    String centre,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate centreOpenedOn,
    @Nullable LocalDate centreClosedOn,
    @Nullable ReportFacts report,
    Circumstances circumstances) {

  /** Whether the period is a quarter; else it is a month. */
  public boolean quarterly() {
    return !firstDay.plusMonths(1).isAfter(lastDay);
  }

  boolean centreWasOpen() {
    return !centreOpenedOn.isAfter(lastDay)
        && (centreClosedOn == null || !centreClosedOn.isBefore(firstDay));
  }
}
