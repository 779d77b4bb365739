package org.qualedger.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.ReturnVisit;

/**
 * 4.2.14.2: on a home visit the customer writes the opinion and signs; on the telephone the visitor
 * signs; the provider is told the result. The last stands in the half of the sentence about the
 * telephone, and is applied to every mode. For telling the provider the company allows two days.
 */
final class VisitIsSignedAndTold extends VisitRule {
  VisitIsSignedAndTold() {
    super("4.2.14.2");
  }

  @Override
  Finding judge(ReturnVisit visit, SlipDossier dossier) {
    List<Finding> parts = new ArrayList<>();
    if (visit.mode() == ReturnVisit.Mode.HOME) {
      if (isBlank(visit.opinion())) {
        parts.add(noEvidence(DetailCode.OPINION_MISSING, visit.attempt()));
      }
      if (isBlank(visit.customerSignature())) {
        parts.add(noEvidence(DetailCode.VISIT_SIGNATURE_MISSING, visit.attempt()));
      }
    }
    if (visit.mode() == ReturnVisit.Mode.PHONE && !visit.visitorSigned()) {
      parts.add(noEvidence(DetailCode.VISITOR_SIGNATURE_MISSING, visit.attempt()));
    }
    parts.add(providerIsTold(visit, dossier));
    return Finding.gravest(parts);
  }

  private Finding providerIsTold(ReturnVisit visit, SlipDossier dossier) {
    if (visit.informedAt() != null) {
      return pass(DetailCode.VISIT_SIGNED_AND_TOLD);
    }
    Circumstances circumstances = dossier.circumstances();
    Instant until =
        circumstances
            .zone()
            .endOf(
                circumstances
                    .zone()
                    .day(visit.visitedAt())
                    .plusDays(dossier.days(RuleParameter.TELL_PROVIDER_LIMIT)));
    return circumstances.isAhead(until)
        ? pendingUntil(until, DetailCode.TELLING_PROVIDER_DUE, visit.attempt(), until)
        : noEvidence(DetailCode.PROVIDER_NOT_TOLD, visit.attempt());
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
