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

/** Ending an agreement before its term. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
public class TerminatingAgreement {
  private static final Permitted WHO =
      Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT, Duty.CENTRE_MANAGER);

  private final WritingRecords writing;

  @Inject
  TerminatingAgreement(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected TerminatingAgreement() {
    this(null);
  }

  /** Ends it; the command gives the reason. */
  public Outcome<AgreementView> terminate(RecordNumber number, Command command) {
    return writing
        .change(
            ServiceAgreement.class,
            number,
            WHO,
            command,
            "terminate",
            (agreement, act) -> agreement.terminate(act))
        .map(AgreementView::of);
  }
}
