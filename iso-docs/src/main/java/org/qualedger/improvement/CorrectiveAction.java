package org.qualedger.improvement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.SignedStep;
import org.qualedger.document.ClauseId;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * A corrective or preventive action (form 纠正/预防措施报告, R13): fact, correction, cause, measures,
 * approval, carrying out, verification, closing.
 *
 * <p>The way of approval (审批路线) is the procedure's: what follows from a quarterly report or is
 * serious goes to the quality engineering department (4.4.2), everything else to the centre
 * manager; where the centre manager is among the writers, it goes to the deputy general manager
 * instead. Nobody who wrote or submitted a proposal approves it. No measure begins before it is
 * approved. Nobody who owns or carried out a measure, or wrote the proposal, verifies its effect.
 *
 * <p>Measures that had no effect lead back to the analysis, and the cycle counts one up; causes,
 * measures and verifications of earlier cycles stay on the record.
 */
@Entity
@Table(name = "corrective_action")
@DiscriminatorValue("CORRECTIVE_ACTION")
public class CorrectiveAction extends QualityRecord {
  /** Name and version of the canonical form. */
  public static final String SCHEMA = "qualedger/corrective-action/1";

  private static final String APPROVAL_CLAUSE = "4.4.2";

  /** Where the record stands; derived from what happened. */
  public enum Stage {
    /** The fact is stated; the cause is not known. */
    OPEN,
    ANALYSED,
    PLANNED,
    SUBMITTED,
    /** Given back to the writers with a comment. */
    RETURNED,
    /** Approved; measures are carried out. */
    APPROVED,
    /** All measures are done; the effect is not verified. */
    DONE,
    VERIFIED,
    CLOSED,
    VOIDED
  }

  private static final Set<Stage> STILL_WRITTEN =
      Set.of(Stage.OPEN, Stage.ANALYSED, Stage.PLANNED, Stage.RETURNED);

  @Column(name = "centre")
  private String centreOfList;

  @Enumerated(EnumType.STRING)
  @Column(name = "action_type")
  private ActionType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_kind")
  private ActionSource source;

  @Column(name = "source_reference")
  private String sourceReference;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  private String fact;

