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

/** Handing a proposal in to the duty that the route names. */
@Stateless
public class SubmittingCorrectiveAction {
  private final ChangingActions actions;

  @Inject
  SubmittingCorrectiveAction(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected SubmittingCorrectiveAction() {
    this(null);
  }

  /**
   * Hands the proposal in.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE
  })
  public Outcome<CorrectiveActionView> submit(
      RecordNumber number, Command command, char[] password) {
    return actions.sign(
        number,
        ChangingActions.WRITERS,
        command,
        "submit",
        SignedStep.Meaning.SUBMITTED,
        password,
        CorrectiveAction::submit);
  }
}
