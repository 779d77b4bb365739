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

/** Giving a proposal back to its writers with a comment. */
@Stateless
public class ReturningCorrectiveAction {
  private final ChangingActions actions;

  @Inject
  ReturningCorrectiveAction(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected ReturningCorrectiveAction() {
    this(null);
  }

  /**
   * Gives the proposal back; the reason of the command is the comment.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE
  })
  public Outcome<CorrectiveActionView> returnToAuthor(
      RecordNumber number, Command command, char[] password) {
    return actions.sign(
        number,
        actions.approver(number),
        command,
        "return",
        SignedStep.Meaning.RETURNED,
        password,
        CorrectiveAction::returnToAuthor);
  }
}
