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

/** Calling a job off before the provider is there, with a reason. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class CancellingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final ChangingSlips slips;

  @Inject
  CancellingService(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected CancellingService() {
    this(null);
  }

  public Outcome<ServiceSlipView> cancel(RecordNumber number, Command command) {
    return slips.change(number, WHO, command, "cancel", ServiceSlip::cancel);
  }
}
