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

/** Taking a slip back at the front desk (4.2.12). */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class HandingBackSlip {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final ChangingSlips slips;

  @Inject
  HandingBackSlip(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected HandingBackSlip() {
    this(null);
  }

  public Outcome<ServiceSlipView> handBack(RecordNumber number, Command command) {
    return slips.change(number, WHO, command, "hand-back", ServiceSlip::handBack);
  }
}
