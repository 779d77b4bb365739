package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Writing the texts of a report: findings, causes, measures, conclusion. */
@Stateless
public class AmendingAnalysisReport {
  private final WritingRecords writing;
  private final Records records;

  @Inject
  AmendingAnalysisReport(WritingRecords writing, Records records) {
    this.writing = writing;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected AmendingAnalysisReport() {
    this(null, null);
  }

  /** Writes the texts that are given; the others stay as they are. */
  @RolesAllowed({Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
  public Outcome<AnalysisReportView> amend(
      RecordNumber number, Command command, ReportTexts texts) {
    return writing
        .change(
            StatisticalAnalysisReport.class,
            number,
            ReportDuties.author(records, number),
            command,
            "amend",
            (report, act) -> report.amend(act, texts))
        .map(AnalysisReportView::of);
  }

  /** Declares a report void; its period is free for another one. */
  @RolesAllowed({Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
  public Outcome<AnalysisReportView> voidIt(RecordNumber number, Command command) {
    return writing
        .change(
            StatisticalAnalysisReport.class,
            number,
            ReportDuties.author(records, number),
            command,
            "void",
            (report, act) -> report.voidIt(act))
        .map(AnalysisReportView::of);
  }
}
