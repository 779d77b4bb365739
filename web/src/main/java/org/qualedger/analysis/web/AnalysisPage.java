package org.qualedger.analysis.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Stratification;
import org.qualedger.analysis.desk.Answer;
import org.qualedger.analysis.desk.AnsweringQuestions;
import org.qualedger.analysis.desk.Question;
import org.qualedger.analysis.desk.Subject;
import org.qualedger.analysis.desk.View;
import org.qualedger.chart.Figure;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.statistics.guidance.ChartAdvice;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.web.Fault;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;
import org.qualedger.web.Texts;

/**
 * The page on which somebody looks at the records by a statistical technique. The question stands
 * in the address, so that it can be kept and passed on; each point leads to the records behind it.
 */
@Named
@RequestScoped
public class AnalysisPage {
  private static final String BUNDLE = "org.qualedger.analysis.web.texts";

  private final AnsweringQuestions answering;
  private final PageAnswers answers;
  private final Shell shell;
  private final CompanyZone zone;
  private final Clock clock;
  private @Nullable Question question;
  private @Nullable Answer answer;
  private int row;

  @Inject
  AnalysisPage(
      AnsweringQuestions answering,
      PageAnswers answers,
      Shell shell,
      CompanyZone zone,
      Clock clock) {
    this.answering = answering;
    this.answers = answers;
    this.shell = shell;
    this.zone = zone;
    this.clock = clock;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AnalysisPage() {
    this(null, null, null, null, null);
  }

  /** The records behind a point that count in the same way. */
  public record Behind(Standing standing, List<String> numbers) {}

  /**
   * What a run rule says of the chart.
   *
   * @param meaning what it means
   * @param advice what to do about it
   * @param points where it speaks
   */
  public record Signal(String meaning, String advice, List<SignalPoint> points) {}

  /** A point of the chart, and where the records behind it are. */
  public record SignalPoint(String label, String address) {}

  /** A run rule that can be chosen. */
  public record RuleChoice(int number, boolean chosen) {}

  /** A centre that can be chosen. */
  public record CentreChoice(String code, String name, boolean chosen) {}

  @PostConstruct
  void read() {
    Map<String, String[]> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    AnalysisQuery query =
        new AnalysisQuery(
            name -> Arrays.asList(asked.getOrDefault(name, new String[0])),
            shell.getCentres(),
            zone.month(clock.instant()));
    for (Fault fault : query.faults()) {
      answers.fault(BUNDLE, "analysis.fault." + fault.field());
    }
    question = query.question().orElse(null);
    if (question != null) {
      answer = answering.answer(question, shell.getLocale());
    }
    row = row(asked.getOrDefault("row", new String[0]));
  }

  private static int row(String[] asked) {
    return asked.length > 0 && asked[0].matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked[0]) : 0;
  }

  /** What is asked; null where the address is wrong. */
  public @Nullable Question getQuestion() {
    return question;
  }

  /** Where to freeze from, or empty. */
  public String getFrozenFrom() {
    return baseline().map(span -> span.first().toString()).orElse("");
  }

  /** Until where to freeze, or empty. */
  public String getFrozenTo() {
    return baseline().map(span -> span.last().toString()).orElse("");
  }

  private Optional<Question.Span> baseline() {
    return question == null ? Optional.empty() : question.baseline();
  }

  /** First months of further stages, apart by blanks. */
  public String getStages() {
    return question == null
        ? ""
        : String.join(" ", question.stages().stream().map(Object::toString).toList());
  }

  public List<CentreChoice> getCentres() {
    List<String> chosen = question == null ? List.of() : question.scope().centres();
    boolean english = shell.getLanguageTag().equals("en");
    return shell.getCentres().stream()
        .filter(centre -> !centre.code().equals(ServiceCentre.COMPANY))
        .map(
            centre ->
                new CentreChoice(
                    centre.code(),
                    english ? centre.nameEn() : centre.name(),
                    chosen.contains(centre.code())))
        .toList();
  }

  public List<RuleChoice> getRules() {
    return Arrays.stream(NelsonRule.values())
        .map(
            rule ->
                new RuleChoice(
                    rule.number(), question != null && question.rules().rules().contains(rule)))
        .toList();
  }

  public List<Subject> getSubjects() {
    return List.of(Subject.values());
  }

