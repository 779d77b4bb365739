package org.qualedger.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Signature;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.6: for a supplier's job, customer and supplier have signed an agreement before the work
 * begins, and the centre keeps a copy. That the signatures come first is implied by the clause, not
 * stated. The company is no party to it.
 */
final class SupplierHasAgreement extends SlipRule {
  SupplierHasAgreement() {
    super("4.2.6");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    if (dossier.calledOff()) {
      return notApplicable(DetailCode.SERVICE_NOT_PROVIDED);
    }
    if (slip.assignment() == null) {
      return dossier.workDone()
          ? notApplicable(DetailCode.OWN_STAFF)
          : pending(DetailCode.STEP_TO_COME);
    }
    if (!dossier.bySupplier()) {
      return notApplicable(DetailCode.OWN_STAFF);
    }
    boolean begun = dossier.workBegan() != null || dossier.workDone();
    List<Finding> missing = missing(dossier.agreement());
    if (!missing.isEmpty()) {
      return begun ? Finding.gravest(missing) : pending(DetailCode.STEP_TO_COME);
    }
    ServiceAgreement agreement = java.util.Objects.requireNonNull(dossier.agreement());
    return begun
        ? signedBefore(dossier.workBegan(), agreement, dossier)
        : pass(DetailCode.AGREEMENT_IN_PLACE, agreement.number());
  }

  private List<Finding> missing(@Nullable ServiceAgreement agreement) {
    if (agreement == null) {
      return List.of(noEvidence(DetailCode.AGREEMENT_MISSING));
    }
    if (agreement.voided()) {
      return List.of(noEvidence(DetailCode.AGREEMENT_VOID, agreement.number()));
    }
    List<Finding> missing = new ArrayList<>();
    if (agreement.ownerSignature() == null) {
      missing.add(noEvidence(DetailCode.OWNER_SIGNATURE_MISSING));
    }
    if (agreement.supplierSignature() == null) {
      missing.add(noEvidence(DetailCode.SUPPLIER_SIGNATURE_MISSING));
    }
    if (agreement.filedAt() == null) {
      missing.add(noEvidence(DetailCode.COPY_NOT_FILED));
    }
    return missing;
  }

  private Finding signedBefore(
      @Nullable Instant began, ServiceAgreement agreement, SlipDossier dossier) {
    if (began == null) {
      return noEvidence(DetailCode.WORK_START_MISSING);
    }
    Instant signed = lastSignature(agreement);
    if (signed.isAfter(began)) {
      return fail(DetailCode.SIGNED_AFTER_WORK_BEGAN, began, signed);
    }
    LocalDate day = dossier.circumstances().zone().day(began);
    AgreementTerms terms = agreement.terms();
    Instant terminated = agreement.terminatedAt();
    boolean inTerm =
        !day.isBefore(terms.startsOn())
            && (terms.endsOn() == null || !day.isAfter(terms.endsOn()))
            && (terminated == null || !began.isAfter(terminated));
    return inTerm
        ? pass(DetailCode.AGREEMENT_IN_PLACE, agreement.number())
        : fail(DetailCode.OUTSIDE_TERM, day, agreement.number());
  }

  private static Instant lastSignature(ServiceAgreement agreement) {
    Signature owner = java.util.Objects.requireNonNull(agreement.ownerSignature());
    Signature supplier = java.util.Objects.requireNonNull(agreement.supplierSignature());
    return owner.signedAt().isAfter(supplier.signedAt()) ? owner.signedAt() : supplier.signedAt();
  }
}
