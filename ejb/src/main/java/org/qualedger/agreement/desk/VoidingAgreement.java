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

/** Declaring an agreement void; its number is kept. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class VoidingAgreement {
  private static final Permitted WHO =
      Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  VoidingAgreement(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected VoidingAgreement() {
    this(null);
  }

  /** Voids it; the command gives the reason. */
  public Outcome<AgreementView> voidIt(RecordNumber number, Command command) {
    return writing
        .change(
            ServiceAgreement.class,
            number,
            WHO,
            command,
            "void",
            (agreement, act) -> agreement.voidIt(act))
        .map(AgreementView::of);
  }
}
