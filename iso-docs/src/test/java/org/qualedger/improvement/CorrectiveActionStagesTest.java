package org.qualedger.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.improvement.CorrectiveAction.Stage;
import org.qualedger.organization.Duty;

/** Every stage with every verb: where it leads, or why it is refused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectiveActionStagesTest {
  enum Verb {
    ANALYSE,
    PLAN,
    SUBMIT,
    APPROVE,
    RETURN,
    COMPLETE,
    VERIFY,
    CLOSE,
    AMEND,
    VOID
  }

  record Case(Stage from, Verb verb, Object result) {}

  private static final Map<Verb, Map<Stage, Object>> TABLE = new EnumMap<>(Verb.class);

  static {
    row(Verb.ANALYSE).putAll(same(Stage.RETURNED, Stage.ANALYSED, Stage.PLANNED));
    row(Verb.ANALYSE).put(Stage.OPEN, Stage.ANALYSED);
    row(Verb.PLAN).putAll(same(Stage.RETURNED, Stage.PLANNED));
    row(Verb.PLAN).put(Stage.ANALYSED, Stage.PLANNED);
    row(Verb.SUBMIT).put(Stage.PLANNED, Stage.SUBMITTED);
    row(Verb.SUBMIT).put(Stage.RETURNED, Stage.SUBMITTED);
    row(Verb.APPROVE).put(Stage.SUBMITTED, Stage.APPROVED);
    row(Verb.RETURN).put(Stage.SUBMITTED, Stage.RETURNED);
    for (Stage early :
        List.of(Stage.OPEN, Stage.ANALYSED, Stage.PLANNED, Stage.SUBMITTED, Stage.RETURNED)) {
      row(Verb.COMPLETE).put(early, RefusalCode.ACTION_BEFORE_APPROVAL);
    }
    row(Verb.COMPLETE).put(Stage.APPROVED, Stage.APPROVED);
    row(Verb.VERIFY).put(Stage.APPROVED, RefusalCode.ACTIONS_OPEN);
    row(Verb.VERIFY).put(Stage.DONE, Stage.VERIFIED);
    row(Verb.CLOSE).put(Stage.APPROVED, RefusalCode.ACTIONS_OPEN);
    row(Verb.CLOSE).put(Stage.VERIFIED, Stage.CLOSED);
    row(Verb.AMEND).putAll(same(Stage.OPEN, Stage.ANALYSED, Stage.PLANNED, Stage.RETURNED));
    for (Stage stage : Stage.values()) {
      if (stage != Stage.CLOSED && stage != Stage.VOIDED) {
        row(Verb.VOID).put(stage, Stage.VOIDED);
      }
    }
  }

  private static Map<Stage, Object> row(Verb verb) {
    return TABLE.computeIfAbsent(verb, v -> new EnumMap<>(Stage.class));
  }

  private static Map<Stage, Object> same(Stage... stages) {
    Map<Stage, Object> found = new EnumMap<>(Stage.class);
    for (Stage stage : stages) {
      found.put(stage, stage);
    }
    return found;
  }

  static List<Case> everything() {
    List<Case> cases = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (Verb verb : Verb.values()) {
        cases.add(
            new Case(stage, verb, row(verb).getOrDefault(stage, RefusalCode.NOT_IN_THIS_STAGE)));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("everything")
  void every_stage_answers_every_verb(Case given) {
    CorrectiveAction action = CorrectiveActionFixture.in(given.from());
    assertEquals(given.from(), action.stageNow());
    String before = action.canonical().toString();

    Decision decision = apply(action, given.verb());

    if (given.result() instanceof Stage next) {
      assertEquals(Decision.grant(), decision);
      assertEquals(next, action.stageNow());
    } else {
      Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
      assertEquals(given.result(), refused.code());
      assertEquals(before, action.canonical().toString(), "a refusal changes nothing");
      if (refused.code() == RefusalCode.ACTION_BEFORE_APPROVAL) {
        assertEquals("4.4.2", assertNotNullAnd(refused.clause()).shortText());
      }
    }
  }

  private static org.qualedger.document.ClauseId assertNotNullAnd(
      org.qualedger.document.@org.jspecify.annotations.Nullable ClauseId clause) {
    assertNotNull(clause);
    return Objects.requireNonNull(clause);
  }

  private static Decision apply(CorrectiveAction action, Verb verb) {
    Instant now = CorrectiveActionFixture.day(50);
    var manager = CorrectiveActionFixture.act("wangfang", Duty.CENTRE_MANAGER, now, "说明");
    var engineer = CorrectiveActionFixture.act("chenjie", Duty.QUALITY_ENGINEER, now, "说明");
    return switch (verb) {
      case ANALYSE -> action.analyse(manager, Cause.Method.OTHER, List.of("备料不足"), "已查");
      case PLAN -> action.plan(manager, CorrectiveActionFixture.plan());
      case SUBMIT -> action.submit(manager);
      case APPROVE -> action.approve(engineer);
      case RETURN -> action.returnToAuthor(engineer);
      case COMPLETE ->
          action.complete(
              CorrectiveActionFixture.act("liqiang", Duty.SERVICE_STAFF, now), 0, null, "照片");
      case VERIFY ->
          action.verify(
              engineer,
              CorrectiveActionFixture.BETTER,
              CorrectiveActionFixture.SURE,
              Effectiveness.EFFECTIVE);
      case CLOSE -> action.close(engineer);
      case AMEND ->
          action.amend(
              manager,
              new Nonconformity(null, null, null, Severity.MINOR, null, List.of(), null, null));
      case VOID -> action.voidIt(manager);
    };
  }
}
