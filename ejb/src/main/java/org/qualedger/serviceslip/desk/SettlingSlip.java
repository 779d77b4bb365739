package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Settlement;

/** Noting the payment of a slip: by the cashier, or by the provider who collected it (4.2.11). */
@Stateless
@RolesAllowed({Duty.CASHIER_ROLE, Duty.SERVICE_STAFF_ROLE})
public class SettlingSlip {
  private static final Permitted WHO = Permitted.to(Duty.CASHIER, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  SettlingSlip(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected SettlingSlip() {
    this(null);
  }

  public Outcome<ServiceSlipView> settle(
      RecordNumber number, Command command, Settlement settlement) {
    return slips.change(
        number, WHO, command, "settle", (slip, act) -> slip.settle(act, settlement));
  }
}
