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

/** Handing a report in: its figures are frozen and its PDF is issued. */
@Stateless
public class SubmittingAnalysisReport {
  private final DecidingReport deciding;
  private final Records records;

  @Inject
  SubmittingAnalysisReport(DecidingReport deciding, Records records) {
    this.deciding = deciding;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected SubmittingAnalysisReport() {
    this(null, null);
  }

  /**
   * Hands the report in.
   *
   * @param password the caller's password, given again to sign
   */
  @RolesAllowed({Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
  public Outcome<AnalysisReportView> submit(RecordNumber number, Command command, char[] password) {
    return deciding.sign(
        number,
        ReportDuties.author(records, number),
        command,
        "submit",
        SignedStep.Meaning.SUBMITTED,
        password,
        StatisticalAnalysisReport::submit);
  }
}
