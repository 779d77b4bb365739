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

/** Approving a quarterly report in the quality engineering department (4.4.2). */
@Stateless
public class ApprovingAnalysisReport {
  private final DecidingReport deciding;
  private final Records records;

  @Inject
  ApprovingAnalysisReport(DecidingReport deciding, Records records) {
    this.deciding = deciding;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected ApprovingAnalysisReport() {
    this(null, null);
  }

  /**
   * Approves the report.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({Duty.QUALITY_ENGINEER_ROLE})
  public Outcome<AnalysisReportView> approve(
      RecordNumber number, Command command, char[] password) {
    return deciding.sign(
        number,
        ReportDuties.decider(records, number),
        command,
        "approve",
        SignedStep.Meaning.APPROVED,
        password,
        StatisticalAnalysisReport::approve);
  }
}