  /** The techniques, those that suit the subject first. */
  public List<View> getViews() {
    return question == null ? List.of(View.values()) : View.of(question.subject());
  }

  public List<Stratification> getStratifications() {
    return List.of(Stratification.values());
  }

  /** Whether there is a chart to show. */
  public boolean isDrawn() {
    return figure().isPresent();
  }

  /** Why there is none, as a key of the texts; empty where there is one. */
  public String getFault() {
    return answer == null || answer.fault().isEmpty() ? "" : answer.fault().get().name();
  }

  /** Which control chart fits the data, why, and what to keep in mind; sentences. */
  public List<String> getAdvice() {
    List<String> sentences = new ArrayList<>();
    if (answer != null && answer.advice().isPresent()) {
      ChartAdvice advice = answer.advice().get();
      sentences.add(text("advice.chart." + advice.chart()));
      advice.reasons().forEach(reason -> sentences.add(text("advice.reason." + reason)));
      advice.cautions().forEach(caution -> sentences.add(text("advice.caution." + caution)));
    }
    return sentences;
  }

  /** What is lacking for the technique; sentences. */
  public List<String> getShortfalls() {
    return answer == null
        ? List.of()
        : answer.shortfalls().stream()
            .map(
                lacking ->
                    text(
                        (lacking.forbidding() ? "shortfall." : "shortfall.preferred.")
                            + lacking.what(),
                        String.valueOf(lacking.given()),
                        String.valueOf(lacking.needed())))
            .toList();
  }

  /** What each run rule that speaks means, and the points at which it does. */
  public List<Signal> getSignals() {
    if (answer == null) {
      return List.of();
    }
    List<Answer.Group> groups = answer.groups();
    return answer.signals().entrySet().stream()
        .map(
            entry ->
                new Signal(
                    text("rule." + entry.getKey().number()),
                    text("rule." + entry.getKey().number() + ".do"),
                    entry.getValue().stream()
                        .map(
                            point ->
                                new SignalPoint(
                                    groups.get(point - 1).label(),
                                    address("&row=" + point + "#behind")))
                        .toList()))
        .toList();
  }

  /** Whether the groups or the periods differ by more than chance explains; sentences. */
  public List<String> getComparison() {
    return answer == null ? List.of() : ComparisonWords.of(answer, shell.getLocale());
  }

  private String text(String key, Object... arguments) {
    return Texts.text(BUNDLE, shell.getLocale(), key, arguments);
  }

  private Optional<Figure> figure() {
    return answer == null ? Optional.empty() : answer.figure();
  }

  /** The chart, each of whose points leads to its records. */
  public @Nullable ChartOnPage getChart() {
    return figure()
        .map(
            figure ->
                ChartOnPage.of(figure, point -> Optional.of(address("&row=" + point + "#behind"))))
        .orElse(null);
  }

  /** What the chart says, in words. */
  public String getReading() {
    return figure().map(Figure::alternativeText).orElse("");
  }

  /** Address of the chart as a file. */
  public String file(String extension) {
    return question == null
        ? ""
        : "analysis-chart." + extension + '?' + AnalysisAddress.query(question);
  }

  private String address(String more) {
    return question == null
        ? "analysis.xhtml"
        : "analysis.xhtml?" + AnalysisAddress.query(question) + more;
  }

  /** Whether a point was chosen. */
  public boolean isChosen() {
    return answer != null && row >= 1 && row <= answer.groups().size();
  }

  /** What the chosen point is called. */
  public String getChosenLabel() {
    return isChosen() && answer != null ? answer.groups().get(row - 1).label() : "";
  }

  /** How many records stand behind the chosen point. */
  public int getChosenSize() {
    return isChosen() && answer != null ? answer.groups().get(row - 1).records().size() : 0;
  }

  /** The records behind the chosen point, by how they count. */
  public List<Behind> getBehind() {
    if (!isChosen() || answer == null) {
      return List.of();
    }
    Map<Standing, List<String>> parts = new EnumMap<>(Standing.class);
    answer
        .groups()
        .get(row - 1)
        .records()
        .forEach(
            (number, standing) ->
                parts.computeIfAbsent(standing, any -> new ArrayList<>()).add(number));
    return parts.entrySet().stream()
        .map(entry -> new Behind(entry.getKey(), entry.getValue()))
        .toList();
  }
}
