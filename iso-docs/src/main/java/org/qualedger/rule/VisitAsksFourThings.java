package org.qualedger.rule;

import org.qualedger.serviceslip.ReturnVisit;

/**
 * 4.2.14.1: a return visit asks for timeliness, etiquette, quality and the customer's requirements,
 * and the answers stand on the slip. "None" is an answer to the last.
 */
final class VisitAsksFourThings extends VisitRule {
  VisitAsksFourThings() {
    super("4.2.14.1");
  }

  @Override
  Finding judge(ReturnVisit visit, SlipDossier dossier) {
    boolean complete =
        visit.timeliness() != null
            && visit.etiquette() != null
            && visit.quality() != null
            && visit.requirement() != null
            && !visit.requirement().isBlank();
    return complete
        ? pass(DetailCode.FOUR_ITEMS_ANSWERED)
        : noEvidence(DetailCode.ANSWER_MISSING, visit.attempt());
  }
}
