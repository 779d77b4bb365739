package org.qualedger.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;

/**
 * A centre and a period, with the report on it where there is one.
 *
 * @param centreOpenedOn first day of the centre's work
 * @param centreClosedOn last day, or null
 * @param report the report that is not void, or null where none was written
 */
public record PeriodDossier(
    ReportingPeriod period,
    LocalDate centreOpenedOn,
    @Nullable LocalDate centreClosedOn,
    @Nullable ReportFacts report,
    Circumstances circumstances) {

  boolean centreWasOpen() {
    return !centreOpenedOn.isAfter(period.end())
        && (centreClosedOn == null || !centreClosedOn.isBefore(period.start()));
  }
}
