package org.qualedger.agreement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Records;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;

/** Drawing up an agreement between a customer and a supplier. */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE})
public class DraftingAgreement {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT);

  private final WritingRecords writing;
  private final Records records;

  @Inject
  DraftingAgreement(WritingRecords writing, Records records) {
    this.writing = writing;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected DraftingAgreement() {
    this(null, null);
  }

  /**
   * Draws up an agreement.
   *
   * @param slips service slips that it covers from the beginning
   * @param idempotency key for repetition, or null
   */
  public Outcome<AgreementView> draft(
      String centre,
      AgreementTerms terms,
      List<RecordNumber> slips,
      Medium medium,
      Command command,
      @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.SERVICE_AGREEMENT,
            centre,
            WHO,
            command,
            idempotency,
            ServiceAgreement.class,
            act -> check(act, centre, terms, slips),
            (number, act) -> new ServiceAgreement(number, act, terms, slips, medium, false))
        .map(AgreementView::of);
  }

  private Decision check(Act act, String centre, AgreementTerms terms, List<RecordNumber> slips) {
    Decision possible = ServiceAgreement.check(act, terms, slips);
    if (!possible.isGranted()) {
      return possible;
    }
    for (RecordNumber slip : slips) {
      if (!slip.centre().equals(centre) || !records.exists(slip)) {
        return Decision.refusedField("slips", RefusalCode.UNKNOWN_REFERENCE, slip.toString());
      }
    }
    return possible;
  }
}
