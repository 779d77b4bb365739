package org.qualedger.rule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.7: the provider is on site, or has delivered, within thirty minutes from receipt of the slip,
 * or at the agreed time; see {@link ArrivalDue}.
 *
 * <p>Times are compared as they are recorded: thirty minutes sharp is on time, one second more is
 * late. Where paper shows minutes only, both times are whole minutes and 10:00 to 10:30 passes.
 * That the customer was absent does not matter. Done without a noted arrival is NO_EVIDENCE, never
 * late.
 */
final class ProviderArrivesOnTime extends SlipRule {
  ProviderArrivesOnTime() {
    super("4.2.7");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    ArrivalDue due = ArrivalDue.of(slip, dossier.minutes(RuleParameter.ARRIVAL_LIMIT));
    Finding found = judge(slip, due.at(), dossier);
    if (found.verdict() == Verdict.NOT_APPLICABLE) {
      return found;
    }
    if (due.movedTooLate()) {
      found = found.remarking(DetailCode.MOVED_AFTER_DUE);
    }
    if (slip.receivedAtEstimated() && slip.terms().appointmentTo() == null) {
      found = found.remarking(DetailCode.RECEIPT_ESTIMATED);
    }
    return slip.customerAbsent() ? found.remarking(DetailCode.CUSTOMER_ABSENT) : found;
  }

  private Finding judge(ServiceSlip slip, @Nullable Instant due, SlipDossier dossier) {
    Instant arrived = slip.arrivedAt();
    Instant cancelled = slip.cancelledAt();
    if (arrived == null && cancelled != null) {
      return due != null && cancelled.isAfter(due.plus(grace(dossier)))
          ? fail(DetailCode.CALLED_OFF_AFTER_DUE, due)
          : notApplicable(DetailCode.CALLED_OFF_IN_TIME);
    }
    if (arrived == null && dossier.workDone()) {
      return noEvidence(DetailCode.ARRIVAL_MISSING);
    }
    if (due == null) {
      return arrived == null
          ? pending(DetailCode.CLOCK_NOT_STARTED)
          : noEvidence(DetailCode.DUE_TIME_UNKNOWN);
    }
    Instant latest = due.plus(grace(dossier));
    if (arrived == null) {
      return dossier.circumstances().now().isAfter(latest)
          ? fail(DetailCode.NOT_THERE_YET, due)
          : pendingUntil(latest.plusMillis(1), DetailCode.ARRIVAL_DUE, due);
    }
    return arrived.isAfter(latest)
        ? fail(DetailCode.ARRIVED_LATE, minutesLate(due, arrived), due)
        : pass(DetailCode.ARRIVED_IN_TIME, due, arrived);
  }

  private static Duration grace(SlipDossier dossier) {
    return dossier.minutes(RuleParameter.ARRIVAL_GRACE);
  }

  /** Whole minutes, rounded up: one second late is one minute late, never nought. */
  private static long minutesLate(Instant due, Instant arrived) {
    return Duration.between(due, arrived).plusMinutes(1).minusMillis(1).toMinutes();
  }
}
