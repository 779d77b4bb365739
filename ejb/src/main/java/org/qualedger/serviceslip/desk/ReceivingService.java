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

/**
 * Receiving a slip: the provider has it, and the clock of 4.2.7 starts. The front desk enters it
 * for a supplier.
 */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class ReceivingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  ReceivingService(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected ReceivingService() {
    this(null);
  }

  public Outcome<ServiceSlipView> receive(RecordNumber number, Command command) {
    return slips.change(number, WHO, command, "receive", ServiceSlip::receive);
  }
}
