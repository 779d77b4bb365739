package org.qualedger.improvement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BiFunction;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.Signature;
import org.qualedger.approval.SignedStep;
import org.qualedger.approval.desk.Signing;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Records;
import org.qualedger.record.Act;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Calls a verb of a corrective action, signed with the password where it is a signed step. */
@ApplicationScoped
public class ChangingActions {
  /** Duties that write proposals. */
  static final Permitted WRITERS =
      Permitted.to(Duty.MANAGERS_ASSISTANT, Duty.CENTRE_MANAGER, Duty.QUALITY_ENGINEER);

  private final WritingRecords writing;
  private final Signing signing;
  private final Records records;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  ChangingActions(
      WritingRecords writing, Signing signing, Records records, CompanyZone zone, Clock clock) {
    this.writing = writing;
    this.signing = signing;
    this.records = records;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected ChangingActions() {
    this(null, null, null, null, null);
  }

  Outcome<CorrectiveActionView> change(
      RecordNumber number,
      Permitted duties,
      Command command,
      String verb,
      BiFunction<CorrectiveAction, Act, Decision> change) {
    return writing
        .change(CorrectiveAction.class, number, duties, command, verb, change)
        .map(this::view);
  }

  Outcome<CorrectiveActionView> sign(
      RecordNumber number,
      Permitted duties,
      Command command,
      String verb,
      SignedStep.Meaning meaning,
      char[] password,
      BiFunction<CorrectiveAction, Act, Decision> change) {
    return change(
        number,
        duties,
        command,
        verb,
        (action, act) -> {
          if (signing.sign(password, meaning.name(), action)
              instanceof Outcome.Declined<Signature> wrong) {
            return wrong.refusal();
          }
          return change.apply(action, act);
        });
  }

  /**
   * The duty that the route names for an action; where there is no such action the verb says so.
   */
  Permitted approver(RecordNumber number) {
    return Permitted.to(
        records
            .find(CorrectiveAction.class, number)
            .map(CorrectiveAction::approver)
            .orElse(Duty.QUALITY_ENGINEER));
  }

  CorrectiveActionView view(CorrectiveAction action) {
    return CorrectiveActionView.of(action, zone.day(clock.instant()));
  }
}
