package org.qualedger.analysis.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.desk.AnsweringQuestions;
import org.qualedger.analysis.desk.Question;
import org.qualedger.analysis.desk.Scope;
import org.qualedger.analysis.desk.Subject;
import org.qualedger.analysis.desk.View;
import org.qualedger.organization.CompanyZone;
import org.qualedger.statistics.guidance.MinimumData;
import org.qualedger.statistics.guidance.Technique;
import org.qualedger.web.Shell;
import org.qualedger.web.Texts;

/**
 * The guide to statistical techniques (统计技术应用指南, 4.4.3): what each is for, how many data it needs,
 * and an example from the reader's own records.
 */
@Named
@RequestScoped
public class TechniquesPage {
  private static final String BUNDLE = "org.qualedger.analysis.web.texts";

  private final AnsweringQuestions answering;
  private final Shell shell;
  private final CompanyZone zone;
  private final Clock clock;
  private List<Entry> techniques = List.of();

  @Inject
  TechniquesPage(AnsweringQuestions answering, Shell shell, CompanyZone zone, Clock clock) {
    this.answering = answering;
    this.shell = shell;
    this.zone = zone;
    this.clock = clock;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected TechniquesPage() {
    this(null, null, null, null);
  }

  /**
   * A technique of the guide.
   *
   * @param code name of the technique
   * @param minima how many data it needs, in words
   * @param chart an example from the reader's own records, if there are enough
   * @param example where to look at the example
   */
  public record Entry(
      String code, List<String> minima, @Nullable ChartOnPage chart, String example) {}

  @PostConstruct
  void read() {
    Scope usual =
        new AnalysisQuery(name -> List.of(), shell.getCentres(), zone.month(clock.instant()))
            .question()
            .orElseThrow()
            .scope();
    techniques =
        Arrays.stream(Technique.values()).map(technique -> entry(technique, usual)).toList();
  }

  private Entry entry(Technique technique, Scope scope) {
    Question question = example(technique, scope);
    return new Entry(
        technique.name(),
        technique.minima().stream().map(this::minimum).toList(),
        answering.answer(question, shell.getLocale()).figure().map(ChartOnPage::of).orElse(null),
        "analysis.xhtml?" + AnalysisAddress.query(question));
  }

  private String minimum(MinimumData minimum) {
    return Texts.text(
        BUNDLE,
        shell.getLocale(),
        "minimum." + minimum.what(),
        String.valueOf(minimum.least()),
        String.valueOf(minimum.preferred()));
  }

  private static Question example(Technique technique, Scope scope) {
    return switch (technique) {
      case CHECK_SHEET -> Question.about(scope, Subject.CATEGORIES, View.CHECK_SHEET).notSplit();
      case STRATIFICATION -> Question.about(scope, Subject.TIM, View.STRATA);
      case PARETO_CHART -> Question.about(scope, Subject.LATE_REASONS, View.PARETO);
      case HISTOGRAM -> Question.about(scope, Subject.ARRIVAL_MINUTES, View.HISTOGRAM);
      case CONTROL_CHART -> Question.about(scope, Subject.TIM, View.CONTROL);
      case SCATTER_DIAGRAM -> Question.about(scope, Subject.ARRIVAL_MINUTES, View.SCATTER);
      case RUN_CHART -> Question.about(scope, Subject.SAT, View.RUN);
      case CAUSE_AND_EFFECT_DIAGRAM -> Question.about(scope, Subject.LATE_REASONS, View.CAUSES);
    };
  }

  public List<Entry> getTechniques() {
    return techniques;
  }
}
