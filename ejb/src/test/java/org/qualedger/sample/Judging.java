package org.qualedger.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.Finding;

/** The verdicts of the clause rules on a sample history at its last moment. */
final class Judging {
  private Judging() {}

  /** Verdicts by record and clause, as in {@code C012-WT-20260304-0001/4.2.7}. */
  static Map<String, String> verdicts(
      SampleScope scope, SampleCompany company, SampleHistory history) {
    SampleDossiers dossiers = new SampleDossiers(scope, company, history);
    Map<String, String> verdicts = new TreeMap<>();
    dossiers
        .slips(history.records())
        .forEach(d -> add(verdicts, d.slip().number().toString(), ClauseRules.judge(d)));
    dossiers
        .entries(history.records())
        .forEach(d -> add(verdicts, d.entry().number().toString(), ClauseRules.judge(d)));
    dossiers
        .mail(history.records())
        .forEach(d -> add(verdicts, d.item().number().toString(), ClauseRules.judge(d)));
    return verdicts;
  }

  private static void add(Map<String, String> verdicts, String number, List<Finding> findings) {
    for (Finding finding : findings) {
      verdicts.put(number + "/" + finding.clause().path(), finding.verdict().name());
    }
  }
}
