package org.qualedger.agreement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.agreement.AgreementAmendment;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Correcting the terms of an agreement, with a reason. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE})
public class AmendingAgreement {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT);

  private final WritingRecords writing;

  @Inject
  AmendingAgreement(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected AmendingAgreement() {
    this(null);
  }

  /** Corrects the terms; who has signed is asked to sign again. */
  public Outcome<AgreementView> amend(
      RecordNumber number, Command command, AgreementAmendment change) {
    return writing
        .change(
            ServiceAgreement.class,
            number,
            WHO,
            command,
            "amend",
            (agreement, act) -> agreement.amend(act, change))
        .map(AgreementView::of);
  }
}
