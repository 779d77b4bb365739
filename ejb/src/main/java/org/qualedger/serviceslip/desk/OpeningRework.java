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

/** Having unqualified work done again, free, with an apology (4.3.6). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class OpeningRework {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final ChangingSlips slips;

  @Inject
  OpeningRework(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected OpeningRework() {
    this(null);
  }

  public Outcome<ServiceSlipView> open(
      RecordNumber number,
      Command command,
      String reason,
      @Nullable Instant apologyAt,
      long chargeFen) {
    return slips.change(
        number,
        WHO,
        command,
        "rework",
        (slip, act) -> slip.openRework(act, reason, apologyAt, chargeFen));
  }
}
