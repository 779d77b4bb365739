package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.improvement.Cause;
import org.qualedger.improvement.Nonconformity;
import org.qualedger.improvement.Plan;
import org.qualedger.organization.Duty;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Writing a proposal: the causes, the measures with their criterion, and changes to the fact. */
@Stateless
@RolesAllowed({Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE, Duty.QUALITY_ENGINEER_ROLE})
public class WritingProposal {
  private final ChangingActions actions;

  @Inject
  WritingProposal(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected WritingProposal() {
    this(null);
  }

  /** Changes the statement of fact; what is null stays. */
  public Outcome<CorrectiveActionView> amend(
      RecordNumber number, Command command, Nonconformity changed) {
    return actions.change(
        number,
        ChangingActions.WRITERS,
        command,
        "amend",
        (action, act) -> action.amend(act, changed));
  }

  /** States the root causes. */
  public Outcome<CorrectiveActionView> analyse(
      RecordNumber number,
      Command command,
      Cause.Method method,
      List<String> causes,
      @Nullable String similarCases) {
    return actions.change(
        number,
        ChangingActions.WRITERS,
        command,
        "analyse",
        (action, act) -> action.analyse(act, method, causes, similarCases));
  }

  /** Plans the measures and fixes the criterion. */
  public Outcome<CorrectiveActionView> plan(RecordNumber number, Command command, Plan plan) {
    return actions.change(
        number, ChangingActions.WRITERS, command, "plan", (action, act) -> action.plan(act, plan));
  }

  /** Declares the action void. */
  public Outcome<CorrectiveActionView> voidIt(RecordNumber number, Command command) {
    return actions.change(
        number, ChangingActions.WRITERS, command, "void", (action, act) -> action.voidIt(act));
  }
}
