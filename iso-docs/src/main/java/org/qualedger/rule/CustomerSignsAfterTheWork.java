package org.qualedger.rule;

import java.time.Instant;
import org.qualedger.approval.Signature;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.11 first part: the customer signs on completion; a signature before the finish is no proof.
 */
final class CustomerSignsAfterTheWork extends SlipRule {
  CustomerSignsAfterTheWork() {
    super("4.2.11");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    Signature signature = slip.customerSignature();
    if (signature == null) {
      return noEvidence(DetailCode.SIGN_OFF_MISSING);
    }
    Instant finished = slip.finishedAt();
    if (finished == null) {
      return noEvidence(DetailCode.FINISH_TIME_MISSING);
    }
    return signature.signedAt().isBefore(finished)
        ? fail(DetailCode.SIGNED_BEFORE_FINISH, signature.signedAt(), finished)
        : pass(DetailCode.SIGNED_OFF, signature.signedAt());
  }
}
