package org.qualedger.agreement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.PartySignatures;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.Signature;
import org.qualedger.approval.desk.GivenSignature;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.Act;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/**
 * Taking the signatures or seals of customer and supplier (4.2.6), together or one after the other.
 */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE, Duty.MANAGERS_ASSISTANT_ROLE})
public class SigningAgreement {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK, Duty.MANAGERS_ASSISTANT);

  private final WritingRecords writing;

  @Inject
  SigningAgreement(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected SigningAgreement() {
    this(null);
  }

  /**
   * Takes signatures.
   *
   * @param owner the customer's, or null where it does not come now
   * @param supplier the supplier's, or null where it does not come now
   */
  public Outcome<AgreementView> sign(
      RecordNumber number,
      Command command,
      @Nullable GivenSignature owner,
      @Nullable GivenSignature supplier) {
    return writing
        .change(
            ServiceAgreement.class,
            number,
            WHO,
            command,
            "sign",
            (agreement, act) -> sign(agreement, act, owner, supplier))
        .map(AgreementView::of);
  }

  private static Decision sign(
      ServiceAgreement agreement,
      Act act,
      @Nullable GivenSignature owner,
      @Nullable GivenSignature supplier) {
    Decision first = check(agreement, owner, "owner");
    if (!first.isGranted()) {
      return first;
    }
    Decision second = check(agreement, supplier, "supplier");
    if (!second.isGranted()) {
      return second;
    }
    return agreement.sign(
        act, new PartySignatures(signature(act, owner), signature(act, supplier)));
  }

  private static Decision check(
      ServiceAgreement agreement, @Nullable GivenSignature given, String field) {
    return given == null ? Decision.grant() : given.check(agreement, field);
  }

  private static @Nullable Signature signature(Act act, @Nullable GivenSignature given) {
    return given == null ? null : given.under(act, ServiceAgreement.MEANING);
  }
}
