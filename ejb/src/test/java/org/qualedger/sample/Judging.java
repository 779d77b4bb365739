package org.qualedger.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.mailregister.MailItem;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.QualityRecord;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.EntryDossier;
import org.qualedger.rule.Finding;
import org.qualedger.rule.MailDossier;
import org.qualedger.rule.RuleParameters;
import org.qualedger.rule.SlipDossier;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.WorkLogEntry;

/** The verdicts of the clause rules on a sample history at its last moment. */
final class Judging {
  private final Map<String, QualityRecord> records = new HashMap<>();
  private final Map<String, List<Receipt>> receipts = new HashMap<>();
  private final Circumstances circumstances;

  private Judging(SampleScope scope, SampleCompany company, SampleHistory history) {
    this.circumstances =
        new Circumstances(
            RuleParameters.STANDARD, company.workingDays(), scope.zone(), scope.until());
    for (QualityRecord record : history.records()) {
      records.put(record.number().toString(), record);
      if (record instanceof Receipt receipt) {
        receipt
            .lines()
            .forEach(
                line ->
                    receipts
                        .computeIfAbsent(line.slip().toString(), slip -> new ArrayList<>())
                        .add(receipt));
      }
    }
  }

  /** Verdicts by record and clause, as in {@code C012-WT-20260304-0001/4.2.7}. */
  static Map<String, String> verdicts(
      SampleScope scope, SampleCompany company, SampleHistory history) {
    Judging judging = new Judging(scope, company, history);
    Map<String, String> verdicts = new TreeMap<>();
    for (QualityRecord record : history.records()) {
      for (Finding finding : judging.findings(record)) {
        verdicts.put(record.number() + "/" + finding.clause().path(), finding.verdict().name());
      }
    }
    return verdicts;
  }

  private List<Finding> findings(QualityRecord record) {
    return switch (record) {
      case ServiceSlip slip -> ClauseRules.judge(dossier(slip));
      case WorkLogEntry entry -> ClauseRules.judge(new EntryDossier(entry, circumstances));
      case MailItem item -> ClauseRules.judge(new MailDossier(item, true, circumstances));
      default -> List.of();
    };
  }

  private SlipDossier dossier(ServiceSlip slip) {
    Assignment assignment = slip.assignment();
    return new SlipDossier(
        slip,
        (WorkLogEntry) records.get(slip.logEntry()),
        assignment == null ? null : (ServiceAgreement) records.get(assignment.agreementNumber()),
        receipts.getOrDefault(slip.number().toString(), List.of()),
        circumstances);
  }
}
