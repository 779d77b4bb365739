package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.Nonconformity;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.Records;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;

/** Opening a corrective or preventive action on a fact that a record or a review shows. */
@Stateless
public class OpeningCorrectiveAction {
  /** Sources that are records of the product, and the kinds they are. */
  private static final Map<ActionSource, Set<RecordKind>> RECORDS =
      Map.of(
          ActionSource.SERVICE_SLIP, Set.of(RecordKind.SERVICE_SLIP),
          ActionSource.RETURN_VISIT, Set.of(RecordKind.SERVICE_SLIP),
          ActionSource.MONTHLY_REPORT, Set.of(RecordKind.ANALYSIS_REPORT),
          ActionSource.QUARTERLY_REPORT, Set.of(RecordKind.ANALYSIS_REPORT),
          ActionSource.CHART_SIGNAL, Set.of(RecordKind.ANALYSIS_REPORT),
          ActionSource.OTHER_RECORD, Set.of(RecordKind.values()));

  private final WritingRecords writing;
  private final Records records;
  private final ChangingActions actions;

  @Inject
  OpeningCorrectiveAction(WritingRecords writing, Records records, ChangingActions actions) {
    this.writing = writing;
    this.records = records;
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected OpeningCorrectiveAction() {
    this(null, null, null);
  }

  /** Opens an action; the record that it names as its source must exist in the same centre. */
  @RolesAllowed({
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE
  })
  public Outcome<CorrectiveActionView> open(
      String centre, Nonconformity stated, Command command, @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.CORRECTIVE_ACTION,
            centre,
            ChangingActions.WRITERS,
            command,
            idempotency,
            CorrectiveAction.class,
            act -> check(centre, stated, act),
            (number, act) -> new CorrectiveAction(number, act, stated, Medium.ELECTRONIC, false))
        .map(actions::view);
  }

  private Decision check(String centre, Nonconformity stated, Act act) {
    Decision possible = CorrectiveAction.check(stated, act);
    if (!possible.isGranted()) {
      return possible;
    }
    Set<RecordKind> kinds = RECORDS.get(Objects.requireNonNull(stated.source()));
    String reference = Objects.requireNonNull(stated.sourceReference());
    return kinds == null || known(centre, reference, kinds)
        ? possible
        : Decision.refusedField("sourceReference", RefusalCode.UNKNOWN_REFERENCE, reference);
  }

  private boolean known(String centre, String reference, Set<RecordKind> kinds) {
    if (!RecordNumber.isNumber(reference)) {
      return false;
    }
    RecordNumber number = RecordNumber.parse(reference);
    return kinds.contains(number.kind())
        && (number.centre().equals(centre) || centre.equals(ServiceCentre.COMPANY))
        && records.exists(number);
  }
}
