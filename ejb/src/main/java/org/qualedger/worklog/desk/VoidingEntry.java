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
import org.qualedger.worklog.WorkLogEntry;

/** Declaring a work-log entry void; its number is kept. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class VoidingEntry {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  VoidingEntry(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected VoidingEntry() {
    this(null);
  }

  public Outcome<WorkLogEntryView> voidIt(RecordNumber number, Command command) {
    return writing
        .change(WorkLogEntry.class, number, WHO, command, "void", WorkLogEntry::voidIt)
        .map(WorkLogEntryView::of);
  }
}
