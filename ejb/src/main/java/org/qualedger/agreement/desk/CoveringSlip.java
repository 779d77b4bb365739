package org.qualedger.agreement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Letting an agreement cover one more service slip, as a framework agreement does for each job. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE})
public class CoveringSlip {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT);

  private final WritingRecords writing;
  private final Records records;

  @Inject
  CoveringSlip(WritingRecords writing, Records records) {
    this.writing = writing;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected CoveringSlip() {
    this(null, null);
  }

  /** Covers a slip of the agreement's centre. */
  public Outcome<AgreementView> cover(RecordNumber number, Command command, RecordNumber slip) {
    return writing
        .change(
            ServiceAgreement.class,
            number,
            WHO,
            command,
            "cover",
            (agreement, act) ->
                slip.centre().equals(agreement.centre()) && records.exists(slip)
                    ? agreement.cover(slip)
                    : Decision.refusedField("slip", RefusalCode.UNKNOWN_REFERENCE, slip.toString()))
        .map(AgreementView::of);
  }
}
