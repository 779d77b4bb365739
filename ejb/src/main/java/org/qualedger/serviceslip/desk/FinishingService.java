package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Completion;

/** Finishing the work (4.2.9). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class FinishingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  FinishingService(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected FinishingService() {
    this(null);
  }

  public Outcome<ServiceSlipView> finish(
      RecordNumber number, Command command, Completion completion) {
    return slips.change(
        number, WHO, command, "finish", (slip, act) -> slip.finish(act, completion));
  }
}
