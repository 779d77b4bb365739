package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.mailregister.MailItem;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Sending a mail item back. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE})
public class ReturningMail {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;

  @Inject
  ReturningMail(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected ReturningMail() {
    this(null);
  }

  /** Sends it back. */
  public Outcome<MailView> giveBack(RecordNumber number, Command command, ReturnReason why) {
    return writing
        .change(
            MailItem.class, number, WHO, command, "return", (item, act) -> item.giveBack(act, why))
        .map(MailView::of);
  }
}
