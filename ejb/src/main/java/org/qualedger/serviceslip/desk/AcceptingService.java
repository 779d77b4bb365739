package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Acceptance;

/** Taking the customer's signature (4.2.11). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class AcceptingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  AcceptingService(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected AcceptingService() {
    this(null);
  }

  public Outcome<ServiceSlipView> accept(
      RecordNumber number, Command command, Acceptance acceptance) {
    return slips.change(
        number, WHO, command, "accept", (slip, act) -> slip.accept(act, acceptance));
  }
}
