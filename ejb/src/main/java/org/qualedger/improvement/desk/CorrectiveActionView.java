package org.qualedger.improvement.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.desk.SignedStepView;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.ActionType;
import org.qualedger.improvement.Cause;
import org.qualedger.improvement.Comparison;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.Criterion;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.PlannedAction;
import org.qualedger.improvement.Severity;
import org.qualedger.improvement.Verification;
import org.qualedger.organization.Duty;
import org.qualedger.record.desk.RecordHeader;

/**
 * A corrective or preventive action as pages and programs see it.
 *
 * @param cycle round of analysis, from 1
 * @param causes causes of all cycles
 * @param actions measures of all cycles
 * @param approver duty to which the proposal goes
 * @param writers logins of those who wrote a part of it; none of them may approve or verify
 * @param overdue whether a measure is past its day today
 */
public record CorrectiveActionView(
    RecordHeader header,
    ActionType type,
    ActionSource source,
    String sourceReference,
    Severity severity,
    String fact,
    List<String> clauses,
    @Nullable String correction,
    @Nullable Instant correctedAt,
    int cycle,
    List<CauseView> causes,
    @Nullable String similarCases,
    List<ActionView> actions,
    @Nullable CriterionView criterion,
    Duty approver,
    @Nullable Instant approvedAt,
    List<SignedStepView> steps,
    List<VerificationView> verifications,
    List<String> writers,
    boolean overdue,
    @Nullable Instant closedAt) {

  /** A root cause. */
  public record CauseView(int cycle, Cause.Method method, String text) {}

  /**
   * A measure.
   *
   * @param position its place in its cycle, from 0: the one to name when it is completed
   */
  public record ActionView(
      int cycle,
      int position,
      String text,
      String owner,
      LocalDate due,
      @Nullable Instant startedAt,
      @Nullable Instant doneAt,
      @Nullable String doneBy,
      @Nullable String evidence,
      boolean overdue) {}

  /** The test of effectiveness. */
  public record CriterionView(
      String measure,
      @Nullable Integer leastPerMille,
      @Nullable Integer leastImprovementPerMille,
      int windowDays) {}

  /**
   * A verification.
   *
   * @param comparison the test of the difference; null where one side was empty
   */
  public record VerificationView(
      int cycle,
      String by,
      Instant at,
      Verification.Numbers numbers,
      @Nullable Comparison comparison,
      Effectiveness proposed,
      Effectiveness verdict,
      @Nullable String comment) {}

  /** The view of an action on a day. */
  public static CorrectiveActionView of(CorrectiveAction action, LocalDate today) {
    Criterion criterion = action.criterion();
    return new CorrectiveActionView(
        RecordHeader.of(action),
        action.type(),
        action.source(),
        action.sourceReference(),
        action.severity(),
        action.fact(),
        action.clauses(),
        action.correction(),
        action.correctedAt(),
        action.cycle(),
        action.causes().stream().map(c -> new CauseView(c.cycle(), c.method(), c.text())).toList(),
        action.similarCases(),
        actions(action, today),
        criterion == null
            ? null
            : new CriterionView(
                criterion.measure(),
                criterion.leastPerMille(),
                criterion.leastImprovementPerMille(),
                criterion.windowDays()),
        action.approver(),
        action.approvedAt(),
        action.steps().stream().map(SignedStepView::of).toList(),
        action.verifications().stream()
            .map(
                v ->
                    new VerificationView(
                        v.cycle(),
                        v.by(),
                        v.at(),
                        v.numbers(),
                        v.comparison(),
                        v.proposed(),
                        v.verdict(),
                        v.comment()))
            .toList(),
        action.writers().stream().map(w -> w.login()).distinct().toList(),
        action.overdue(today),
        action.closedAt());
  }

  private static List<ActionView> actions(CorrectiveAction action, LocalDate today) {
    List<ActionView> views = new java.util.ArrayList<>();
    int cycle = 0;
    int position = 0;
    for (PlannedAction planned : action.actions()) {
      position = planned.cycle() == cycle ? position + 1 : 0;
      cycle = planned.cycle();
      views.add(
          new ActionView(
              cycle,
              position,
              planned.text(),
              planned.owner(),
              planned.due(),
              planned.startedAt(),
              planned.doneAt(),
              planned.doneBy(),
              planned.evidence(),
              planned.overdue(today)));
    }
    return views;
  }
}
