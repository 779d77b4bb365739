package org.qualedger.rule.desk;

import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.persistence.Verdicts;

/** A centre and period as something that is judged: {@code C012/2026-10}. */
record PeriodSubject(String centre, ReportingPeriod period) {
  static PeriodSubject parse(String key) {
    int slash = key.indexOf('/');
    return new PeriodSubject(
        key.substring(0, slash), ReportingPeriod.parse(key.substring(slash + 1)));
  }

  static boolean isKey(String key) {
    return key.indexOf('/') > 0;
  }

  Verdicts.Subject with(@Nullable String reportNumber) {
    return new Verdicts.Subject(toString(), centre, period.end(), reportNumber);
  }

  @Override
  public String toString() {
    return centre + "/" + period;
  }
}
