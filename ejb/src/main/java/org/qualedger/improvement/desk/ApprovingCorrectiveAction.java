package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.SignedStep;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.organization.Duty;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Approving a proposal, by the duty that the route names and never by one who wrote it (4.4.2). */
@Stateless
public class ApprovingCorrectiveAction {
  private final ChangingActions actions;

  @Inject
  ApprovingCorrectiveAction(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected ApprovingCorrectiveAction() {
    this(null);
  }

  /**
   * Approves the measures, so that they may begin.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE
  })
  public Outcome<CorrectiveActionView> approve(
      RecordNumber number, Command command, char[] password) {
    return actions.sign(
        number,
        actions.approver(number),
        command,
        "approve",
        SignedStep.Meaning.APPROVED,
        password,
        CorrectiveAction::approve);
  }
}
