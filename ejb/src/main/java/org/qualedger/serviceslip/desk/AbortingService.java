package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.ServiceSlip;

/** Ending a job on site without work, with a reason. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class AbortingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  AbortingService(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected AbortingService() {
    this(null);
  }

  public Outcome<ServiceSlipView> abort(RecordNumber number, Command command) {
    return slips.change(number, WHO, command, "abort", ServiceSlip::abort);
  }
}
