package org.qualedger.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.14.4 on one slip: a visit is made within two calendar days after the day of completion, until
 * the end of the second day, holidays or not. Completion is the customer's signature or, where it
 * is missing, the finish; after a rework, the final one, so an earlier visit does not count. One
 * effective visit in time is enough; a customer who was not chosen or not reached is no fault of
 * this slip. The two rates of the clause are measures of a centre and period.
 */
final class CustomerIsVisitedInTime extends SlipRule {
  CustomerIsVisitedInTime() {
    super("4.2.14.4");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    if (dossier.calledOff()) {
      return notApplicable(DetailCode.SERVICE_NOT_PROVIDED);
    }
    Instant completed = slip.completedAt();
    if (completed == null) {
      return slip.stageNow().completed()
          ? noEvidence(DetailCode.FINISH_TIME_MISSING)
          : pending(DetailCode.STEP_TO_COME);
    }
    Circumstances circumstances = dossier.circumstances();
    LocalDate lastDay =
        circumstances.zone().day(completed).plusDays(dossier.days(RuleParameter.VISIT_LIMIT));
    Instant until = circumstances.zone().endOf(lastDay);
    Optional<Instant> first =
        slip.visits().stream()
            .filter(ReturnVisit::effective)
            .map(ReturnVisit::visitedAt)
            .filter(visited -> !visited.isBefore(completed))
            .min(Comparator.naturalOrder());
    if (first.isPresent()) {
      return first.get().isBefore(until)
          ? pass(DetailCode.VISITED_IN_TIME, first.get(), until)
          : fail(DetailCode.VISITED_LATE, first.get(), until);
    }
    return circumstances.isAhead(until)
        ? pendingUntil(until, DetailCode.VISIT_POSSIBLE, until)
        : notApplicable(DetailCode.NOT_VISITED);
  }
}
