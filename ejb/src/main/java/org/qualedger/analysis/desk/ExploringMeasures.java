package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.qualedger.analysis.Breakdown;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.ServiceTimes;
import org.qualedger.analysis.Stratification;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;

/**
 * Exploring the records behind the rates: any measure, by month and stratum, and the minutes that
 * services took. Centres that the caller does not see are left out, so that a figure and the list
 * behind it always agree.
 */
@Stateless
@RolesAllowed({
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE
})
public class ExploringMeasures {
  private final CountingSlips counting;
  private final CompanyZone zone;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ExploringMeasures(CountingSlips counting, CompanyZone zone, Caller caller, Clock clock) {
    this.counting = counting;
    this.zone = zone;
    this.caller = caller;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected ExploringMeasures() {
    this(null, null, null, null);
  }

  /** A measure by month and stratum, as the records are now. */
  public Breakdown breakdown(Scope scope, Metric metric, Stratification by) {
    return Breakdown.of(metric, by, scope.first(), scope.last(), zone, slips(scope));
  }

  /** The slips entered in the months, for check sheets and Pareto charts. */
  public List<CountedSlip> entered(Scope scope) {
    return slips(scope).stream()
        .filter(slip -> isWithin(scope, zone.month(slip.enteredAt())))
        .toList();
  }

  /** The moments of the slips entered in the months, in order of their numbers. */
  public List<ServiceTimes> times(Scope scope) {
    List<ServiceTimes> found = new ArrayList<>();
    for (String centre : seen(scope)) {
      found.addAll(counting.times(centre, scope.first().atDay(1), scope.last().atEndOfMonth()));
    }
    return found;
  }

  private List<CountedSlip> slips(Scope scope) {
    Instant now = clock.instant();
    List<CountedSlip> found = new ArrayList<>();
    for (String centre : seen(scope)) {
      found.addAll(
          counting.counted(centre, scope.first().atDay(1), scope.last().atEndOfMonth(), now));
    }
    return found;
  }

  private List<String> seen(Scope scope) {
    Actor actor = caller.actor();
    return scope.centres().stream().distinct().filter(actor::sees).sorted().toList();
  }

  private static boolean isWithin(Scope scope, YearMonth month) {
    return !month.isBefore(scope.first()) && !month.isAfter(scope.last());
  }
}
