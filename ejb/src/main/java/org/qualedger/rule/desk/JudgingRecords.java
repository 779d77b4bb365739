package org.qualedger.rule.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.document.ClauseId;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.LinkedRecords;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.Verdicts;
import org.qualedger.persistence.Verdicts.Judged;
import org.qualedger.persistence.Verdicts.Subject;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.RecordWritten;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.EntryDossier;
import org.qualedger.rule.Finding;
import org.qualedger.rule.MailDossier;
import org.qualedger.rule.SlipDossier;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.WorkLogEntry;

/**
 * Judging a record in the transaction that wrote it, and the records that it is evidence for: a
 * receipt proves something of a slip, so a new receipt changes the slip's verdict.
 */
@ApplicationScoped
public class JudgingRecords {
  /** Slips judged at once with a record they are linked to; more are left to the timer. */
  private static final int LINKED_AT_ONCE = 5;

  private final Records records;
  private final LinkedRecords linked;
  private final Verdicts verdicts;
  private final RuleSettings settings;
  private final JudgingPeriods periods;

  @Inject
  JudgingRecords(
      Records records,
      LinkedRecords linked,
      Verdicts verdicts,
      RuleSettings settings,
      JudgingPeriods periods) {
    this.records = records;
    this.linked = linked;
    this.verdicts = verdicts;
    this.settings = settings;
    this.periods = periods;
  }

  @SuppressWarnings("NullAway")
  protected JudgingRecords() {
    this(null, null, null, null, null);
  }

  void onWritten(@Observes RecordWritten written) {
    QualityRecord record = written.record();
    judge(record);
    judgeLinked(slipsOf(record));
    periods.onWritten(record);
  }

  /** Judges a record by what is on file now. Kinds without a rule have no verdict. */
  void judge(QualityRecord record) {
    switch (record) {
      case ServiceSlip slip -> judge(slip, s -> ClauseRules.judge(dossier(s)));
      case WorkLogEntry entry ->
          judge(entry, e -> ClauseRules.judge(new EntryDossier(e, settings.now())));
      case MailItem item ->
          judge(item, i -> ClauseRules.judge(new MailDossier(i, acceptsMail(i), settings.now())));
      default -> {
        // Receipts and agreements are evidence for slips; reports are judged by centre and period.
      }
    }
  }

  private <T extends QualityRecord> void judge(T record, Function<T, List<Finding>> rules) {
    Subject subject = Subject.of(record.number());
    Map<ClauseId, Finding> before = verdicts.lock(subject.key());
    verdicts.replace(new Judged(subject, rules.apply(record)), before, settings.now().now());
  }

  /** Judges a slip that another transaction may just have changed. */
  private void judgeFresh(RecordNumber number) {
    Subject subject = Subject.of(number);
    Map<ClauseId, Finding> before = verdicts.lock(subject.key());
    linked
        .fresh(ServiceSlip.class, number)
        .ifPresent(
            slip ->
                verdicts.replace(
                    new Judged(subject, ClauseRules.judge(dossier(slip))),
                    before,
                    settings.now().now()));
  }

  private void judgeLinked(Set<String> slips) {
    slips.stream().limit(LINKED_AT_ONCE).map(RecordNumber::parse).forEach(this::judgeFresh);
    List<String> later = slips.stream().skip(LINKED_AT_ONCE).toList();
    if (!later.isEmpty()) {
      verdicts.markDue(later, settings.now().now());
    }
  }

  /** The slips for which a record is evidence, in the order in which their rows are locked. */
  private Set<String> slipsOf(QualityRecord record) {
    Set<String> slips = new TreeSet<>();
    switch (record) {
      case WorkLogEntry entry -> {
        String followOn = entry.followOn();
        if (followOn != null && RecordNumber.parse(followOn).kind() == RecordKind.SERVICE_SLIP) {
          slips.add(followOn);
        }
      }
      case Receipt receipt -> receipt.lines().forEach(line -> slips.add(line.slip().toString()));
      case ServiceAgreement agreement -> slips.addAll(linked.slipsNaming(agreement.number()));
      default -> {
        // Nothing else is evidence for a slip.
      }
    }
    return slips;
  }

  private SlipDossier dossier(ServiceSlip slip) {
    String entry = slip.logEntry();
    Assignment assignment = slip.assignment();
    String agreement = assignment == null ? null : assignment.agreementNumber();
    return new SlipDossier(
        slip,
        find(WorkLogEntry.class, entry),
        find(ServiceAgreement.class, agreement),
        linked.receiptsOf(slip.number()),
        settings.now());
  }

  private <T extends QualityRecord> @Nullable T find(Class<T> type, @Nullable String number) {
    return number == null || !RecordNumber.isNumber(number)
        ? null
        : records.find(type, RecordNumber.parse(number)).orElse(null);
  }

  private boolean acceptsMail(MailItem item) {
    return linked.centre(item.centre()).map(ServiceCentre::mailService).orElse(false);
  }

  /**
   * Judges many records that were all just written and have no verdicts yet, and writes what was
   * found in one batch; the caller has everything that the records link to in hand.
   *
   * @param moment moment at which they are judged
   */
  public void judgeAll(
      Collection<SlipDossier> slips,
      Collection<EntryDossier> entries,
      Collection<MailDossier> mail,
      Instant moment) {
    List<Judged> found =
        java.util.stream.Stream.of(
                slips.stream()
                    .map(d -> new Judged(Subject.of(d.slip().number()), ClauseRules.judge(d))),
                entries.stream()
                    .map(d -> new Judged(Subject.of(d.entry().number()), ClauseRules.judge(d))),
                mail.stream()
                    .map(d -> new Judged(Subject.of(d.item().number()), ClauseRules.judge(d))))
            .flatMap(Function.identity())
            .collect(Collectors.toList());
    verdicts.addAll(found, moment);
  }

  /** Judges anew a record or period that has aged. */
  void judgeAgain(String subject) {
    if (PeriodSubject.isKey(subject)) {
      periods.judge(PeriodSubject.parse(subject));
      return;
    }
    RecordNumber number = RecordNumber.parse(subject);
    if (number.kind() == RecordKind.SERVICE_SLIP) {
      judgeFresh(number);
    } else {
      records.find(QualityRecord.class, number).ifPresent(this::judge);
    }
  }
}
