package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.persistence.Members;

/** Changing one's own password, against the present one. */
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
public class ChangingOwnPassword {
  private final Caller caller;
  private final Members members;
  private final Passwords passwords;
  private final Authenticating authenticating;

  @Inject
  ChangingOwnPassword(
      Caller caller, Members members, Passwords passwords, Authenticating authenticating) {
    this.caller = caller;
    this.members = members;
    this.passwords = passwords;
    this.authenticating = authenticating;
  }

  @SuppressWarnings("NullAway")
  protected ChangingOwnPassword() {
    this(null, null, null, null);
  }

  /** True once the new password counts. */
  public Outcome<Boolean> change(char[] present, char[] wanted) {
    String login = caller.actor().login();
    if (authenticating.confirm(login, present) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    if (wanted.length < MaintainingMembers.SHORTEST_PASSWORD) {
      return Outcome.declined(
          Decision.refusedField(
              "newPassword",
              RefusalCode.OUT_OF_RANGE,
              wanted.length + "",
              ">= " + MaintainingMembers.SHORTEST_PASSWORD));
    }
    members.find(login).orElseThrow().protectWith(passwords.hash(wanted));
    return Outcome.done(true);
  }
}
