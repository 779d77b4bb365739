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
import org.qualedger.worklog.EntryAmendment;
import org.qualedger.worklog.WorkLogEntry;

/** Correcting fields of a work-log entry, with a reason. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class AmendingEntry {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  AmendingEntry(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected AmendingEntry() {
    this(null);
  }

  public Outcome<WorkLogEntryView> amend(
      RecordNumber number, Command command, EntryAmendment change) {
    return writing
        .change(
            WorkLogEntry.class,
            number,
            WHO,
            command,
            "amend",
            (entry, act) -> entry.amend(act, change))
        .map(WorkLogEntryView::of);
  }
}
