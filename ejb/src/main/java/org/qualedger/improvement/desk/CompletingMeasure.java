package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Recording that a measure is done, with what proves it. */
@Stateless
public class CompletingMeasure {
  private static final Permitted DUTIES =
      Permitted.to(
          Duty.FRONT_DESK,
          Duty.SERVICE_STAFF,
          Duty.CASHIER,
          Duty.MANAGERS_ASSISTANT,
          Duty.CENTRE_MANAGER);

  private final ChangingActions actions;

  @Inject
  CompletingMeasure(ChangingActions actions) {
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected CompletingMeasure() {
    this(null);
  }

  /**
   * Records that a measure is done.
   *
   * @param position its place in the present cycle, from 0
   * @param startedAt when work on it began, or null
   */
  @RolesAllowed({
    Duty.FRONT_DESK_ROLE,
    Duty.SERVICE_STAFF_ROLE,
    Duty.CASHIER_ROLE,
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE
  })
  public Outcome<CorrectiveActionView> complete(
      RecordNumber number,
      Command command,
      int position,
      @Nullable Instant startedAt,
      @Nullable String evidence) {
    return actions.change(
        number,
        DUTIES,
        command,
        "complete",
        (action, act) -> action.complete(act, position, startedAt, evidence));
  }
}
