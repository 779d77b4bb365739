package org.qualedger.rule;

import java.time.Instant;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.Terms;

/**
 * 4.2.3: the time is fixed, by urgency or by appointment; for a paid service the charging standard
 * was stated and the customer agreed before the job was given out. An oral agreement is enough; the
 * proof in writing is the signature on the slip. Prices are not compared with the price board here.
 */
final class TermsAreAgreed extends SlipRule {
  TermsAreAgreed() {
    super("4.2.3");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    Terms terms = slip.terms();
    if (slip.cancelledAt() != null && !dossier.givenOut()) {
      return notApplicable(DetailCode.SERVICE_NOT_PROVIDED);
    }
    if (terms.timeMode() == Terms.TimeMode.APPOINTMENT && terms.appointmentTo() == null) {
      return noEvidence(DetailCode.APPOINTMENT_MISSING);
    }
    return terms.paid() ? priceIsAgreed(terms, dossier) : pass(DetailCode.TERMS_AGREED);
  }

  private Finding priceIsAgreed(Terms terms, SlipDossier dossier) {
    Instant explained = terms.priceExplainedAt();
    if (!dossier.givenOut()) {
      return explained != null && terms.priceAgreed()
          ? pass(DetailCode.TERMS_AGREED)
          : pending(DetailCode.STEP_TO_COME);
    }
    if (explained == null) {
      return noEvidence(DetailCode.PRICE_EXPLANATION_MISSING);
    }
    if (!terms.priceAgreed()) {
      return fail(DetailCode.PRICE_NOT_AGREED);
    }
    Instant dispatched = dossier.firstTrace();
    if (dispatched == null) {
      return noEvidence(DetailCode.DISPATCH_TIME_MISSING);
    }
    return explained.isAfter(dispatched)
        ? fail(DetailCode.PRICE_AFTER_DISPATCH, explained, dispatched)
        : pass(DetailCode.TERMS_AGREED);
  }
}
