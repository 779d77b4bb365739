package org.qualedger.sample;

import java.util.List;
import org.qualedger.organization.Duty;

/** Who of a centre is on duty for what. */
final class Crew {
  private final List<SamplePerson> people;

  Crew(SampleCentre centre) {
    this.people = centre.people();
  }

  /** The person at the front desk at an hour of the day. */
  SamplePerson frontDesk(int hour) {
    boolean night = hour < 8 || hour >= 20;
    return people.stream()
        .filter(person -> person.duty() == Duty.FRONT_DESK && person.night() == night)
        .findFirst()
        .orElseGet(() -> only(Duty.FRONT_DESK));
  }

  /** The first who holds a duty. */
  SamplePerson only(Duty duty) {
    return people.stream()
        .filter(person -> person.duty() == duty)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody is " + duty));
  }

  /** Somebody who can do the job; most often, the one who is trained for it. */
  SamplePerson provider(Chance chance, String skill) {
    List<SamplePerson> staff =
        people.stream().filter(person -> person.duty() == Duty.SERVICE_STAFF).toList();
    List<SamplePerson> trained =
        staff.stream().filter(person -> person.skills().contains(skill)).toList();
    return trained.isEmpty() ? chance.oneOf(staff) : chance.oneOf(trained);
  }
}
