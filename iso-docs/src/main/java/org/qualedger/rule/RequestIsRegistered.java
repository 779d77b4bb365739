package org.qualedger.rule;

import java.time.Instant;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.WorkLogEntry;

/**
 * 4.2.2 on a slip: it follows from exactly one entry of the work log, which is not younger than the
 * slip; the need stands there and was made clear before the job was given out; who passed a request
 * on is named.
 */
final class RequestIsRegistered extends SlipRule {
  RequestIsRegistered() {
    super("4.2.2");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    WorkLogEntry entry = dossier.entry();
    if (entry == null) {
      return noEvidence(DetailCode.ENTRY_MISSING);
    }
    if (entry.voided()) {
      return noEvidence(DetailCode.ENTRY_VOID, entry.number());
    }
    String followOn = entry.followOn();
    if (followOn != null && !followOn.equals(slip.number().toString())) {
      return fail(DetailCode.ENTRY_OF_ANOTHER, entry.number(), followOn);
    }
    if (entry.requestedAt().isAfter(slip.createdAt())) {
      return fail(DetailCode.SLIP_BEFORE_REQUEST, entry.requestedAt(), slip.createdAt());
    }
    if (entry.needText().isBlank()) {
      return noEvidence(DetailCode.NEED_MISSING);
    }
    if (isRelayedByNobody(entry)) {
      return noEvidence(DetailCode.RELAYER_MISSING);
    }
    return isClearBeforeDispatch(entry, dossier);
  }

  private Finding isClearBeforeDispatch(WorkLogEntry entry, SlipDossier dossier) {
    Instant clear = entry.clarifiedAt();
    if (!entry.needClear() || clear == null) {
      return dossier.givenOut()
          ? noEvidence(DetailCode.CLARIFICATION_MISSING)
          : pending(DetailCode.STEP_TO_COME);
    }
    Instant dispatched = dossier.firstTrace();
    return dispatched != null && clear.isAfter(dispatched)
        ? fail(DetailCode.CLEAR_AFTER_DISPATCH, clear)
        : pass(DetailCode.REQUEST_REGISTERED, entry.number());
  }

  static boolean isRelayedByNobody(WorkLogEntry entry) {
    return entry.source() == RequestIntake.Source.RELAYED_BY_STAFF
        && (entry.relayedBy() == null || entry.relayedBy().isBlank());
  }
}
