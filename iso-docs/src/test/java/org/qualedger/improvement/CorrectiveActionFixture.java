package org.qualedger.improvement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.approval.Decision;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/** Corrective actions in every stage, for tests. */
public final class CorrectiveActionFixture {
  public static final Instant START = Instant.parse("2026-11-02T01:00:00Z");
  public static final Criterion CRITERION = new Criterion("TIM", 950, null, 30);
  public static final Verification.Numbers BETTER = new Verification.Numbers(80, 100, 97, 100);

  /** A difference that chance does not make. */
  public static final Comparison SURE = new Comparison(Comparison.Method.TWO_PROPORTIONS, 165);

  private CorrectiveActionFixture() {}

  /** An act of a member whose name is the login in capitals. */
  public static Act act(String by, Duty duty, Instant at) {
    return act(by, duty, at, null);
  }

  public static Act act(
      String by, Duty duty, Instant at, @org.jspecify.annotations.Nullable String reason) {
    return new Act(by, by.toUpperCase(java.util.Locale.ROOT), duty, at, at, reason);
  }

  public static Instant hour(int n) {
    return START.plus(Duration.ofHours(n));
  }

  public static Instant day(int n) {
    return START.plus(Duration.ofDays(n));
  }

  public static Nonconformity fact(ActionSource source, Severity severity) {
    return new Nonconformity(
        ActionType.CORRECTIVE,
        source,
        "C012-TJ-20261008-0001",
        severity,
        "三季度及时率 92.1 %，低于目标 95 %",
        List.of("P7.9-8/4.2.7"),
        "已向迟到的顾客致歉",
        START);
  }

  public static CorrectiveAction open(
      ActionSource source, Severity severity, String by, Duty duty) {
    return new CorrectiveAction(
        new RecordNumber("C012", RecordKind.CORRECTIVE_ACTION, LocalDate.of(2026, 11, 2), 1),
        act(by, duty, START),
        fact(source, severity),
        Medium.ELECTRONIC,
        false);
  }

  public static Plan plan() {
    return new Plan(
        List.of(
            new Plan.Step("晚高峰增派一名维修工", "liqiang", LocalDate.of(2026, 11, 20)),
            new Plan.Step("派单前核对备料", "zhaomin", LocalDate.of(2026, 11, 25))),
        CRITERION);
  }

  /** A quarterly action written by the centre manager "wangfang", in a stage. */
  public static CorrectiveAction in(CorrectiveAction.Stage stage) {
    CorrectiveAction action =
        open(ActionSource.QUARTERLY_REPORT, Severity.GENERAL, "wangfang", Duty.CENTRE_MANAGER);
    if (stage == CorrectiveAction.Stage.OPEN) {
      return action;
    }
    if (stage == CorrectiveAction.Stage.VOIDED) {
      granted(action.voidIt(act("wangfang", Duty.CENTRE_MANAGER, hour(1), "误开")));
      return action;
    }
    granted(
        action.analyse(
            act("wangfang", Duty.CENTRE_MANAGER, hour(1)),
            Cause.Method.FIVE_WHY,
            List.of("晚高峰人手不足"),
            "其他楼栋同样迟到"));
    if (stage == CorrectiveAction.Stage.ANALYSED) {
      return action;
    }
    granted(action.plan(act("wangfang", Duty.CENTRE_MANAGER, hour(2)), plan()));
    if (stage == CorrectiveAction.Stage.PLANNED) {
      return action;
    }
    granted(action.submit(act("wangfang", Duty.CENTRE_MANAGER, hour(3))));
    if (stage == CorrectiveAction.Stage.SUBMITTED) {
      return action;
    }
    if (stage == CorrectiveAction.Stage.RETURNED) {
      granted(action.returnToAuthor(act("chenjie", Duty.QUALITY_ENGINEER, hour(4), "原因不充分")));
      return action;
    }
    granted(action.approve(act("chenjie", Duty.QUALITY_ENGINEER, hour(4))));
    if (stage == CorrectiveAction.Stage.APPROVED) {
      return action;
    }
    granted(action.complete(act("liqiang", Duty.SERVICE_STAFF, day(2)), 0, hour(5), "排班表"));
    granted(action.complete(act("zhaomin", Duty.FRONT_DESK, day(3)), 1, null, "备料单"));
    if (stage == CorrectiveAction.Stage.DONE) {
      return action;
    }
    granted(
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(40)), BETTER, SURE, Effectiveness.EFFECTIVE));
    if (stage == CorrectiveAction.Stage.VERIFIED) {
      return action;
    }
    granted(action.close(act("chenjie", Duty.QUALITY_ENGINEER, day(41))));
    return action;
  }

  public static void granted(Decision decision) {
    if (!decision.isGranted()) {
      throw new AssertionError("refused: " + decision);
    }
  }
}
