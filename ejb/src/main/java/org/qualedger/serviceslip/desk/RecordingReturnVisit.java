package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.VisitReport;

/**
 * Recording a return visit or an attempt: by the manager's assistant or a designated person (3.3,
 * 4.2.14).
 */
@Stateless
@RolesAllowed(Duty.MANAGERS_ASSISTANT_ROLE)
public class RecordingReturnVisit {
  private static final Permitted WHO = Permitted.to(Duty.MANAGERS_ASSISTANT);

  private final ChangingSlips slips;

  @Inject
  RecordingReturnVisit(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected RecordingReturnVisit() {
    this(null);
  }

  public Outcome<ServiceSlipView> record(RecordNumber number, Command command, VisitReport report) {
    return slips.change(
        number, WHO, command, "return-visit", (slip, act) -> slip.recordVisit(act, report));
  }
}
