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

/** Putting a mail item on its shelf. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE})
public class StoringMail {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;

  @Inject
  StoringMail(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected StoringMail() {
    this(null);
  }

  /** Stores it, or moves it to another place. */
  public Outcome<MailView> store(RecordNumber number, Command command, String place) {
    return writing
        .change(
            MailItem.class, number, WHO, command, "store", (item, act) -> item.store(act, place))
        .map(MailView::of);
  }
}
