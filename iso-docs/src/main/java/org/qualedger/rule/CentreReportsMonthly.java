package org.qualedger.rule;

import java.util.List;

/**
 * 4.4.1: each month the centre's rates for all commissioned services are reported to its manager,
 * by the fifth working day of the next month; a missed target is answered by an action or by a
 * reason.
 */
final class CentreReportsMonthly extends ReportRule {
  CentreReportsMonthly() {
    super("4.4.1", RuleParameter.MONTHLY_REPORT_LIMIT);
  }

  @Override
  void judgeFurther(ReportFacts report, List<Finding> parts) {
    // The monthly report needs no more: its actions are approved at the centre.
  }
}
