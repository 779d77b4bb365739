package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.mailregister.MailAmendment;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Correcting a line of the mail register, with a reason. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE})
public class AmendingMail {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;

  @Inject
  AmendingMail(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected AmendingMail() {
    this(null);
  }

  /** Corrects what was written on receipt. */
  public Outcome<MailView> amend(RecordNumber number, Command command, MailAmendment change) {
    return writing
        .change(
            MailItem.class, number, WHO, command, "amend", (item, act) -> item.amend(act, change))
        .map(MailView::of);
  }
}
