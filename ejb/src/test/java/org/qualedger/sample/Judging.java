package org.qualedger.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.SignedStep;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.Finding;
import org.qualedger.rule.PeriodDossier;
import org.qualedger.rule.ReportFacts;
import org.qualedger.rule.RuleParameters;

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
    addPeriods(verdicts, scope, company, history);
    return verdicts;
  }

  /** Every month, and every quarter, of which the history knows each month. */
  private static void addPeriods(
      Map<String, String> verdicts,
      SampleScope scope,
      SampleCompany company,
      SampleHistory history) {
    Circumstances circumstances =
        new Circumstances(
            RuleParameters.STANDARD, company.workingDays(), scope.zone(), scope.until());
    YearMonth running = YearMonth.from(scope.today());
    for (SampleCentre centre : company.centres()) {
      for (YearMonth month = YearMonth.from(scope.firstDay());
          month.isBefore(running);
          month = month.plusMonths(1)) {
        add(verdicts, centre, ReportingPeriod.month(month), history, circumstances);
        if (month.getMonthValue() % 3 == 1 && month.plusMonths(2).isBefore(running)) {
          add(verdicts, centre, new ReportingPeriod(month, 3), history, circumstances);
        }
      }
    }
  }

  private static void add(
      Map<String, String> verdicts,
      SampleCentre centre,
      ReportingPeriod period,
      SampleHistory history,
      Circumstances circumstances) {
    ReportFacts facts =
        history.records().stream()
            .filter(StatisticalAnalysisReport.class::isInstance)
            .map(StatisticalAnalysisReport.class::cast)
            .filter(r -> r.centre().equals(centre.code()) && r.reportingPeriod().equals(period))
            .map(Judging::facts)
            .findFirst()
            .orElse(null);
    Finding finding =
        ClauseRules.judge(new PeriodDossier(period, centre.openedOn(), null, facts, circumstances));
    add(verdicts, centre.code() + "/" + period, List.of(finding));
  }

  private static ReportFacts facts(StatisticalAnalysisReport report) {
    SignedStep approved = report.lastStep(SignedStep.Meaning.APPROVED);
    boolean answered = !report.measures().isEmpty();
    return new ReportFacts(
        report.number().toString(),
        report.submittedAt(),
        report.rates().stream().map(rate -> rate.metric().name()).collect(Collectors.toSet()),
        report.rates().stream()
            .filter(rate -> rate.missed() && !answered)
            .map(rate -> rate.metric().name())
            .collect(Collectors.toSet()),
        report.participants().size(),
        approved == null ? null : approved.at(),
        null);
  }

  private static void add(Map<String, String> verdicts, String number, List<Finding> findings) {
    for (Finding finding : findings) {
      verdicts.put(number + "/" + finding.clause().path(), finding.verdict().name());
    }
  }
}
