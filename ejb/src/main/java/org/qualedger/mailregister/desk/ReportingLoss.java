package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Reporting a mail item as lost or damaged at the centre. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class ReportingLoss {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  ReportingLoss(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected ReportingLoss() {
    this(null);
  }

  /** Reports it; the reason in the command says what happened. */
  public Outcome<MailView> reportLost(RecordNumber number, Command command) {
    return writing
        .change(
            MailItem.class,
            number,
            WHO,
            command,
            "report-loss",
            (item, act) -> item.reportLost(act))
        .map(MailView::of);
  }
}
