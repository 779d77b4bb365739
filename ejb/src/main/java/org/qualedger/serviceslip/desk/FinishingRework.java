package org.qualedger.serviceslip.desk;

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
import org.qualedger.serviceslip.Result;

/** Finishing work that was done again (4.3.6). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class FinishingRework {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  FinishingRework(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected FinishingRework() {
    this(null);
  }

  public Outcome<ServiceSlipView> finish(
      RecordNumber number, Command command, Result result, @Nullable Instant apologyAt) {
    return slips.change(
        number,
        WHO,
        command,
        "finish-rework",
        (slip, act) -> slip.finishRework(act, result, apologyAt));
  }
}
