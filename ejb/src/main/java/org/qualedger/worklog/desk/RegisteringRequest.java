package org.qualedger.worklog.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.WorkLogEntry;

/** Registering a request in the work log (4.2.2). */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class RegisteringRequest {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;

  @Inject
  RegisteringRequest(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected RegisteringRequest() {
    this(null);
  }

  /**
   * Writes a new entry.
   *
   * @param centre centre whose log it is
   * @param command when the request came in; PAPER entries give the time that stands on the page
   */
  public Outcome<WorkLogEntryView> register(
      String centre,
      Command command,
      RequestIntake intake,
      Medium medium,
      @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.WORK_LOG_ENTRY,
            centre,
            WHO,
            command,
            idempotency,
            WorkLogEntry.class,
            act -> WorkLogEntry.check(act, intake),
            (number, act) -> new WorkLogEntry(number, act, intake, medium, false))
        .map(WorkLogEntryView::of);
  }
}
