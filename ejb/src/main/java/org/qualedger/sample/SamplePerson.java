package org.qualedger.sample;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;

/** A member of the sample company at work. */
record SamplePerson(
    String login, String name, String centre, Duty duty, boolean night, Set<String> skills) {
  SamplePerson {
    skills = Set.copyOf(skills);
  }

  /** Something this person enters; {@code at} is left out where it is the moment of entry. */
  Act act(Instant happened, Instant entered) {
    return act(happened, entered, null);
  }

  Act act(Instant happened, Instant entered, @Nullable String reason) {
    return new Act(login, name, duty, happened.equals(entered) ? null : happened, entered, reason);
  }

  /** The same person in another's place. */
  SamplePerson standingInAs(Duty other) {
    return new SamplePerson(login, name, centre, other, night, skills);
  }
}