  @ElementCollection
  @CollectionTable(
      name = "corrective_action_clause",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  @Column(name = "clause")
  private List<String> clauses = new ArrayList<>();

  private @Nullable String correction;

  @Column(name = "corrected_at")
  private @Nullable Instant correctedAt;

  @Column(name = "analysis_cycle")
  private int cycle;

  @ElementCollection
  @CollectionTable(
      name = "corrective_action_cause",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<Cause> causes = new ArrayList<>();

  @Column(name = "similar_cases")
  private @Nullable String similarCases;

  @ElementCollection
  @CollectionTable(
      name = "corrective_action_step",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<PlannedAction> actions = new ArrayList<>();

  @Embedded private @Nullable Criterion criterion;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @ElementCollection
  @CollectionTable(
      name = "corrective_action_signature",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<SignedStep> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "corrective_action_verification",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<Verification> verifications = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "corrective_action_writer",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<Writer> writers = new ArrayList<>();

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  /** First due day of the measures that are not done, for lists. */
  @Column(name = "next_due")
  private @Nullable LocalDate nextDue;

  @SuppressWarnings("NullAway.Init")
  protected CorrectiveAction() {}

  /** Opens an action on a stated fact; {@link #check} has been granted. */
  public CorrectiveAction(
      RecordNumber number, Act act, Nonconformity stated, Medium medium, boolean sample) {
    super(number, act, medium, sample);
    this.centreOfList = number.centre();
    this.type = Objects.requireNonNull(stated.type());
    this.source = Objects.requireNonNull(stated.source());
    this.sourceReference = Objects.requireNonNull(stated.sourceReference());
    this.severity = Objects.requireNonNull(stated.severity());
    this.fact = Objects.requireNonNull(stated.fact());
    this.clauses.addAll(stated.clauses());
    this.correction = stated.correction();
    this.correctedAt = stated.correctedAt();
    this.cycle = 1;
    wrote(act);
  }

  private CorrectiveAction(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    this.type = from.requiredChoice("type", ActionType.class);
    CanonicalObject origin = Objects.requireNonNull(from.object("source"), "source");
    this.source = origin.requiredChoice("kind", ActionSource.class);
    this.sourceReference = origin.required("reference");
    this.severity = from.requiredChoice("severity", Severity.class);
    this.fact = from.required("fact");
    this.clauses.addAll(from.texts("clauses"));
    this.correction = from.text("correction");
    this.correctedAt = from.moment("correctedAt");
    this.cycle = (int) from.number("cycle", 1);
    from.objects("causes").forEach(c -> causes.add(Cause.rehydrate(c)));
    this.similarCases = from.text("similarCases");
    from.objects("actions").forEach(a -> actions.add(PlannedAction.rehydrate(a)));
    this.criterion = from.object("criterion", Criterion::rehydrate);
    this.approvedAt = from.moment("approvedAt");
    from.objects("signatures").forEach(s -> steps.add(SignedStep.rehydrate(s)));
    from.objects("verifications").forEach(v -> verifications.add(Verification.rehydrate(v)));
    from.objects("writers").forEach(w -> writers.add(Writer.rehydrate(w)));
    this.closedAt = from.moment("closedAt");
    findNextDue();
  }

  /** Whether an action can be opened on this fact; asked before a number is drawn. */
  public static Decision check(Nonconformity stated, Act act) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, act.when().toString());
    }
    if (stated.type() == null) {
      return missing("type");
    }
    if (stated.source() == null) {
      return missing("source");
    }
    if (isBlank(stated.sourceReference())) {
      return missing("sourceReference");
    }
    if (stated.severity() == null) {
      return missing("severity");
    }
    if (isBlank(stated.fact())) {
      return missing("fact");
    }
    Decision known = checkClauses(stated.clauses());
    if (!known.isGranted()) {
      return known;
    }
    return checkCorrection(stated.correctedAt(), act);
  }

  /** Rebuilds an action from the record object of a revision. */
  public static CorrectiveAction rehydrate(CanonicalObject from) {
    return new CorrectiveAction(from);
  }

  /**
   * Changes the statement of fact while the proposal is still written.
   *
   * @param changed the values that change; null and an empty list of clauses leave what stands.
   *     Type and source never change: they are why the record exists.
   */
  public Decision amend(Act act, Nonconformity changed) {
    if (!STILL_WRITTEN.contains(stageNow())) {
      return wrongStage("amend");
    }
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    if (changed.fact() != null && changed.fact().isBlank()) {
      return missing("fact");
    }
    Decision known = checkClauses(changed.clauses());
    if (!known.isGranted()) {
      return known;
    }
    Decision time = checkCorrection(changed.correctedAt(), act);
    if (!time.isGranted()) {
      return time;
    }
    fact = changed.fact() == null ? fact : changed.fact();
    severity = changed.severity() == null ? severity : changed.severity();
    correction = changed.correction() == null ? correction : changed.correction();
    correctedAt = changed.correctedAt() == null ? correctedAt : changed.correctedAt();
    if (!changed.clauses().isEmpty()) {
      clauses.clear();
      clauses.addAll(changed.clauses());
    }
    wrote(act);
    return Decision.grant();
  }

  /**
   * States the root causes; a second analysis of the same cycle takes the place of the first.
   *
   * @param similar whether the same happens elsewhere, and what was looked at (举一反三)
   */
  public Decision analyse(
      Act act, Cause.@Nullable Method method, List<String> roots, @Nullable String similar) {
    if (!STILL_WRITTEN.contains(stageNow())) {
      return wrongStage("analyse");
    }
    if (method == null) {
      return missing("method");
    }
    if (roots.isEmpty() || roots.stream().anyMatch(CorrectiveAction::isBlank)) {
      return missing("causes");
    }
    if (isBlank(similar)) {
      return missing("similarCases");
    }
    causes.removeIf(c -> c.cycle() == cycle);
    roots.forEach(root -> causes.add(new Cause(cycle, method, root)));
    similarCases = similar;
    wrote(act);
    return Decision.grant();
  }

  /** Plans the measures and fixes the criterion by which their effect will be judged. */
  public Decision plan(Act act, Plan plan) {
    Stage now = stageNow();
    if (!STILL_WRITTEN.contains(now) || now == Stage.OPEN) {
      return wrongStage("plan");
    }
    if (plan.steps().isEmpty()) {
      return missing("actions");
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      Plan.Step step = plan.steps().get(i);
      if (isBlank(step.text())) {
        return missing("actions[" + i + "].text");
      }
      if (isBlank(step.owner())) {
        return missing("actions[" + i + "].owner");
      }
      if (step.due() == null) {
        return missing("actions[" + i + "].due");
      }
    }
    Criterion fixed = plan.criterion();
    if (fixed == null || !fixed.saysEnough()) {
      return missing("criterion");
    }
    if (!fixed.isPossible()) {
      return Decision.refusedField("criterion", RefusalCode.OUT_OF_RANGE, "0", "1000");
    }
    actions.removeIf(a -> a.cycle() == cycle);
    plan.steps().forEach(step -> actions.add(PlannedAction.planned(cycle, step)));
    criterion = fixed;
    findNextDue();
    wrote(act);
    return Decision.grant();
  }

  /** Hands the proposal in to who may approve it. */
  public Decision submit(Act act) {
    Stage now = stageNow();
    if (now != Stage.PLANNED && now != Stage.RETURNED) {
      return wrongStage("submit");
    }
    if (currentCauses().isEmpty()) {
      return missing("causes");
    }
    if (currentActions().isEmpty()) {
      return missing("actions");
    }
    if (type == ActionType.CORRECTIVE && isBlank(correction)) {
      return missing("correction");
    }
    sign(act, SignedStep.Meaning.SUBMITTED);
    wrote(act);
    return Decision.grant();
  }

  /** Approves the measures, so that they may begin. */
  public Decision approve(Act act) {
    Decision may = mayDecide(act, "approve");
    if (!may.isGranted()) {
      return may;
    }
    sign(act, SignedStep.Meaning.APPROVED);
    approvedAt = act.enteredAt();
    return Decision.grant();
  }

  /** Gives the proposal back to its writers; the reason of the act is the comment. */
  public Decision returnToAuthor(Act act) {
    Decision may = mayDecide(act, "return");
    if (!may.isGranted()) {
      return may;
    }
    if (!act.hasReason()) {
      return Decision.refusedField("comment", RefusalCode.REASON_NEEDED);
    }
    sign(act, SignedStep.Meaning.RETURNED);
    return Decision.grant();
  }

  private Decision mayDecide(Act act, String verb) {
    if (stageNow() != Stage.SUBMITTED) {
      return wrongStage(verb);
    }
    if (isWriter(act.by())) {
      return Decision.refusedBy(APPROVAL_CLAUSE, RefusalCode.APPROVER_IS_AUTHOR, act.byName());
    }
    if (act.duty() != approver()) {
      return Decision.refusedBy(APPROVAL_CLAUSE, RefusalCode.NOT_YOUR_DUTY, approver().name());
    }
    return Decision.grant();
  }

  /**
   * Records that a measure of the present cycle is done.
   *
   * @param position place of the measure among {@link #currentActions()}, from 0
   * @param startedAt when work on it began, or null
   * @param evidence what proves that it was done
   */
  public Decision complete(
      Act act, int position, @Nullable Instant startedAt, @Nullable String evidence) {
    Stage now = stageNow();
    if (now == Stage.CLOSED || now == Stage.VOIDED || now == Stage.VERIFIED || now == Stage.DONE) {
      return wrongStage("complete");
    }
    if (now != Stage.APPROVED || approvedAt == null) {
      return Decision.refusedBy(APPROVAL_CLAUSE, RefusalCode.ACTION_BEFORE_APPROVAL);
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, act.when().toString());
    }
    int index = firstOfCycle() + position;
    if (position < 0 || index >= actions.size()) {
      return Decision.refusedField(
          "action", RefusalCode.UNKNOWN_REFERENCE, Integer.toString(position));
    }
    if (actions.get(index).done()) {
      return Decision.refusedField(
          "action", RefusalCode.ALREADY_RECORDED, actions.get(index).text());
    }
    if (act.when().isBefore(approvedAt) || (startedAt != null && startedAt.isBefore(approvedAt))) {
      return Decision.refusedBy(APPROVAL_CLAUSE, RefusalCode.ACTION_BEFORE_APPROVAL);
    }
    if (startedAt != null && startedAt.isAfter(act.when())) {
      return Decision.refusedField(
          "startedAt", RefusalCode.OUT_OF_RANGE, startedAt.toString(), act.when().toString());
    }
    if (evidence == null || evidence.isBlank()) {
      return missing("evidence");
    }
    actions.set(index, actions.get(index).completed(startedAt, act.when(), act.by(), evidence));
    findNextDue();
    return Decision.grant();
  }

