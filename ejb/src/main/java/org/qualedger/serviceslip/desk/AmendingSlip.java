package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.SlipAmendment;

/** Correcting fields of a slip, with a reason. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class AmendingSlip {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final ChangingSlips slips;

  @Inject
  AmendingSlip(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected AmendingSlip() {
    this(null);
  }

  public Outcome<ServiceSlipView> amend(
      RecordNumber number, Command command, SlipAmendment change) {
    return slips.change(number, WHO, command, "amend", (slip, act) -> slip.amend(act, change));
  }
}
