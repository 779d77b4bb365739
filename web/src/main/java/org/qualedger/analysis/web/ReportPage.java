package org.qualedger.analysis.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.desk.AmendingAnalysisReport;
import org.qualedger.analysis.desk.AnalysisReportView;
import org.qualedger.analysis.desk.ApprovingAnalysisReport;
import org.qualedger.analysis.desk.ClosingAnalysisReport;
import org.qualedger.analysis.desk.PreparingAnalysisReport;
import org.qualedger.analysis.desk.ProposedAction;
import org.qualedger.analysis.desk.ReadingAnalysisReports;
import org.qualedger.analysis.desk.Recomputation;
import org.qualedger.analysis.desk.RecomputingAnalysisReport;
import org.qualedger.analysis.desk.ReportCharts;
import org.qualedger.analysis.desk.ReturningAnalysisReport;
import org.qualedger.analysis.desk.ReviewingAnalysisReport;
import org.qualedger.analysis.desk.SubmittingAnalysisReport;
import org.qualedger.approval.Outcome;
import org.qualedger.chart.Figure;
import org.qualedger.persistence.CorrectiveActions;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Texts;

/** One report: its figures, charts and texts, its print, and the signed steps. */
@Named
@ViewScoped
public class ReportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "org.qualedger.analysis.web.texts";

  @Inject private transient ReadingAnalysisReports reading;
  @Inject private transient PreparingAnalysisReport preparing;
  @Inject private transient AmendingAnalysisReport amending;
  @Inject private transient SubmittingAnalysisReport submitting;
  @Inject private transient ReviewingAnalysisReport reviewing;
  @Inject private transient ApprovingAnalysisReport approving;
  @Inject private transient ReturningAnalysisReport returning;
  @Inject private transient ClosingAnalysisReport closing;
  @Inject private transient RecomputingAnalysisReport recomputing;
  @Inject private transient PageAnswers answers;

  private @Nullable String number;
  private @Nullable String metric;
  private @Nullable String standing;
  private String findings = "";
  private String causes = "";
  private String conclusion = "";
  private String noActionReason = "";
  private String participants = "";
  private ArrayList<MeasureRow> measures = new ArrayList<>();
  private ArrayList<MeasureRow> followUps = new ArrayList<>();
  private String password = "";
  private String comment = "";
  private transient @Nullable AnalysisReportView view;
  private transient @Nullable ReportCharts charts;
  private transient @Nullable List<ProposedAction> proposals;
  private transient @Nullable Recomputation recomputation;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public ReportPage() {}

  /** Reads the report into the form; called once when the page is opened. */
  public void open() {
    if (!isFound()) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
      return;
    }
    fill(getView());
  }

  private void fill(AnalysisReportView report) {
    findings = text(report.findings());
    causes = text(report.causes());
    conclusion = text(report.conclusion());
    noActionReason = text(report.noActionReason());
    participants = String.join("\n", report.participants());
    measures = new ArrayList<>(report.measures().stream().map(MeasureRow::of).toList());
    followUps = new ArrayList<>(report.previousMeasures().stream().map(MeasureRow::of).toList());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public boolean isFound() {
    return known().isPresent();
  }

  /** The report as it stands. */
  public AnalysisReportView getView() {
    return known().orElseThrow();
  }

  private Optional<AnalysisReportView> known() {
    if (view == null && number != null && RecordNumber.isNumber(number)) {
      view = reading.view(record()).orElse(null);
    }
    return Optional.ofNullable(view);
  }

  private RecordNumber record() {
    return RecordNumber.parse(Objects.requireNonNull(number));
  }

  /** Whether the author can still write. */
  public boolean isWritable() {
    String stage = getView().header().stage();
    return stage.equals("DRAFT") || stage.equals("RETURNED");
  }

  public @Nullable ChartOnPage getTimeliness() {
    return shown(charts().flatMap(ReportCharts::timeliness));
  }

  public @Nullable ChartOnPage getLateReasons() {
    return shown(charts().flatMap(ReportCharts::lateReasons));
  }

  public @Nullable ChartOnPage getDefects() {
    return shown(charts().flatMap(ReportCharts::defects));
  }

  private Optional<ReportCharts> charts() {
    if (charts == null) {
      charts =
          reading
              .charts(record(), FacesContext.getCurrentInstance().getViewRoot().getLocale())
              .orElse(null);
    }
    return Optional.ofNullable(charts);
  }

  private static @Nullable ChartOnPage shown(Optional<Figure> figure) {
    return figure.map(ChartOnPage::of).orElse(null);
  }

  /** The records behind the figure that was clicked, by how they counted. */
  public List<String> getBehind() {
    Metric chosen = metric == null ? null : Metric.ofCode(metric);
    if (chosen == null) {
      return List.of();
    }
    Optional<DataBasis> basis = reading.data(record());
    return basis.map(data -> data.numbers(chosen, chosenStanding())).orElse(List.of());
  }

  private Standing chosenStanding() {
    for (Standing one : Standing.values()) {
      if (one.name().equals(standing)) {
        return one;
      }
    }
    return Standing.NUMERATOR;
  }

  public List<CorrectiveActions.Line> getFollows() {
    return reading.follows(record());
  }

  public List<ProposedAction> getProposals() {
    List<ProposedAction> known = proposals;
    if (known == null) {
      known = reading.proposals(record());
      proposals = known;
    }
    return known;
  }

  /** Adds an empty line to the countermeasure table. */
  public void addMeasure() {
    measures.add(new MeasureRow());
  }

  public void removeMeasure(MeasureRow row) {
    measures.remove(row);
  }

  /** Writes the texts. */
  public void save() {
    answer(written());
  }

  private Outcome<AnalysisReportView> written() {
    return amending.amend(
        record(),
        command(null),
        new ReportTexts(
            findings,
            causes,
            measures.stream().filter(MeasureRow::isFilled).map(MeasureRow::line).toList(),
            followUps.stream().map(MeasureRow::followUp).toList(),
            present(),
            conclusion,
            noActionReason));
  }

  private List<String> present() {
    return participants.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  public void recount() {
    if (isSaved()) {
      answer(preparing.recount(record(), command(null)));
    }
  }

  /** Hands the report in as it stands on the page. */
  public void submit() {
    char[] secret = secret();
    if (isSaved()) {
      answer(submitting.submit(record(), command(comment), secret));
    }
  }

  /** Saves the texts first where they have changed; where that is refused nothing more happens. */
  private boolean isSaved() {
    if (isAsWritten()) {
      return true;
    }
    Optional<AnalysisReportView> saved = answers.done(written(), RecordKind.ANALYSIS_REPORT);
    saved.ifPresent(
        now -> {
          view = now;
          proposals = null;
        });
    return saved.isPresent();
  }

  private boolean isAsWritten() {
    AnalysisReportView report = getView();
    return findings.equals(text(report.findings()))
        && causes.equals(text(report.causes()))
        && conclusion.equals(text(report.conclusion()))
        && noActionReason.equals(text(report.noActionReason()))
        && present().equals(report.participants())
        && measures.stream()
            .filter(MeasureRow::isFilled)
            .toList()
            .equals(report.measures().stream().map(MeasureRow::of).toList())
        && followUps.equals(report.previousMeasures().stream().map(MeasureRow::of).toList());
  }

  public void review() {
    answer(reviewing.review(record(), command(comment), secret()));
  }

  public void approve() {
    answer(approving.approve(record(), command(comment), secret()));
  }

  public void giveBack() {
    answer(returning.returnToAuthor(record(), command(comment), secret()));
  }

  public void close() {
    answer(closing.close(record(), command(comment), secret()));
  }

  /** Counts again what the report was counted from. */
  public void recompute() {
    recomputation = recomputing.recompute(record()).orElse(null);
  }

  public @Nullable Recomputation getRecomputation() {
    return recomputation;
  }

  private Command command(@Nullable String reason) {
    return new Command(
        null, reason == null || reason.isBlank() ? null : reason, getView().header().revision());
  }

  private char[] secret() {
    char[] given = password.toCharArray();
    password = "";
    return given;
  }

  private void answer(Outcome<AnalysisReportView> outcome) {
    answers
        .done(outcome, RecordKind.ANALYSIS_REPORT)
        .ifPresent(now -> answers.show("report.xhtml?number=" + now.header().number()));
  }

  /** Goes to the form that opens a corrective action, filled with a proposal of this report. */
  public void propose(ProposedAction proposal) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Locale language = faces.getViewRoot().getLocale();
    ExternalContext external = faces.getExternalContext();
    Integer target = proposal.targetPerMille();
    external
        .getFlash()
        .put(
            "fact",
            Texts.text(
                TEXTS,
                language,
                "proposal.fact." + proposal.reason(),
                getView().header().centre(),
                getView().period(),
                Texts.text(TEXTS, language, "metric." + proposal.metric()),
                String.valueOf(proposal.numerator()),
                String.valueOf(proposal.denominator()),
                target == null ? "–" : percent(target.longValue()),
                String.join(" ", proposal.evidence())));
    external.getFlash().put("reference", getView().header().number());
    external.getFlash().put("clauses", proposal.clause());
    external
        .getFlash()
        .put(
            "source",
            proposal.reason() == ProposedAction.Reason.CHART_SIGNAL
                ? "CHART_SIGNAL"
                : "QUARTERLY_REPORT");
    external.redirect("corrective-actions.xhtml");
  }

  /** A per mille value as per cent with one decimal. */
  public String percent(@Nullable Long perMille) {
    return perMille == null ? "" : String.format(Locale.ROOT, "%.1f", perMille / 10.0);
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getMetric() {
    return metric;
  }

  public void setMetric(@Nullable String metric) {
    this.metric = metric;
  }

  public @Nullable String getStanding() {
    return standing;
  }

  public void setStanding(@Nullable String standing) {
    this.standing = standing;
  }

  public String getFindings() {
    return findings;
  }

  public void setFindings(String findings) {
    this.findings = findings;
  }

  public String getCauses() {
    return causes;
  }

  public void setCauses(String causes) {
    this.causes = causes;
  }

  public String getConclusion() {
    return conclusion;
  }

  public void setConclusion(String conclusion) {
    this.conclusion = conclusion;
  }

  public String getNoActionReason() {
    return noActionReason;
  }

  public void setNoActionReason(String noActionReason) {
    this.noActionReason = noActionReason;
  }

  public String getParticipants() {
    return participants;
  }

  public void setParticipants(String participants) {
    this.participants = participants;
  }

  public List<MeasureRow> getMeasures() {
    return measures;
  }

  public List<MeasureRow> getFollowUps() {
    return followUps;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
