package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Arrival;

/** Arriving on site (4.2.7). The front desk enters it for a supplier. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.SERVICE_STAFF_ROLE})
public class ArrivingOnSite {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.SERVICE_STAFF);

  private final ChangingSlips slips;

  @Inject
  ArrivingOnSite(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected ArrivingOnSite() {
    this(null);
  }

  public Outcome<ServiceSlipView> arrive(RecordNumber number, Command command, Arrival arrival) {
    return slips.change(number, WHO, command, "arrive", (slip, act) -> slip.arrive(act, arrival));
  }
}
