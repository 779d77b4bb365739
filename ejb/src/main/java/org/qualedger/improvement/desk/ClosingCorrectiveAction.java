package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.SignedStep;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Closing an action whose measures are done and verified. */
@Stateless
public class ClosingCorrectiveAction {
  private final ChangingActions actions;

  @Inject
  ClosingCorrectiveAction(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected ClosingCorrectiveAction() {
    this(null);
  }

  /**
   * Closes the action.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({Duty.CENTRE_MANAGER_ROLE, Duty.QUALITY_ENGINEER_ROLE})
  public Outcome<CorrectiveActionView> close(
      RecordNumber number, Command command, char[] password) {
    return actions.sign(
        number,
        Permitted.to(Duty.CENTRE_MANAGER, Duty.QUALITY_ENGINEER),
        command,
        "close",
        SignedStep.Meaning.CLOSED,
        password,
        CorrectiveAction::close);
  }
}
