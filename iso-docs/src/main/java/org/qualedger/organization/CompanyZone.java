package org.qualedger.organization;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The zone in which the company lives: days, months, deadlines and record numbers are cut in it,
 * never in the server's.
 *
 * @param id zone, Asia/Shanghai by default
 */
public record CompanyZone(ZoneId id) implements Serializable {
  public static final CompanyZone SHANGHAI = new CompanyZone(ZoneId.of("Asia/Shanghai"));

  public LocalDate day(Instant moment) {
    return moment.atZone(id).toLocalDate();
  }

  public YearMonth month(Instant moment) {
    return YearMonth.from(day(moment));
  }

  /** The first moment of a day. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(id).toInstant();
  }

  /** The first moment after a day: its 24:00. */
  public Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
