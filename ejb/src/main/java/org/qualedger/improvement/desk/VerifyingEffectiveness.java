package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.SignedStep;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.Verification;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Verifying the effect of measures, by somebody who neither wrote nor carried them out. */
@Stateless
public class VerifyingEffectiveness {
  private static final Permitted DUTIES =
      Permitted.to(
          Duty.MANAGERS_ASSISTANT,
          Duty.CENTRE_MANAGER,
          Duty.QUALITY_ENGINEER,
          Duty.DEPUTY_GENERAL_MANAGER);

  private final ChangingActions actions;

  @Inject
  VerifyingEffectiveness(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected VerifyingEffectiveness() {
    this(null);
  }

  /**
   * Verifies the effect.
   *
   * @param numbers the measure of the criterion before and after
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE
  })
  public Outcome<CorrectiveActionView> verify(
      RecordNumber number,
      Command command,
      Verification.Numbers numbers,
      Effectiveness verdict,
      char[] password) {
    return actions.sign(
        number,
        DUTIES,
        command,
        "verify",
        SignedStep.Meaning.VERIFIED,
        password,
        (action, act) -> action.verify(act, numbers, ComparingEffect.of(numbers), verdict));
  }
}
