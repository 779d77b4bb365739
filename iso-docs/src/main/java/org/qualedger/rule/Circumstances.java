package org.qualedger.rule;

import java.time.Instant;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.WorkingDays;

/**
 * What a rule needs to know besides the records.
 *
 * @param now moment at which it judges
 */
public record Circumstances(
    RuleParameters parameters, WorkingDays workingDays, CompanyZone zone, Instant now) {

  /** Whether a moment has not come yet. */
  boolean isAhead(Instant moment) {
    return now.isBefore(moment);
  }

  /** Whether two moments lie on one day of the company. */
  boolean sameDay(Instant one, Instant other) {
    return zone.day(one).equals(zone.day(other));
  }
}
