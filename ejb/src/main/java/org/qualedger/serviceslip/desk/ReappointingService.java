package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Reappointment;

/** Changing the agreed time, at the wish of the customer or the centre. */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class ReappointingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final ChangingSlips slips;

  @Inject
  ReappointingService(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected ReappointingService() {
    this(null);
  }

  public Outcome<ServiceSlipView> reappoint(
      RecordNumber number,
      Command command,
      @Nullable Instant from,
      Instant to,
      Reappointment.ChangedBy changedBy) {
    return slips.change(
        number, WHO, command, "reappoint", (slip, act) -> slip.reappoint(act, from, to, changedBy));
  }
}
