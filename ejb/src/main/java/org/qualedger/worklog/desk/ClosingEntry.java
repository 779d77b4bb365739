package org.qualedger.worklog.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.WorkLogEntry;

/** Closing a work-log entry with the handling and the signature of who followed it up (4.2.4). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class ClosingEntry {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  ClosingEntry(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected ClosingEntry() {
    this(null);
  }

  public Outcome<WorkLogEntryView> close(RecordNumber number, Command command, Closing closing) {
    return writing
        .change(
            WorkLogEntry.class,
            number,
            WHO,
            command,
            "close",
            (entry, act) -> entry.close(act, closing))
        .map(WorkLogEntryView::of);
  }
}
