package org.qualedger.rule;

import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.ReturnVisit;

/**
 * 4.2.14.3: jobs of suppliers are visited in the same way, and by the centre: the visitor is
 * neither the provider of the job nor acts as service staff.
 */
final class CentreVisitsSupplierJobs extends VisitRule {
  CentreVisitsSupplierJobs() {
    super("4.2.14.3");
  }

  @Override
  Finding judge(ReturnVisit visit, SlipDossier dossier) {
    if (!dossier.bySupplier()) {
      return notApplicable(DetailCode.OWN_STAFF);
    }
    Assignment assignment = dossier.slip().assignment();
    return visit.visitorDuty().equals(Duty.SERVICE_STAFF.name()) || isProvider(visit, assignment)
        ? fail(DetailCode.VISITED_BY_PROVIDER, visit.attempt())
        : pass(DetailCode.VISITED_BY_CENTRE);
  }

  private static boolean isProvider(ReturnVisit visit, @Nullable Assignment assignment) {
    return assignment != null
        && (visit.visitor().equals(assignment.leadLogin())
            || visit.visitorName().equals(assignment.leadProvider())
            || visit.visitorName().equals(assignment.supplier()));
  }
}
