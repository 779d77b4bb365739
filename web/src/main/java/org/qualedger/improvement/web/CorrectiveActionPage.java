package org.qualedger.improvement.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.improvement.Cause;
import org.qualedger.improvement.Comparison;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.Criterion;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.Plan;
import org.qualedger.improvement.Verification;
import org.qualedger.improvement.desk.ApprovingCorrectiveAction;
import org.qualedger.improvement.desk.ClosingCorrectiveAction;
import org.qualedger.improvement.desk.CompletingMeasure;
import org.qualedger.improvement.desk.CorrectiveActionView;
import org.qualedger.improvement.desk.ReadingCorrectiveActions;
import org.qualedger.improvement.desk.ReturningCorrectiveAction;
import org.qualedger.improvement.desk.SubmittingCorrectiveAction;
import org.qualedger.improvement.desk.VerifyingEffectiveness;
import org.qualedger.improvement.desk.WritingProposal;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;
import org.qualedger.web.Texts;

/** One corrective or preventive action: its way so far, and the next step on it. */
@Named
@ViewScoped
public class CorrectiveActionPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WINDOW = 30;
  private static final String TEXTS = "org.qualedger.improvement.web.texts";

  /** A p value below it, in millionths, is not told more exactly. */
  private static final long LEAST_P = 1_000;

  @Inject private transient ReadingCorrectiveActions reading;
  @Inject private transient WritingProposal writing;
  @Inject private transient SubmittingCorrectiveAction submitting;
  @Inject private transient ApprovingCorrectiveAction approving;
  @Inject private transient ReturningCorrectiveAction returning;
  @Inject private transient CompletingMeasure completing;
  @Inject private transient VerifyingEffectiveness verifying;
  @Inject private transient ClosingCorrectiveAction closing;
  @Inject private transient PageAnswers answers;
  @Inject private transient Shell shell;

  private @Nullable String number;
  private Cause.Method method = Cause.Method.FIVE_WHY;
  private String causes = "";
  private String similarCases = "";
  private ArrayList<PlanRow> plan = new ArrayList<>();
  private String measure = "TIM";
  private @Nullable Integer least;
  private @Nullable Integer improvement;
  private int window = USUAL_WINDOW;
  private String evidence = "";
  private @Nullable Instant doneAt;
  private long beforeNumerator;
  private long beforeDenominator;
  private long afterNumerator;
  private long afterDenominator;
  private Effectiveness verdict = Effectiveness.EFFECTIVE;
  private transient @Nullable Comparison comparison;
  private @Nullable Effectiveness proposed;
  private String password = "";
  private String comment = "";
  private transient @Nullable CorrectiveActionView view;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public CorrectiveActionPage() {}

  /** Reads the action into the forms; called once when the page is opened. */
  public void open() {
    if (!isFound()) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
      return;
    }
    fill(getView());
  }

  private void fill(CorrectiveActionView action) {
    List<CorrectiveActionView.CauseView> found =
        action.causes().stream().filter(c -> c.cycle() == action.cycle()).toList();
    causes =
        found.stream().map(CorrectiveActionView.CauseView::text).collect(Collectors.joining("\n"));
    method = found.isEmpty() ? Cause.Method.FIVE_WHY : found.getFirst().method();
    similarCases = action.similarCases() == null ? "" : action.similarCases();
    plan =
        new ArrayList<>(
            getCurrentActions().stream()
                .map(a -> new PlanRow(a.text(), a.owner(), a.due()))
                .toList());
    if (plan.isEmpty()) {
      plan.add(new PlanRow());
    }
    CorrectiveActionView.CriterionView criterion = action.criterion();
    if (criterion != null) {
      measure = criterion.measure();
      least = criterion.leastPerMille();
      improvement = criterion.leastImprovementPerMille();
      window = criterion.windowDays();
    }
    reading
        .effect(record())
        .ifPresent(
            effect -> {
              beforeNumerator = effect.numbers().beforeNumerator();
              beforeDenominator = effect.numbers().beforeDenominator();
              afterNumerator = effect.numbers().afterNumerator();
              afterDenominator = effect.numbers().afterDenominator();
              comparison = effect.comparison();
              proposed = effect.proposed();
              verdict = effect.proposed();
            });
  }

  public boolean isFound() {
    return known().isPresent();
  }

  /** The action as it stands. */
  public CorrectiveActionView getView() {
    return known().orElseThrow();
  }

  private Optional<CorrectiveActionView> known() {
    if (view == null && number != null && RecordNumber.isNumber(number)) {
      view = reading.view(record()).orElse(null);
    }
    return Optional.ofNullable(view);
  }

  private RecordNumber record() {
    return RecordNumber.parse(Objects.requireNonNull(number));
  }

  public String getStage() {
    return getView().header().stage();
  }

  /** Whether the proposal is still written. */
  public boolean isWritable() {
    return List.of("OPEN", "ANALYSED", "PLANNED", "RETURNED").contains(getStage());
  }

  /** The stages of the way, in order. */
  public List<String> getWay() {
    return Arrays.stream(CorrectiveAction.Stage.values())
        .filter(
            stage ->
                stage != CorrectiveAction.Stage.RETURNED && stage != CorrectiveAction.Stage.VOIDED)
        .map(Enum::name)
        .toList();
  }

  /** Measures of the present cycle. */
  public List<CorrectiveActionView.ActionView> getCurrentActions() {
    return getView().actions().stream().filter(a -> a.cycle() == getView().cycle()).toList();
  }

  public Cause.Method[] getMethods() {
    return Cause.Method.values();
  }

  public Effectiveness[] getVerdicts() {
    return Effectiveness.values();
  }

  public void analyse() {
    answer(
        writing.analyse(
            record(),
            command(null),
            method,
            causes.lines().map(String::strip).filter(c -> !c.isEmpty()).toList(),
            similarCases));
  }

  public void addMeasure() {
    plan.add(new PlanRow());
  }

  public void planMeasures() {
    answer(
        writing.plan(
            record(),
            command(null),
            new Plan(
                plan.stream().filter(PlanRow::isFilled).map(PlanRow::step).toList(),
                new Criterion(measure.strip(), least, improvement, window))));
  }

  public void submit() {
    answer(submitting.submit(record(), command(comment), secret()));
  }

  public void approve() {
    answer(approving.approve(record(), command(comment), secret()));
  }

  public void giveBack() {
    answer(returning.returnToAuthor(record(), command(comment), secret()));
  }

  public void complete(int position) {
    answer(
        completing.complete(
            record(),
            new Command(doneAt, null, getView().header().revision()),
            position,
            null,
            evidence));
  }

  public void verify() {
    answer(
        verifying.verify(
            record(),
            command(comment),
            new Verification.Numbers(
                beforeNumerator, beforeDenominator, afterNumerator, afterDenominator),
            verdict,
            secret()));
  }

  public void close() {
    answer(closing.close(record(), command(comment), secret()));
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

  private void answer(Outcome<CorrectiveActionView> outcome) {
    answers
        .done(outcome, RecordKind.CORRECTIVE_ACTION)
        .ifPresent(now -> answers.show("corrective-action.xhtml?number=" + now.header().number()));
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public Cause.Method getMethod() {
    return method;
  }

  public void setMethod(Cause.Method method) {
    this.method = method;
  }

  public String getCauses() {
    return causes;
  }

  public void setCauses(String causes) {
    this.causes = causes;
  }

  public String getSimilarCases() {
    return similarCases;
  }

  public void setSimilarCases(String similarCases) {
    this.similarCases = similarCases;
  }

  public List<PlanRow> getPlan() {
    return plan;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public @Nullable Integer getLeast() {
    return least;
  }

  public void setLeast(@Nullable Integer least) {
    this.least = least;
  }

  public @Nullable Integer getImprovement() {
    return improvement;
  }

  public void setImprovement(@Nullable Integer improvement) {
    this.improvement = improvement;
  }

  public int getWindow() {
    return window;
  }

  public void setWindow(int window) {
    this.window = window;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public @Nullable Instant getDoneAt() {
    return doneAt;
  }

  public void setDoneAt(@Nullable Instant doneAt) {
    this.doneAt = doneAt;
  }

  public long getBeforeNumerator() {
    return beforeNumerator;
  }

  public void setBeforeNumerator(long value) {
    this.beforeNumerator = value;
  }

  public long getBeforeDenominator() {
    return beforeDenominator;
  }

  public void setBeforeDenominator(long value) {
    this.beforeDenominator = value;
  }

  public long getAfterNumerator() {
    return afterNumerator;
  }

  public void setAfterNumerator(long value) {
    this.afterNumerator = value;
  }

  public long getAfterDenominator() {
    return afterDenominator;
  }

  public void setAfterDenominator(long value) {
    this.afterDenominator = value;
  }

  public Effectiveness getVerdict() {
    return verdict;
  }

  public void setVerdict(Effectiveness verdict) {
    this.verdict = verdict;
  }

  /** What the test says of the numbers that the page proposes. */
  public String getCompared() {
    return compared(
        new Verification.Numbers(
            beforeNumerator, beforeDenominator, afterNumerator, afterDenominator),
        comparison);
  }

  /** What a test says of a difference, in words. */
  public String compared(Verification.Numbers numbers, @Nullable Comparison test) {
    if (test == null) {
      return text("compared.nothing");
    }
    String difference = test.significant() ? (numbers.isBetter() ? "better" : "worse") : "chance";
    return text(
        "compared." + difference,
        text("compared.method." + test.method()),
        test.pPerMillion() < LEAST_P
            ? "< 0.001"
            : "= " + BigDecimal.valueOf(test.pPerMillion(), 6).setScale(3, RoundingMode.HALF_UP));
  }

  private String text(String key, Object... arguments) {
    return Texts.text(TEXTS, shell.getLocale(), key, arguments);
  }

  public @Nullable Effectiveness getProposed() {
    return proposed;
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
