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
import org.qualedger.worklog.CapabilityReview;
import org.qualedger.worklog.WorkLogEntry;

/**
 * Reviewing a request outside the price board: by the centre manager or a designated person
 * (4.2.4).
 */
@Stateless
@RolesAllowed(Duty.CENTRE_MANAGER_ROLE)
public class ReviewingRequest {
  private static final Permitted WHO = Permitted.to(Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  ReviewingRequest(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected ReviewingRequest() {
    this(null);
  }

  public Outcome<WorkLogEntryView> review(
      RecordNumber number, Command command, CapabilityReview review) {
    return writing
        .change(
            WorkLogEntry.class,
            number,
            WHO,
            command,
            "review",
            (entry, act) -> entry.review(act, review))
        .map(WorkLogEntryView::of);
  }
}
