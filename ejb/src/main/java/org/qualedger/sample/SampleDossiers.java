package org.qualedger.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.mailregister.MailItem;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.QualityRecord;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.EntryDossier;
import org.qualedger.rule.MailDossier;
import org.qualedger.rule.RuleParameters;
import org.qualedger.rule.SlipDossier;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.WorkLogEntry;

/** The dossiers by which the clause rules judge the records of a history at its last moment. */
final class SampleDossiers {
  private final Map<String, QualityRecord> records = new HashMap<>();
  private final Map<String, List<Receipt>> receipts = new HashMap<>();
  private final Set<String> withMail;
  private final Circumstances circumstances;

  SampleDossiers(SampleScope scope, SampleCompany company, SampleHistory history) {
    this.circumstances =
        new Circumstances(
            RuleParameters.STANDARD, company.workingDays(), scope.zone(), scope.until());
    this.withMail =
        company.centres().stream()
            .filter(centre -> centre.mailPerDay() > 0)
            .map(SampleCentre::code)
            .collect(Collectors.toSet());
    for (QualityRecord record : history.records()) {
      records.put(record.number().toString(), record);
      if (record instanceof Receipt receipt) {
        receipt.lines().forEach(line -> receiptsOf(line.slip().toString()).add(receipt));
      }
    }
  }

  private List<Receipt> receiptsOf(String slip) {
    return receipts.computeIfAbsent(slip, key -> new ArrayList<>());
  }

  /** When the records are judged. */
  Instant moment() {
    return circumstances.now();
  }

  List<SlipDossier> slips(Collection<QualityRecord> some) {
    return of(ServiceSlip.class, some).stream().map(this::dossier).toList();
  }

  List<EntryDossier> entries(Collection<QualityRecord> some) {
    return of(WorkLogEntry.class, some).stream()
        .map(entry -> new EntryDossier(entry, circumstances))
        .toList();
  }

  List<MailDossier> mail(Collection<QualityRecord> some) {
    return of(MailItem.class, some).stream()
        .map(item -> new MailDossier(item, withMail.contains(item.centre()), circumstances))
        .toList();
  }

  private static <T> List<T> of(Class<T> type, Collection<QualityRecord> some) {
    return some.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private SlipDossier dossier(ServiceSlip slip) {
    Assignment assignment = slip.assignment();
    return new SlipDossier(
        slip,
        find(WorkLogEntry.class, slip.logEntry()),
        assignment == null ? null : find(ServiceAgreement.class, assignment.agreementNumber()),
        receiptsOf(slip.number().toString()),
        circumstances);
  }

  private <T> @Nullable T find(Class<T> type, @Nullable String number) {
    return number == null ? null : type.cast(records.get(number));
  }
}
