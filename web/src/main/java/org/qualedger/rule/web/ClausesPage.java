package org.qualedger.rule.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.CompanyZone;
import org.qualedger.rule.Verdict;
import org.qualedger.rule.desk.ClauseTally;
import org.qualedger.rule.desk.ClauseView;
import org.qualedger.rule.desk.EvidencePage;
import org.qualedger.rule.desk.ReadingVerdicts;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/**
 * The clause page: clause by verdict for a centre and period, and the records behind the number
 * that was chosen. Everything asked stands in the address; every number is a link.
 */
@Named
@RequestScoped
public class ClausesPage {
  private static final int LONGEST_PARAMETER = 40;

  private final ReadingVerdicts reading;
  private final PageAnswers answers;
  private final Shell shell;
  private final CompanyZone zone;

  private Map<String, String> asked = Map.of();
  private RuleTexts texts;
  private String period = "";
  private List<Row> rows = List.of();
  private @Nullable EvidencePage evidence;
  private String chosenTitle = "";
  private List<String> parameters = List.of();

  /** A clause with its numbers. */
  public record Row(String clause, String title, String summary, String rate, List<Cell> cells) {}

  /** A number that leads to its records. */
  public record Cell(Verdict verdict, long number, String address, boolean chosen) {}

  /** A record behind a number. */
  public record Line(
      String subject,
      @Nullable String recordNumber,
      String centre,
      String day,
      Verdict verdict,
      List<String> reasons,
      java.time.Instant judgedAt) {}

  @Inject
  ClausesPage(ReadingVerdicts reading, PageAnswers answers, Shell shell, CompanyZone zone) {
    this.reading = reading;
    this.answers = answers;
    this.shell = shell;
    this.zone = zone;
    this.texts = new RuleTexts(java.util.Locale.SIMPLIFIED_CHINESE, zone);
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ClausesPage() {
    this(null, null, null, null);
  }

  @PostConstruct
  void read() {
    texts = new RuleTexts(shell.getLocale(), zone);
    asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue().length() <= LONGEST_PARAMETER)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    period = parameter("period").isEmpty() ? reading.thisMonth().toString() : parameter("period");
    ReportingPeriod wanted;
    try {
      wanted = ReportingPeriod.parse(period);
    } catch (IllegalArgumentException e) {
      answers.fault(RuleTexts.BUNDLE, "wrong.period", period);
      return;
    }
    readMatrix(wanted);
    if (!parameter("clause").isEmpty()) {
      readEvidence(wanted);
    }
  }

  private void readMatrix(ReportingPeriod wanted) {
    Map<String, ClauseView> clauses =
        reading.clauses().stream().collect(Collectors.toMap(ClauseView::clause, c -> c));
    List<Row> found = new ArrayList<>();
    for (ClauseTally tally :
        answers.done(reading.matrix(centreOrNull(), wanted), null).orElse(List.of())) {
      ClauseView clause = clauses.get(tally.clause());
      if (clause != null) {
        found.add(
            new Row(
                tally.clause(),
                texts.title(clause.nameKey()),
                texts.summary(clause.nameKey()),
                texts.rate(tally),
                cells(tally)));
      }
    }
    rows = found;
  }

  private List<Cell> cells(ClauseTally tally) {
    List<Cell> cells = new ArrayList<>();
    for (Verdict verdict : getVerdicts()) {
      cells.add(
          new Cell(
              verdict,
              tally.count(verdict),
              address(tally.clause(), verdict.name(), ""),
              parameter("clause").equals(tally.clause())
                  && parameter("verdict").equals(verdict.name())));
    }
    return cells;
  }

  private void readEvidence(ReportingPeriod wanted) {
    ClauseId clause;
    Verdict verdict;
    try {
      clause = ClauseId.parse(parameter("clause"));
      verdict = parameter("verdict").isEmpty() ? null : Verdict.valueOf(parameter("verdict"));
    } catch (IllegalArgumentException e) {
      answers.fault(RuleTexts.BUNDLE, "wrong.clause", parameter("clause"));
      return;
    }
    String cursor = parameter("cursor").isEmpty() ? null : parameter("cursor");
    evidence =
        answers
            .done(reading.evidence(clause, centreOrNull(), wanted, verdict, cursor), null)
            .orElse(null);
    reading
        .clause(clause)
        .ifPresent(
            view -> {
              chosenTitle =
                  texts.text(
                      "records",
                      view.clause() + " " + texts.title(view.nameKey()),
                      verdict == null ? texts.text("verdict.any") : texts.verdict(verdict),
                      period);
              parameters = view.parameters().stream().map(texts::parameter).toList();
            });
  }

  private String parameter(String name) {
    return asked.getOrDefault(name, "").strip();
  }

  private @Nullable String centreOrNull() {
    return getCentre().isEmpty() ? null : getCentre();
  }

  private String address(String clause, String verdict, String cursor) {
    return "clauses.xhtml?centre="
        + encoded(getCentre())
        + "&period="
        + encoded(period)
        + "&clause="
        + encoded(clause)
        + "&verdict="
        + encoded(verdict)
        + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor))
        + "#records";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The centre asked for; empty for all. */
  public String getCentre() {
    return asked.containsKey("centre") ? parameter("centre") : shell.getCentre();
  }

  public String getPeriod() {
    return period;
  }

  /** The verdicts in the order of the columns. */
  public List<Verdict> getVerdicts() {
    return List.of(
        Verdict.PASS, Verdict.FAIL, Verdict.NO_EVIDENCE, Verdict.PENDING, Verdict.NOT_APPLICABLE);
  }

  public String verdictName(Verdict verdict) {
    return texts.verdict(verdict);
  }

  public String style(Verdict verdict) {
    return RuleTexts.style(verdict);
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Whether a number was chosen. */
  public boolean isChosen() {
    return evidence != null;
  }

  public String getChosenTitle() {
    return chosenTitle;
  }

  /** The numbers that the chosen rule uses, in words. */
  public List<String> getParameters() {
    return parameters;
  }

  /** The records behind the chosen number. */
  public List<Line> getLines() {
    return evidence == null
        ? List.of()
        : evidence.lines().stream()
            .map(
                line ->
                    new Line(
                        line.subject(),
                        line.recordNumber(),
                        line.centre(),
                        line.day().toString(),
                        line.verdict().verdict(),
                        texts.sentences(line.verdict().details()),
                        line.verdict().judgedAt()))
            .toList();
  }

  /** The address of the next page; empty on the last. */
  public String getNext() {
    return evidence == null || evidence.next() == null
        ? ""
        : address(parameter("clause"), parameter("verdict"), evidence.next());
  }
}
