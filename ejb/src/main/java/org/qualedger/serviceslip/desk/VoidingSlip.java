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

/** Declaring a slip void; its number is kept. */
@Stateless
@RolesAllowed(Duty.CENTRE_MANAGER_ROLE)
public class VoidingSlip {
  private static final Permitted WHO = Permitted.to(Duty.CENTRE_MANAGER);

  private final ChangingSlips slips;

  @Inject
  VoidingSlip(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected VoidingSlip() {
    this(null);
  }

  public Outcome<ServiceSlipView> voidIt(RecordNumber number, Command command) {
    return slips.change(number, WHO, command, "void", ServiceSlip::voidIt);
  }
}
