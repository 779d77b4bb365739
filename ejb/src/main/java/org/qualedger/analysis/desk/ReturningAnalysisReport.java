package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.SignedStep;
import org.qualedger.organization.Duty;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Giving a report back to its author with a comment. */
@Stateless
public class ReturningAnalysisReport {
  private final DecidingReport deciding;
  private final Records records;

  @Inject
  ReturningAnalysisReport(DecidingReport deciding, Records records) {
    this.deciding = deciding;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected ReturningAnalysisReport() {
    this(null, null);
  }

  /**
   * Gives the report back; the reason of the command is the comment.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({Duty.CENTRE_MANAGER_ROLE, Duty.QUALITY_ENGINEER_ROLE})
  public Outcome<AnalysisReportView> returnToAuthor(
      RecordNumber number, Command command, char[] password) {
    return deciding.sign(
        number,
        ReportDuties.decider(records, number),
        command,
        "return",
        SignedStep.Meaning.RETURNED,
        password,
        StatisticalAnalysisReport::returnToAuthor);
  }
}
