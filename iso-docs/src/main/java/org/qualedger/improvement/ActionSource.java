package org.qualedger.improvement;

/** Where the fact came from (来源). */
public enum ActionSource {
  SERVICE_SLIP,
  RETURN_VISIT,
  MONTHLY_REPORT,
  QUARTERLY_REPORT,
  CHART_SIGNAL,
  COMPLAINT,
  INTERNAL_AUDIT,
  EXTERNAL_AUDIT,
  MANAGEMENT_REVIEW,
  OTHER_RECORD
}
