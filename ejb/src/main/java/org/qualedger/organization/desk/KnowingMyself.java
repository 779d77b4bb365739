package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.qualedger.organization.Duty;

/** Telling a member who he or she is here: the name, the duties in force and what they reach. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE,
  Duty.ADMINISTRATOR_ROLE
})
public class KnowingMyself {
  private final Caller caller;

  /**
   * The caller.
   *
   * @param allCentres whether the records of every centre are seen
   * @param duties the duties in force today, centre by centre
   */
  public record Me(String login, String name, boolean allCentres, List<DutiesAtCentre> duties) {}

  /** The duties held at one centre; C000 is the whole company. */
  public record DutiesAtCentre(String centre, Set<Duty> duties) {}

  @Inject
  KnowingMyself(Caller caller) {
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected KnowingMyself() {
    this(null);
  }

  /** The caller, today. */
  public Me me() {
    Actor actor = caller.actor();
    return new Me(
        actor.login(),
        actor.name(),
        actor.seesAllCentres(),
        actor.centres().stream()
            .map(centre -> new DutiesAtCentre(centre, actor.dutiesAt(centre)))
            .toList());
  }
}
