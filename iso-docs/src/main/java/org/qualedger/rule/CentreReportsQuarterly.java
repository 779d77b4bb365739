package org.qualedger.rule;

import java.time.Instant;
import java.util.List;

/**
 * 4.4.2: each quarter the centre manager and staff analyse the same matters, by the tenth working
 * day; the quality engineering department approves, and only then is anything carried out.
 */
final class CentreReportsQuarterly extends ReportRule {
  CentreReportsQuarterly() {
    super("4.4.2", RuleParameter.QUARTERLY_REPORT_LIMIT);
  }

  @Override
  void judgeFurther(ReportFacts report, List<Finding> parts) {
    if (report.participants() == 0) {
      parts.add(noEvidence(DetailCode.PARTICIPANTS_MISSING));
    }
    Instant approved = report.approvedAt();
    Instant begun = report.firstActionAt();
    if (begun != null && (approved == null || begun.isBefore(approved))) {
      parts.add(fail(DetailCode.ACTION_BEFORE_APPROVAL, begun, approved == null ? "" : approved));
    }
    parts.add(
        approved == null
            ? pending(DetailCode.APPROVAL_TO_COME)
            : pass(DetailCode.REPORT_APPROVED, approved));
  }
}
