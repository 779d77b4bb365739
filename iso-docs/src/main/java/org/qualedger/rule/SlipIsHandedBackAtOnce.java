package org.qualedger.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qualedger.record.Medium;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.12: the provider hands the slip to the front desk at once. The clause gives no number; the
 * company reads it as the calendar day of completion. A later day is a minor fault, more than three
 * days a grave one. A transcribed slip is evidently back; without a time it proves nothing.
 */
final class SlipIsHandedBackAtOnce extends SlipRule {
  SlipIsHandedBackAtOnce() {
    super("4.2.12");
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
    LocalDate day = circumstances.zone().day(completed);
    Instant until = circumstances.zone().endOf(day);
    Instant returned = slip.returnedAt();
    if (returned == null) {
      if (slip.medium() != Medium.ELECTRONIC) {
        return noEvidence(DetailCode.HAND_BACK_TIME_MISSING);
      }
      return circumstances.isAhead(until)
          ? pendingUntil(until, DetailCode.HAND_BACK_DUE, until)
          : fail(DetailCode.NOT_HANDED_BACK, until);
    }
    if (slip.returnedTo() == null) {
      return noEvidence(DetailCode.RECEIVER_MISSING);
    }
    long late = ChronoUnit.DAYS.between(day, circumstances.zone().day(returned));
    if (late <= 0) {
      return pass(DetailCode.HANDED_BACK_AT_ONCE, returned);
    }
    return late > dossier.days(RuleParameter.HAND_BACK_GRAVE)
        ? fail(DetailCode.HANDED_BACK_FAR_TOO_LATE, late)
        : fail(DetailCode.HANDED_BACK_LATE, late);
  }
}
