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

/** Reviewing a monthly report: the centre manager has read it (4.4.1). */
@Stateless
public class ReviewingAnalysisReport {
  private final DecidingReport deciding;
  private final Records records;

  @Inject
  ReviewingAnalysisReport(DecidingReport deciding, Records records) {
    this.deciding = deciding;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected ReviewingAnalysisReport() {
    this(null, null);
  }

  /**
   * Takes note of the report.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({Duty.CENTRE_MANAGER_ROLE})
  public Outcome<AnalysisReportView> review(RecordNumber number, Command command, char[] password) {
    return deciding.sign(
        number,
        ReportDuties.decider(records, number),
        command,
        "review",
        SignedStep.Meaning.REVIEWED,
        password,
        StatisticalAnalysisReport::review);
  }
}
