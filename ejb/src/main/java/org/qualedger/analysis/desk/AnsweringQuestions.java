package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qualedger.analysis.Count;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Stratification;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Target;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.statistics.UnusableDataException;

/** Answering questions about the records with a chart and the records behind it. */
@Stateless
@RolesAllowed({
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE
})
public class AnsweringQuestions {
  private static final int MONTHS_OF_A_YEAR = 12;

  private final ExploringMeasures exploring;
  private final AnalysisReports reports;
  private final CompanyZone zone;

  @Inject
  AnsweringQuestions(ExploringMeasures exploring, AnalysisReports reports, CompanyZone zone) {
    this.exploring = exploring;
    this.reports = reports;
    this.zone = zone;
  }

  @SuppressWarnings("NullAway")
  protected AnsweringQuestions() {
    this(null, null, null);
  }

  /**
   * The answer as the records are now, of the centres that the caller sees.
   *
   * @param locale language of the chart
   */
  public Answer answer(Question question, Locale locale) {
    try {
      return switch (question.subject().kind()) {
        case RATE -> rate(question, question.subject().metric().orElseThrow(), locale);
        case REASONS ->
            new ReasonAnalysis(question, zone, locale).answer(exploring.entered(question.scope()));
        case MINUTES ->
            new MinutesAnalysis(question, locale).answer(exploring.times(question.scope()));
      };
    } catch (UnusableDataException unusable) {
      return Answer.without(unusable.fault());
    }
  }

  private Answer rate(Question question, Metric metric, Locale locale) {
    Stratification by =
        switch (question.view()) {
          case STRATA, FUNNEL -> question.by();
          case CENTRES -> Stratification.CENTRE;
          default -> Stratification.NONE;
        };
    List<Target> targets = reports.targets();
    Target target =
        metric.judged() ? Figures.inForce(targets, metric, question.scope().last().atDay(1)) : null;
    RateAnalysis analysis = new RateAnalysis(question, metric, target, locale);
    return question.view() == View.PERIODS
        ? analysis.answer(earlier(question.scope(), metric), count(question.scope(), metric))
        : analysis.answer(exploring.breakdown(question.scope(), metric, by));
  }

  /** The months just before and the same months of the year before; oldest first. */
  private SortedMap<YearMonth, RateAnalysis.Period> earlier(Scope scope, Metric metric) {
    SortedMap<YearMonth, RateAnalysis.Period> periods = new TreeMap<>();
    List<Scope> scopes =
        scope.months() < MONTHS_OF_A_YEAR
            ? List.of(scope.yearBefore(), scope.before())
            : List.of(scope.before());
    for (Scope one : scopes) {
      periods.put(one.first(), new RateAnalysis.Period(one, count(one, metric)));
    }
    return periods;
  }

  private Count count(Scope scope, Metric metric) {
    return exploring.breakdown(scope, metric, Stratification.NONE).whole();
  }
}
