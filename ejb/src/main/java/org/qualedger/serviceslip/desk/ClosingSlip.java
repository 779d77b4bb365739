package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Closing a slip once the time for visits is over. */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class ClosingSlip {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final ChangingSlips slips;

  @Inject
  ClosingSlip(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected ClosingSlip() {
    this(null);
  }

  public Outcome<ServiceSlipView> close(RecordNumber number, Command command) {
    return slips.change(
        number, WHO, command, "close", (slip, act) -> slip.close(act, slips.zone()));
  }
}