  /**
   * Verifies the effect. A verdict that differs from what the criterion makes of the numbers needs
   * a reason. INEFFECTIVE leads back to the analysis; INCONCLUSIVE leaves the record where it is.
   *
   * @param comparison the test of the difference; null where there was nothing before
   */
  public Decision verify(
      Act act,
      Verification.Numbers numbers,
      @Nullable Comparison comparison,
      @Nullable Effectiveness verdict) {
    if (stageNow() == Stage.APPROVED) {
      return Decision.refused(RefusalCode.ACTIONS_OPEN, Long.toString(openActions()));
    }
    if (stageNow() != Stage.DONE || criterion == null) {
      return wrongStage("verify");
    }
    if (isWriter(act.by()) || ownsOrDid(act)) {
      return Decision.refusedBy(APPROVAL_CLAUSE, RefusalCode.VERIFIER_IS_OWNER, act.byName());
    }
    if (verdict == null) {
      return missing("verdict");
    }
    if (!numbers.isPossible()) {
      return Decision.refusedField("numbers", RefusalCode.OUT_OF_RANGE, "0", "n");
    }
    Effectiveness proposed = proposeVerdict(numbers, comparison, act.when());
    if (verdict != proposed && !act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    sign(act, SignedStep.Meaning.VERIFIED);
    verifications.add(
        new Verification(
            cycle, act.by(), act.when(), numbers, comparison, proposed, verdict, act.reason()));
    if (verdict == Effectiveness.INEFFECTIVE) {
      cycle++;
      approvedAt = null;
      criterion = null;
      similarCases = null;
      findNextDue();
    }
    return Decision.grant();
  }

  /** What the criterion makes of the numbers at a moment. */
  public Effectiveness proposeVerdict(
      Verification.Numbers numbers, @Nullable Comparison comparison, Instant at) {
    Instant done = lastDone();
    if (criterion == null || done == null) {
      return Effectiveness.INCONCLUSIVE;
    }
    boolean over = !at.isBefore(done.plus(Duration.ofDays(criterion.windowDays())));
    return criterion.judge(numbers, comparison, over);
  }

  /** Ends the record; all measures must have ended and their effect must be verified. */
  public Decision close(Act act) {
    Stage now = stageNow();
    if (now == Stage.APPROVED) {
      return Decision.refused(RefusalCode.ACTIONS_OPEN, Long.toString(openActions()));
    }
    if (now != Stage.VERIFIED) {
      return wrongStage("close");
    }
    sign(act, SignedStep.Meaning.CLOSED);
    closedAt = act.enteredAt();
    return Decision.grant();
  }

  /** The duty to which the proposal goes (审批路线). */
  public Duty approver() {
    if (source == ActionSource.QUARTERLY_REPORT || severity == Severity.SERIOUS) {
      return Duty.QUALITY_ENGINEER;
    }
    return writers.stream().anyMatch(w -> w.duty() == Duty.CENTRE_MANAGER)
        ? Duty.DEPUTY_GENERAL_MANAGER
        : Duty.CENTRE_MANAGER;
  }

  /** Whether a member wrote any part of the proposal or submitted it. */
  public boolean isWriter(String login) {
    return writers.stream().anyMatch(w -> w.login().equals(login));
  }

  private boolean ownsOrDid(Act act) {
    return actions.stream()
        .anyMatch(
            a ->
                a.owner().equals(act.by())
                    || a.owner().equals(act.byName())
                    || act.by().equals(a.doneBy()));
  }

  private void wrote(Act act) {
    Writer writer = new Writer(act.by(), act.duty());
    if (!writers.contains(writer)) {
      writers.add(writer);
    }
  }

  private void sign(Act act, SignedStep.Meaning meaning) {
    steps.add(
        new SignedStep(
            meaning,
            act.by(),
            act.byName(),
            act.duty(),
            act.enteredAt(),
            act.reason(),
            Hash.of(canonical().bytes()).hex()));
  }

  private int firstOfCycle() {
    int index = 0;
    while (index < actions.size() && actions.get(index).cycle() < cycle) {
      index++;
    }
    return index;
  }

  private void findNextDue() {
    nextDue =
        currentActions().stream()
            .filter(a -> !a.done())
            .map(PlannedAction::due)
            .min(LocalDate::compareTo)
            .orElse(null);
  }

  private Decision wrongStage(String verb) {
    return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), verb);
  }

  private static Decision missing(String field) {
    return new Decision.Refused(
        RefusalCode.MISSING, ClauseId.procedure(APPROVAL_CLAUSE), field, List.of());
  }

  private static Decision checkClauses(List<String> named) {
    for (String clause : named) {
      try {
        ClauseId.parse(clause);
      } catch (IllegalArgumentException e) {
        return Decision.refusedField("clauses", RefusalCode.UNKNOWN_REFERENCE, clause);
      }
    }
    return Decision.grant();
  }

  private static Decision checkCorrection(@Nullable Instant corrected, Act act) {
    return corrected != null && corrected.isAfter(act.enteredAt())
        ? Decision.refusedField("correctedAt", RefusalCode.IN_THE_FUTURE, corrected.toString())
        : Decision.grant();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Where the record stands. */
  public Stage stageNow() {
    if (voided()) {
      return Stage.VOIDED;
    }
    if (closedAt != null) {
      return Stage.CLOSED;
    }
    if (approvedAt != null) {
      if (openActions() > 0) {
        return Stage.APPROVED;
      }
      return isVerified() ? Stage.VERIFIED : Stage.DONE;
    }
    if (!steps.isEmpty()) {
      SignedStep.Meaning last = steps.getLast().meaning();
      if (last == SignedStep.Meaning.SUBMITTED) {
        return Stage.SUBMITTED;
      }
      if (last == SignedStep.Meaning.RETURNED) {
        return Stage.RETURNED;
      }
    }
    if (!currentActions().isEmpty()) {
      return Stage.PLANNED;
    }
    return currentCauses().isEmpty() ? Stage.OPEN : Stage.ANALYSED;
  }

  private boolean isVerified() {
    return !verifications.isEmpty()
        && verifications.getLast().cycle() == cycle
        && verifications.getLast().verdict() == Effectiveness.EFFECTIVE;
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CORRECTIVE_ACTION;
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  protected boolean isClosed() {
    return closedAt != null;
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    to.put("type", type)
        .put(
            "source",
            CanonicalObject.build().put("kind", source).put("reference", sourceReference).done())
        .put("severity", severity)
        .put("fact", fact)
        .putTexts("clauses", clauses)
        .put("correction", correction)
        .put("correctedAt", correctedAt)
        .put("cycle", (long) cycle)
        .put("causes", causes.stream().map(Cause::canonical).toList())
        .put("similarCases", similarCases)
        .put("actions", actions.stream().map(PlannedAction::canonical).toList())
        .put("criterion", criterion == null ? null : criterion.canonical())
        .put("approvedAt", approvedAt)
        .put("signatures", steps.stream().map(SignedStep::canonical).toList())
        .put("verifications", verifications.stream().map(Verification::canonical).toList())
        .put("writers", writers.stream().map(Writer::canonical).toList())
        .put("closedAt", closedAt);
  }

  public ActionType type() {
    return type;
  }

  public ActionSource source() {
    return source;
  }

  /** Number of the record, or name of the audit or review, that shows the fact. */
  public String sourceReference() {
    return sourceReference;
  }

  public Severity severity() {
    return severity;
  }

  public String fact() {
    return fact;
  }

  /** Violated clauses, as they were named. */
  public List<String> clauses() {
    return List.copyOf(clauses);
  }

  public @Nullable String correction() {
    return correction;
  }

  public @Nullable Instant correctedAt() {
    return correctedAt;
  }

  /** Round of analysis, 1 unless measures turned out to have no effect. */
  public int cycle() {
    return cycle;
  }

  /** Causes of all cycles. */
  public List<Cause> causes() {
    return List.copyOf(causes);
  }

  public List<Cause> currentCauses() {
    return causes.stream().filter(c -> c.cycle() == cycle).toList();
  }

  public @Nullable String similarCases() {
    return similarCases;
  }

  /** Measures of all cycles. */
  public List<PlannedAction> actions() {
    return List.copyOf(actions);
  }

  public List<PlannedAction> currentActions() {
    return actions.stream().filter(a -> a.cycle() == cycle).toList();
  }

  /** How many measures of the present cycle are not done. */
  public long openActions() {
    return currentActions().stream().filter(a -> !a.done()).count();
  }

  /** Whether approved measures, or the proposal's planned ones, are past their day. */
  public boolean overdue(LocalDate today) {
    return closedAt == null && !voided() && nextDue != null && today.isAfter(nextDue);
  }

  public @Nullable Criterion criterion() {
    return criterion;
  }

  public @Nullable Instant approvedAt() {
    return approvedAt;
  }

  /** Every signature, oldest first. */
  public List<SignedStep> steps() {
    return List.copyOf(steps);
  }

  public List<Verification> verifications() {
    return List.copyOf(verifications);
  }

  public List<Writer> writers() {
    return List.copyOf(writers);
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  /** When the last measure of the present cycle was done, or null while one is open. */
  public @Nullable Instant lastDone() {
    Instant last = null;
    for (PlannedAction action : currentActions()) {
      Instant done = action.doneAt();
      if (done == null) {
        return null;
      }
      last = last == null || done.isAfter(last) ? done : last;
    }
    return last;
  }
}
