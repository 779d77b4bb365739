package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CalendarDay;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Target;
import org.qualedger.persistence.Company;

/** Setting dated targets for measures, and the working-day calendar. */
@Stateless
@RolesAllowed({Duty.ADMINISTRATOR_ROLE, Duty.QUALITY_ENGINEER_ROLE})
public class SettingTargets {
  private final Company company;
  private final Clock clock;
  private final CompanyZone zone;

  @Inject
  SettingTargets(Company company, Clock clock, CompanyZone zone) {
    this.company = company;
    this.clock = clock;
    this.zone = zone;
  }

  @SuppressWarnings("NullAway")
  protected SettingTargets() {
    this(null, null, null);
  }

  /** A target. */
  public record TargetView(
      String measure, int perMille, Target.Source source, String sourceText, LocalDate validFrom) {
    static TargetView of(Target target) {
      return new TargetView(
          target.measure(),
          target.perMille(),
          target.source(),
          target.sourceText(),
          target.validFrom());
    }
  }

  /** A day that differs from Monday to Friday. */
  public record CalendarDayView(LocalDate day, boolean working, String name) {}

  public List<TargetView> targets() {
    return company.targets().stream().map(TargetView::of).toList();
  }

  /** Sets a target from a day on, today or later: what was judged before stays judged. */
  public Outcome<TargetView> set(TargetView wanted) {
    if (wanted.validFrom().isBefore(zone.day(clock.instant()))) {
      return Outcome.declined(
          Decision.refusedField(
              "validFrom",
              RefusalCode.OUT_OF_RANGE,
              wanted.validFrom().toString(),
              ">= " + zone.day(clock.instant())));
    }
    Target target =
        new Target(
            wanted.measure(),
            wanted.perMille(),
            wanted.source(),
            wanted.sourceText(),
            wanted.validFrom());
    if (company.target(target.id()).isPresent()) {
      return Outcome.declined(
          Decision.refusedField("validFrom", RefusalCode.DUPLICATE, target.id()));
    }
    company.add(target);
    return Outcome.done(TargetView.of(target));
  }

  public List<CalendarDayView> calendar(int year) {
    return company.calendar(year).stream()
        .map(day -> new CalendarDayView(day.day(), day.working(), day.name()))
        .toList();
  }

  /** Declares a day a holiday or a worked weekend day. */
  public CalendarDayView put(CalendarDayView day) {
    company.put(new CalendarDay(day.day(), day.working(), day.name()));
    return day;
  }

  /** Makes a day ordinary again; false where it was. */
  public boolean remove(LocalDate day) {
    return company.removeCalendarDay(day);
  }
}
