package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Charge;

/** Ending a job for which nobody was there to sign. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class CompletingUnsigned {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  CompletingUnsigned(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected CompletingUnsigned() {
    this(null);
  }

  public Outcome<ServiceSlipView> complete(RecordNumber number, Command command, Charge charge) {
    return slips.change(
        number,
        WHO,
        command,
        "complete-unsigned",
        (slip, act) -> slip.completeUnsigned(act, charge));
  }
}
