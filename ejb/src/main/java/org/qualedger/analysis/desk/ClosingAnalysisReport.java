package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.SignedStep;
import org.qualedger.organization.Duty;
import org.qualedger.persistence.CorrectiveActions;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Closing a report once every corrective action that follows from it is closed. */
@Stateless
public class ClosingAnalysisReport {
  private final DecidingReport deciding;
  private final Records records;
  private final CorrectiveActions actions;

  @Inject
  ClosingAnalysisReport(DecidingReport deciding, Records records, CorrectiveActions actions) {
    this.deciding = deciding;
    this.records = records;
    this.actions = actions;
  }

  @SuppressWarnings("NullAway")
  protected ClosingAnalysisReport() {
    this(null, null, null);
  }

  /**
   * Closes the report.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({Duty.CENTRE_MANAGER_ROLE, Duty.QUALITY_ENGINEER_ROLE})
  public Outcome<AnalysisReportView> close(RecordNumber number, Command command, char[] password) {
    long open =
        actions.from(number.toString()).stream().filter(line -> line.closedAt() == null).count();
    return deciding.sign(
        number,
        ReportDuties.decider(records, number),
        command,
        "close",
        SignedStep.Meaning.CLOSED,
        password,
        (report, act) -> report.close(act, open));
  }
}
