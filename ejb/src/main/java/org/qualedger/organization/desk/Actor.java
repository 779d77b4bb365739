package org.qualedger.organization.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Member;
import org.qualedger.record.Act;

/** The member who calls, today, with the duties in force today. */
public final class Actor {
  private final Member member;
  private final Clock clock;
  private final CompanyZone zone;
  private final LocalDate today;

  public Actor(Member member, Clock clock, CompanyZone zone) {
    this.member = member;
    this.clock = clock;
    this.zone = zone;
    this.today = zone.day(clock.instant());
  }

  public String login() {
    return member.login();
  }

  public String name() {
    return member.name();
  }

  public CompanyZone zone() {
    return zone;
  }

  public LocalDate today() {
    return today;
  }

  public Set<Duty> dutiesAt(String centre) {
    return member.dutiesAt(centre, today);
  }

  public Set<Duty> duties() {
    return member.allDuties(today);
  }

  public boolean seesAllCentres() {
    return member.seesAllCentres(today)
        || !java.util.Collections.disjoint(duties(), Duty.COMPANY_WIDE);
  }

  /** Codes of the centres whose records the member sees; meaningless where all are seen. */
  public Set<String> centres() {
    return member.centres(today);
  }

  /** Whether the member sees the records of a centre. */
  public boolean sees(String centre) {
    return seesAllCentres() || centres().contains(centre);
  }

  /** An act of this member, entered now. */
  public Act act(Duty duty, @Nullable Instant at, @Nullable String reason) {
    return new Act(login(), name(), duty, at, clock.instant(), reason);
  }
}
