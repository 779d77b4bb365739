package org.qualedger.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qualedger.organization.CompanyZone;

/**
 * What decides every byte of a sample history.
 *
 * @param seed seed of all chance
 * @param until the last moment, cut to the minute; nothing is entered after it
 */
public record SampleScope(long seed, Instant until) {
  /** Full months before the current one. */
  public static final int MONTHS = 12;

  public SampleScope {
    until = until.truncatedTo(ChronoUnit.MINUTES);
  }

  /** The zone in which the sample company lives. */
  public CompanyZone zone() {
    return CompanyZone.SHANGHAI;
  }

  /** The day of the last moment. */
  public LocalDate today() {
    return zone().day(until);
  }

  /** The first day with records: the first of the month twelve months ago. */
  public LocalDate firstDay() {
    return today().withDayOfMonth(1).minusMonths(MONTHS);
  }
}
