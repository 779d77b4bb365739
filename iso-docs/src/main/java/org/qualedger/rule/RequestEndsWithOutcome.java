package org.qualedger.rule;

import org.qualedger.worklog.Closing;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.WorkLogEntry;

/**
 * 4.2.2 on an entry that led to no slip: it is legal only with an outcome that says why. An entry
 * with a slip is judged there, so that no request counts twice.
 */
final class RequestEndsWithOutcome extends RuleBase<EntryDossier> {
  RequestEndsWithOutcome() {
    super("4.2.2");
  }

  @Override
  public Finding judge(EntryDossier dossier) {
    WorkLogEntry entry = dossier.entry();
    if (entry.voided()) {
      return notApplicable(DetailCode.RECORD_VOID);
    }
    if (entry.entryType() != RequestIntake.EntryType.SERVICE_REQUEST) {
      return notApplicable(DetailCode.NO_SERVICE_REQUEST);
    }
    String followOn = entry.followOn();
    if (followOn != null) {
      return notApplicable(DetailCode.JUDGED_ON_SLIP, followOn);
    }
    if (entry.needText().isBlank()) {
      return noEvidence(DetailCode.NEED_MISSING);
    }
    if (RequestIsRegistered.isRelayedByNobody(entry)) {
      return noEvidence(DetailCode.RELAYER_MISSING);
    }
    Closing.Outcome outcome = entry.outcome();
    return outcome == null
        ? pending(DetailCode.STEP_TO_COME)
        : pass(DetailCode.ENDED_WITH_OUTCOME, outcome);
  }
}
