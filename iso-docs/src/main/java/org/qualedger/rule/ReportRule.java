package org.qualedger.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the monthly and the quarterly report have in common: due on a working day after the period,
 * also where nobody has written it; a missing report is missing evidence, a tardy one is late.
 */
abstract class ReportRule extends RuleBase<PeriodDossier> {
  /** The rates of 4.4.1; its list is open, so the two rates of 4.2.14.4 are asked for too. */
  private static final Set<String> RATES = Set.of("TIM", "QUAL1", "SAT", "RV", "HV_A");

  private final RuleParameter limit;

  ReportRule(String path, RuleParameter limit) {
    super(path);
    this.limit = limit;
  }

  @Override
  public final Finding judge(PeriodDossier dossier) {
    if (!dossier.centreWasOpen()) {
      return notApplicable(DetailCode.CENTRE_NOT_OPEN);
    }
    LocalDate after = dossier.period().end().plusDays(1);
    Circumstances circumstances = dossier.circumstances();
    LocalDate lastDay =
        circumstances
            .workingDays()
            .nth(after, circumstances.parameters().value(limit, dossier.period().end()));
    Finding submitted = isSubmitted(dossier.report(), lastDay, circumstances);
    ReportFacts report = dossier.report();
    if (report == null || report.submittedAt() == null) {
      return submitted;
    }
    List<Finding> parts = new ArrayList<>();
    parts.add(submitted);
    parts.add(hasAllRates(report));
    parts.add(answersMissedTargets(report));
    judgeFurther(report, parts);
    return Finding.gravest(parts);
  }

  /** Adds what only one of the two reports must show. */
  abstract void judgeFurther(ReportFacts report, List<Finding> parts);

  private Finding isSubmitted(
      @Nullable ReportFacts report, LocalDate lastDay, Circumstances circumstances) {
    Instant until = circumstances.zone().endOf(lastDay);
    Instant submitted = report == null ? null : report.submittedAt();
    if (submitted != null) {
      return submitted.isBefore(until)
          ? pass(DetailCode.REPORT_IN_TIME, submitted, lastDay)
          : fail(DetailCode.REPORT_LATE, submitted, lastDay);
    }
    if (circumstances.isAhead(until)) {
      return pendingUntil(until, DetailCode.REPORT_DUE, lastDay);
    }
    return report == null
        ? noEvidence(DetailCode.REPORT_MISSING, lastDay)
        : fail(DetailCode.REPORT_NOT_SUBMITTED, lastDay);
  }

  private Finding hasAllRates(ReportFacts report) {
    Set<String> missing = new TreeSet<>(RATES);
    missing.removeAll(report.rates());
    return missing.isEmpty()
        ? pass(DetailCode.RATES_COMPLETE)
        : noEvidence(DetailCode.RATES_MISSING, String.join(", ", missing));
  }

  private Finding answersMissedTargets(ReportFacts report) {
    return report.unanswered().isEmpty()
        ? pass(DetailCode.TARGETS_ANSWERED)
        : fail(DetailCode.TARGET_UNANSWERED, String.join(", ", new TreeSet<>(report.unanswered())));
  }
}
