package org.qualedger.organization.desk;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;

/**
 * The duties that may do something, finer than the container's roles: the duty must be held at the
 * record's centre.
 */
public final class Permitted {
  private final Set<Duty> duties;

  private Permitted(Set<Duty> duties) {
    this.duties = duties;
  }

  public static Permitted to(Duty first, Duty... others) {
    return new Permitted(EnumSet.of(first, others));
  }

  /** Whether the caller holds one of the duties at a centre. */
  public Decision check(Actor actor, String centre) {
    if (!actor.sees(centre)) {
      return Decision.refused(RefusalCode.NOT_YOUR_CENTRE, centre);
    }
    if (actor.dutiesAt(centre).stream().noneMatch(duties::contains)) {
      return Decision.refused(
          RefusalCode.NOT_YOUR_DUTY,
          duties.stream().map(Duty::name).collect(Collectors.joining(",")));
    }
    return Decision.grant();
  }

  /**
   * The duty under which the caller acts: the first of those held, in the order of {@link Duty}.
   */
  public Duty dutyOf(Actor actor, String centre) {
    return actor.dutiesAt(centre).stream().filter(duties::contains).findFirst().orElseThrow();
  }
}
