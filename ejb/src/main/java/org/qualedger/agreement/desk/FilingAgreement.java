package org.qualedger.agreement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Filing the centre's copy of an agreement (4.2.6). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE})
public class FilingAgreement {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT);

  private final WritingRecords writing;

  @Inject
  FilingAgreement(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected FilingAgreement() {
    this(null);
  }

  /**
   * Files the copy.
   *
   * @param filingNo number under which the copy is kept
   */
  public Outcome<AgreementView> file(RecordNumber number, Command command, String filingNo) {
    return writing
        .change(
            ServiceAgreement.class,
            number,
            WHO,
            command,
            "file",
            (agreement, act) -> agreement.file(act, filingNo))
        .map(AgreementView::of);
  }
}
