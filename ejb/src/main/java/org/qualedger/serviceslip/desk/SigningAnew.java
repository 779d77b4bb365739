package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.Signature;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Having the customer sign anew after a change of what was signed. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class SigningAnew {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  SigningAnew(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected SigningAnew() {
    this(null);
  }

  public Outcome<ServiceSlipView> sign(RecordNumber number, Command command, Signature signature) {
    return slips.change(
        number, WHO, command, "sign-anew", (slip, act) -> slip.signAnew(act, signature));
  }
}
