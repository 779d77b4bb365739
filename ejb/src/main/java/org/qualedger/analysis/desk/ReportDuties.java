package org.qualedger.analysis.desk;

import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;

/**
 * The duties that act on a particular report, which depend on whether it is monthly or quarterly.
 */
final class ReportDuties {
  private ReportDuties() {}

  /** The duty that writes it; where there is no such report the verb says so. */
  static Permitted author(Records records, RecordNumber number) {
    return Permitted.to(
        records
            .find(StatisticalAnalysisReport.class, number)
            .map(report -> StatisticalAnalysisReport.authorOf(report.reportingPeriod()))
            .orElse(Duty.MANAGERS_ASSISTANT));
  }

  /** The duty that reviews or approves it. */
  static Permitted decider(Records records, RecordNumber number) {
    return Permitted.to(
        records
            .find(StatisticalAnalysisReport.class, number)
            .map(StatisticalAnalysisReport::decider)
            .orElse(Duty.CENTRE_MANAGER));
  }
}
