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

/** Declaring a line of the mail register void; its number is kept. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class VoidingMail {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  VoidingMail(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected VoidingMail() {
    this(null);
  }

  /** Voids it; the command gives the reason. */
  public Outcome<MailView> voidIt(RecordNumber number, Command command) {
    return writing
        .change(MailItem.class, number, WHO, command, "void", (item, act) -> item.voidIt(act))
        .map(MailView::of);
  }
}
