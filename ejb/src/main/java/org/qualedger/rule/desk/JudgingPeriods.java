package org.qualedger.rule.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.SignedStep;
import org.qualedger.document.ClauseId;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.PlannedAction;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.LinkedRecords;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.Verdicts;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.Finding;
import org.qualedger.rule.PeriodDossier;
import org.qualedger.rule.ReportFacts;

/**
 * Judging whether a centre reports on its months and quarters (4.4), also where it has written
 * nothing: every period that has ended since the centre's first record is judged.
 */
@ApplicationScoped
public class JudgingPeriods {
  private final Records records;
  private final LinkedRecords linked;
  private final Verdicts verdicts;
  private final RuleSettings settings;

  @Inject
  JudgingPeriods(Records records, LinkedRecords linked, Verdicts verdicts, RuleSettings settings) {
    this.records = records;
    this.linked = linked;
    this.verdicts = verdicts;
    this.settings = settings;
  }

  @SuppressWarnings("NullAway")
  protected JudgingPeriods() {
    this(null, null, null, null);
  }

  void onWritten(QualityRecord record) {
    switch (record) {
      case StatisticalAnalysisReport report -> judge(subjectOf(report));
      case CorrectiveAction action -> {
        String source = action.sourceReference();
        if (RecordNumber.isNumber(source)
            && RecordNumber.parse(source).kind() == RecordKind.ANALYSIS_REPORT) {
          records
              .find(StatisticalAnalysisReport.class, RecordNumber.parse(source))
              .ifPresent(report -> judge(subjectOf(report)));
        }
      }
      default -> {
        // Other records are counted in reports, not judged with them.
      }
    }
  }

  private static PeriodSubject subjectOf(StatisticalAnalysisReport report) {
    return new PeriodSubject(report.centre(), report.reportingPeriod());
  }

  /** Judges one centre and period. The company as a whole reports to itself and is not judged. */
  void judge(PeriodSubject subject) {
    if (subject.centre().equals(ServiceCentre.COMPANY)) {
      return;
    }
    Optional<ServiceCentre> centre = linked.centre(subject.centre());
    if (centre.isEmpty()) {
      return;
    }
    Map<ClauseId, Finding> before = verdicts.lock(subject.toString());
    Circumstances now = settings.now();
    ReportFacts report =
        linked
            .reportOn(subject.centre(), subject.period().toString())
            .map(this::facts)
            .orElse(null);
    Finding finding =
        ClauseRules.judge(
            new PeriodDossier(
                subject.period(), centre.get().openedOn(), centre.get().closedOn(), report, now));
    verdicts.replace(
        new Verdicts.Judged(
            subject.with(report == null ? null : report.number()), List.of(finding)),
        before,
        now.now());
  }

  /** Judges the periods that have ended and were not judged yet, at most so many. */
  int judgeEnded(int most) {
    int judged = 0;
    for (ServiceCentre centre : linked.centres()) {
      Set<String> known = new HashSet<>(verdicts.periodsOf(centre.code()));
      for (PeriodSubject subject : ended(centre.code())) {
        if (judged < most && !known.contains(subject.toString())) {
          judge(subject);
          judged++;
        }
      }
    }
    return judged;
  }

  private List<PeriodSubject> ended(String centre) {
    Optional<Instant> first = linked.firstRecordOf(centre);
    if (first.isEmpty()) {
      return List.of();
    }
    Circumstances now = settings.now();
    YearMonth running = now.zone().month(now.now());
    List<PeriodSubject> ended = new ArrayList<>();
    for (YearMonth month = now.zone().month(first.get());
        month.isBefore(running);
        month = month.plusMonths(1)) {
      ended.add(new PeriodSubject(centre, ReportingPeriod.month(month)));
      if (month.getMonthValue() % 3 == 1 && month.plusMonths(2).isBefore(running)) {
        ended.add(new PeriodSubject(centre, new ReportingPeriod(month, 3)));
      }
    }
    return ended;
  }

  private ReportFacts facts(StatisticalAnalysisReport report) {
    List<CorrectiveAction> actions = linked.actionsFrom(report.number());
    boolean answered =
        !report.measures().isEmpty()
            || !actions.isEmpty()
            || (report.noActionReason() != null && !report.noActionReason().isBlank());
    SignedStep approved = report.lastStep(SignedStep.Meaning.APPROVED);
    return new ReportFacts(
        report.number().toString(),
        report.submittedAt(),
        codes(report, false),
        answered ? Set.of() : codes(report, true),
        report.participants().size(),
        approved == null ? null : approved.at(),
        firstStart(actions));
  }

  private static Set<String> codes(StatisticalAnalysisReport report, boolean missedOnly) {
    return report.rates().stream()
        .filter(rate -> !missedOnly || rate.verdict() == Rate.Verdict.MISSED)
        .map(rate -> rate.metric().name())
        .collect(Collectors.toSet());
  }

  private static @Nullable Instant firstStart(List<CorrectiveAction> actions) {
    return actions.stream()
        .flatMap(action -> action.actions().stream())
        .map(PlannedAction::startedAt)
        .filter(java.util.Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
