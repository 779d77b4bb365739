package org.qualedger.worklog.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.WorkLogEntries;
import org.qualedger.record.RecordNumber;
import org.qualedger.worklog.WorkLogEntry;

/** Reading the work log: one entry, or the page of a day. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE
})
public class ReadingWorkLog {
  private static final int DAY_LIMIT = 500;

  private final Records records;
  private final WorkLogEntries entries;
  private final Caller caller;

  @Inject
  ReadingWorkLog(Records records, WorkLogEntries entries, Caller caller) {
    this.records = records;
    this.entries = entries;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingWorkLog() {
    this(null, null, null);
  }

  /** An entry that the caller may see. */
  public Optional<WorkLogEntryView> find(RecordNumber number) {
    return records
        .find(WorkLogEntry.class, number)
        .filter(entry -> caller.actor().sees(entry.centre()))
        .map(WorkLogEntryView::of);
  }

  /** The page of a day, oldest first; at most 500 lines. */
  public List<WorkLogEntryView> day(String centre, LocalDate day) {
    if (!caller.actor().sees(centre)) {
      return List.of();
    }
    return entries.ofDay(centre, day, DAY_LIMIT).stream().map(WorkLogEntryView::of).toList();
  }

  /** Entries that wait at a centre: not ordered, declined or closed; oldest first. */
  public List<WorkLogEntryView> waiting(String centre, int limit) {
    if (!caller.actor().sees(centre)) {
      return List.of();
    }
    return entries.waiting(centre, limit).stream().map(WorkLogEntryView::of).toList();
  }
}
