package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.mailregister.MailItem;
import org.qualedger.mailregister.Notification;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Telling the addressee that mail is waiting (4.2.13). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE})
public class NotifyingAddressee {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;

  @Inject
  NotifyingAddressee(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected NotifyingAddressee() {
    this(null);
  }

  /**
   * Notes an attempt.
   *
   * @param reached whether the addressee was told or a message left
   */
  public Outcome<MailView> notify(
      RecordNumber number, Command command, Notification.Channel channel, boolean reached) {
    return writing
        .change(
            MailItem.class,
            number,
            WHO,
            command,
            "notify",
            (item, act) -> item.tell(act, channel, reached))
        .map(MailView::of);
  }
}
