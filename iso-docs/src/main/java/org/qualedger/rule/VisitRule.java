package org.qualedger.rule;

import java.util.List;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * A rule on each return visit of a slip. Customers are chosen (4.2.14.4), so a slip without an
 * effective visit breaks nothing here; how many must be visited is a rate, not a rule on one slip.
 */
abstract class VisitRule extends SlipRule {
  VisitRule(String path) {
    super(path);
  }

  @Override
  final Finding judge(ServiceSlip slip, SlipDossier dossier) {
    List<ReturnVisit> effective = slip.visits().stream().filter(ReturnVisit::effective).toList();
    if (effective.isEmpty()) {
      return notApplicable(DetailCode.NOT_VISITED);
    }
    return Finding.gravest(effective.stream().map(visit -> judge(visit, dossier)).toList());
  }

  abstract Finding judge(ReturnVisit visit, SlipDossier dossier);
}
