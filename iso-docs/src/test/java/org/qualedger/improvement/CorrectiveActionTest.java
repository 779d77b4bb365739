package org.qualedger.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.improvement.CorrectiveActionFixture.BETTER;
import static org.qualedger.improvement.CorrectiveActionFixture.act;
import static org.qualedger.improvement.CorrectiveActionFixture.day;
import static org.qualedger.improvement.CorrectiveActionFixture.fact;
import static org.qualedger.improvement.CorrectiveActionFixture.granted;
import static org.qualedger.improvement.CorrectiveActionFixture.hour;
import static org.qualedger.improvement.CorrectiveActionFixture.in;
import static org.qualedger.improvement.CorrectiveActionFixture.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.SignedStep;
import org.qualedger.improvement.CorrectiveAction.Stage;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectiveActionTest {

  @Test
  void opens_only_from_a_source() {
    Act act = act("wangfang", Duty.CENTRE_MANAGER, hour(0));
    Nonconformity orphan =
        new Nonconformity(
            ActionType.CORRECTIVE,
            ActionSource.SERVICE_SLIP,
            " ",
            Severity.MINOR,
            "漏水",
            List.of(),
            null,
            null);
    assertRefused(RefusalCode.MISSING, "sourceReference", CorrectiveAction.check(orphan, act));
    assertRefused(
        RefusalCode.MISSING,
        "source",
        CorrectiveAction.check(
            new Nonconformity(
                ActionType.CORRECTIVE,
                null,
                "C012-WT-20261101-0001",
                Severity.MINOR,
                "漏水",
                List.of(),
                null,
                null),
            act));
    assertRefused(
        RefusalCode.UNKNOWN_REFERENCE,
        "clauses",
        CorrectiveAction.check(
            new Nonconformity(
                ActionType.CORRECTIVE,
                ActionSource.SERVICE_SLIP,
                "C012-WT-20261101-0001",
                Severity.MINOR,
                "漏水",
                List.of("4.2"),
                null,
                null),
            act));
  }

  @Test
  void a_quarterly_source_goes_to_the_quality_department() {
    assertEquals(
        Duty.QUALITY_ENGINEER,
        open(ActionSource.QUARTERLY_REPORT, Severity.MINOR, "a", Duty.MANAGERS_ASSISTANT)
            .approver());
  }

  @Test
  void something_serious_goes_to_the_quality_department_whatever_the_source() {
    assertEquals(
        Duty.QUALITY_ENGINEER,
        open(ActionSource.MONTHLY_REPORT, Severity.SERIOUS, "a", Duty.MANAGERS_ASSISTANT)
            .approver());
  }

  @Test
  void a_monthly_source_goes_to_the_centre_manager() {
    assertEquals(
        Duty.CENTRE_MANAGER,
        open(ActionSource.MONTHLY_REPORT, Severity.GENERAL, "a", Duty.MANAGERS_ASSISTANT)
            .approver());
  }

  @Test
  void what_the_centre_manager_writes_goes_to_the_deputy_general_manager() {
    assertEquals(
        Duty.DEPUTY_GENERAL_MANAGER,
        open(ActionSource.MONTHLY_REPORT, Severity.GENERAL, "a", Duty.CENTRE_MANAGER).approver());
  }

  @Test
  void a_writer_cannot_approve_under_another_duty() {
    CorrectiveAction action = in(Stage.SUBMITTED);
    assertRefused(
        RefusalCode.APPROVER_IS_AUTHOR,
        null,
        action.approve(act("wangfang", Duty.QUALITY_ENGINEER, hour(5))));
  }

  @Test
  void another_duty_than_the_route_names_cannot_approve() {
    assertRefused(
        RefusalCode.NOT_YOUR_DUTY,
        null,
        in(Stage.SUBMITTED).approve(act("sunli", Duty.CENTRE_MANAGER, hour(5))));
  }

  @Test
  void every_round_is_kept_with_its_comment() {
    CorrectiveAction action = in(Stage.RETURNED);
    granted(action.submit(act("wangfang", Duty.CENTRE_MANAGER, hour(6), "已补充原因")));
    granted(action.approve(act("chenjie", Duty.QUALITY_ENGINEER, hour(7), "同意")));
    assertEquals(
        List.of(
            SignedStep.Meaning.SUBMITTED,
            SignedStep.Meaning.RETURNED,
            SignedStep.Meaning.SUBMITTED,
            SignedStep.Meaning.APPROVED),
        action.steps().stream().map(SignedStep::meaning).toList());
    assertEquals("原因不充分", action.steps().get(1).comment());
    assertEquals(Stage.APPROVED, action.stageNow());
  }

  @Test
  void a_signature_binds_the_record_as_it_stood() {
    CorrectiveAction action = in(Stage.SUBMITTED);
    String signed = Hash.of(action.canonical().bytes()).hex();
    granted(action.approve(act("chenjie", Duty.QUALITY_ENGINEER, hour(5))));
    assertEquals(signed, action.steps().getLast().contentHash());
  }

  @Test
  void a_return_without_a_comment_is_refused() {
    assertRefused(
        RefusalCode.REASON_NEEDED,
        "comment",
        in(Stage.SUBMITTED).returnToAuthor(act("chenjie", Duty.QUALITY_ENGINEER, hour(5))));
  }

  @Test
  void a_measure_that_was_done_or_begun_before_the_approval_is_refused() {
    CorrectiveAction action = in(Stage.APPROVED);
    Act yesterday = new Act("liqiang", "李强", Duty.SERVICE_STAFF, hour(3), hour(30), null);
    Decision.Refused done =
        assertRefused(
            RefusalCode.ACTION_BEFORE_APPROVAL, null, action.complete(yesterday, 0, null, "照片"));
    assertEquals("4.4.2", Objects.requireNonNull(done.clause()).shortText());
    assertRefused(
        RefusalCode.ACTION_BEFORE_APPROVAL,
        null,
        action.complete(act("liqiang", Duty.SERVICE_STAFF, hour(30)), 0, hour(3), "照片"));
  }

  @Test
  void who_owns_a_measure_or_wrote_the_proposal_does_not_verify() {
    CorrectiveAction action = in(Stage.DONE);
    for (String involved : List.of("liqiang", "zhaomin", "wangfang")) {
      assertRefused(
          RefusalCode.VERIFIER_IS_OWNER,
          null,
          action.verify(
              act(involved, Duty.QUALITY_ENGINEER, day(40)),
              BETTER,
              CorrectiveActionFixture.SURE,
              Effectiveness.EFFECTIVE));
    }
  }

  @Test
  void a_verdict_against_the_numbers_needs_a_reason() {
    CorrectiveAction action = in(Stage.DONE);
    Verification.Numbers worse = new Verification.Numbers(80, 100, 90, 100);
    assertEquals(
        Effectiveness.INEFFECTIVE,
        action.proposeVerdict(worse, CorrectiveActionFixture.SURE, day(40)));
    assertRefused(
        RefusalCode.REASON_NEEDED,
        "reason",
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(40)),
            worse,
            CorrectiveActionFixture.SURE,
            Effectiveness.EFFECTIVE));
    granted(
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(40), "极端天气两天，剔除后达标"),
            worse,
            CorrectiveActionFixture.SURE,
            Effectiveness.EFFECTIVE));
    assertEquals(Effectiveness.INEFFECTIVE, action.verifications().getLast().proposed());
  }

  @Test
  void numbers_say_nothing_before_the_window_is_over() {
    assertEquals(
        Effectiveness.INCONCLUSIVE,
        in(Stage.DONE).proposeVerdict(BETTER, CorrectiveActionFixture.SURE, day(20)));
    assertEquals(
        Effectiveness.EFFECTIVE,
        in(Stage.DONE).proposeVerdict(BETTER, CorrectiveActionFixture.SURE, day(33)));
  }

  @Test
  void what_may_be_chance_is_no_proof_even_where_the_target_is_reached() {
    Verification.Numbers slightly = new Verification.Numbers(94, 100, 97, 100);
    Comparison chance = new Comparison(Comparison.Method.TWO_PROPORTIONS, 306_281);
    CorrectiveAction action = in(Stage.DONE);
    assertEquals(Effectiveness.INCONCLUSIVE, action.proposeVerdict(slightly, chance, day(40)));
    assertRefused(
        RefusalCode.REASON_NEEDED,
        "reason",
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(40)),
            slightly,
            chance,
            Effectiveness.EFFECTIVE));
  }

  @Test
  void five_per_cent_is_still_chance() {
    CorrectiveAction action = in(Stage.DONE);
    assertEquals(
        Effectiveness.INCONCLUSIVE, action.proposeVerdict(BETTER, fisher(50_000), day(40)));
    assertEquals(Effectiveness.EFFECTIVE, action.proposeVerdict(BETTER, fisher(49_999), day(40)));
  }

  @Test
  void where_nothing_was_before_the_target_alone_decides() {
    assertEquals(
        Effectiveness.EFFECTIVE,
        in(Stage.DONE).proposeVerdict(new Verification.Numbers(0, 0, 97, 100), null, day(40)));
  }

  private static Comparison fisher(long pPerMillion) {
    return new Comparison(Comparison.Method.FISHER_EXACT, pPerMillion);
  }

  @Test
  void ineffective_measures_lead_back_to_the_analysis_and_stay_on_the_record() {
    CorrectiveAction action = in(Stage.DONE);
    granted(
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(40)),
            new Verification.Numbers(80, 100, 70, 100),
            CorrectiveActionFixture.SURE,
            Effectiveness.INEFFECTIVE));
    assertEquals(Stage.OPEN, action.stageNow());
    assertEquals(2, action.cycle());
    assertEquals(2, action.actions().size());
    assertTrue(action.currentActions().isEmpty());

    granted(
        action.analyse(
            act("wangfang", Duty.CENTRE_MANAGER, day(41)),
            Cause.Method.FISHBONE,
            List.of("备件库存不足"),
            "已查两处"));
    granted(
        action.plan(act("wangfang", Duty.CENTRE_MANAGER, day(41)), CorrectiveActionFixture.plan()));
    assertEquals(Stage.PLANNED, action.stageNow());
    assertRefused(
        RefusalCode.ACTION_BEFORE_APPROVAL,
        null,
        action.complete(act("liqiang", Duty.SERVICE_STAFF, day(42)), 0, null, "照片"));
    assertEquals(4, action.actions().size());
  }

  @Test
  void an_inconclusive_verification_leaves_it_to_be_verified_again() {
    CorrectiveAction action = in(Stage.DONE);
    granted(
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(10)),
            BETTER,
            CorrectiveActionFixture.SURE,
            Effectiveness.INCONCLUSIVE));
    assertEquals(Stage.DONE, action.stageNow());
    granted(
        action.verify(
            act("chenjie", Duty.QUALITY_ENGINEER, day(40)),
            BETTER,
            CorrectiveActionFixture.SURE,
            Effectiveness.EFFECTIVE));
    assertEquals(Stage.VERIFIED, action.stageNow());
  }

  @Test
  void an_open_measure_past_its_day_is_overdue() {
    CorrectiveAction action = in(Stage.APPROVED);
    assertFalse(action.overdue(LocalDate.of(2026, 11, 20)));
    assertTrue(action.overdue(LocalDate.of(2026, 11, 21)));
    assertFalse(in(Stage.DONE).overdue(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void a_corrective_action_without_a_correction_is_not_handed_in() {
    CorrectiveAction action =
        new CorrectiveAction(
            in(Stage.OPEN).number(),
            act("wangfang", Duty.CENTRE_MANAGER, hour(0)),
            new Nonconformity(
                ActionType.CORRECTIVE,
                ActionSource.MONTHLY_REPORT,
                "C012-TJ-20261108-0001",
                Severity.GENERAL,
                "及时率低于目标",
                List.of(),
                null,
                null),
            org.qualedger.record.Medium.ELECTRONIC,
            false);
    granted(
        action.analyse(
            act("wangfang", Duty.CENTRE_MANAGER, hour(1)),
            Cause.Method.FIVE_WHY,
            List.of("人手不足"),
            "已查"));
    granted(
        action.plan(act("wangfang", Duty.CENTRE_MANAGER, hour(2)), CorrectiveActionFixture.plan()));
    assertRefused(
        RefusalCode.MISSING,
        "correction",
        action.submit(act("wangfang", Duty.CENTRE_MANAGER, hour(3))));
  }

  @Test
  void a_plan_without_owner_day_or_criterion_is_refused() {
    CorrectiveAction action = in(Stage.ANALYSED);
    Act act = act("wangfang", Duty.CENTRE_MANAGER, hour(2));
    LocalDate due = LocalDate.of(2026, 12, 1);
    assertRefused(
        RefusalCode.MISSING,
        "actions[0].owner",
        action.plan(
            act,
            new Plan(List.of(new Plan.Step("培训", "", due)), CorrectiveActionFixture.CRITERION)));
    assertRefused(
        RefusalCode.MISSING,
        "actions[0].due",
        action.plan(
            act,
            new Plan(
                List.of(new Plan.Step("培训", "liqiang", null)), CorrectiveActionFixture.CRITERION)));
    assertRefused(
        RefusalCode.MISSING,
        "criterion",
        action.plan(act, new Plan(List.of(new Plan.Step("培训", "liqiang", due)), null)));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_revision_reads_back_as_the_same_record(Stage stage) {
    CorrectiveAction action = in(stage);
    byte[] bytes = action.canonical().bytes();
    CorrectiveAction again = CorrectiveAction.rehydrate(CanonicalObject.parse(bytes));
    assertEquals(
        new String(bytes, java.nio.charset.StandardCharsets.UTF_8), again.canonical().toString());
    assertEquals(stage, again.stageNow());
    assertEquals(action.approver(), again.approver());
  }

  @Test
  void the_canonical_bytes_are_the_golden_ones() throws java.io.IOException {
    try (java.io.InputStream golden =
        CorrectiveActionTest.class.getResourceAsStream("corrective-action-1.json")) {
      assertEquals(
          new String(
              Objects.requireNonNull(golden).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8),
          in(Stage.CLOSED).canonical().toString());
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  /** Whatever anybody tries in whatever order, these hold. */
  @ParameterizedTest
  @MethodSource("seeds")
  void no_sequence_gets_round_the_separation_of_duties(long seed) {
    Random random = new Random(seed);
    String[] people = {"a", "b", "c", "liqiang"};
    Duty[] duties = {
      Duty.MANAGERS_ASSISTANT,
      Duty.CENTRE_MANAGER,
      Duty.QUALITY_ENGINEER,
      Duty.DEPUTY_GENERAL_MANAGER
    };
    CorrectiveAction action =
        open(
            any(random, ActionSource.values()),
            any(random, Severity.values()),
            people[random.nextInt(3)],
            duties[random.nextInt(4)]);
    List<String> writers = new ArrayList<>(List.of(action.createdBy()));
    for (int i = 1; i <= 60; i++) {
      Act act = act(people[random.nextInt(4)], duties[random.nextInt(4)], day(i), "说明");
      Stage before = action.stageNow();
      int pick = random.nextInt(8);
      Decision decision = randomVerb(action, act, pick, random);
      if (decision.isGranted() && pick <= 2) {
        writers.add(act.by());
      }
      if (decision.isGranted() && pick == 3) {
        assertFalse(writers.contains(act.by()), "the approver wrote it, seed " + seed);
      }
      if (decision.isGranted() && pick == 5) {
        assertEquals(Stage.APPROVED, before, "done before the approval, seed " + seed);
      }
      if (decision.isGranted() && pick == 6) {
        assertFalse(writers.contains(act.by()) || act.by().equals("liqiang"), "seed " + seed);
      }
      assertEquals(
          action.canonical().toString(),
          CorrectiveAction.rehydrate(action.canonical()).canonical().toString());
    }
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Decision randomVerb(CorrectiveAction action, Act act, int pick, Random random) {
    return switch (pick) {
      case 0 -> action.analyse(act, Cause.Method.OTHER, List.of("原因"), "已查");
      case 1 -> action.plan(act, CorrectiveActionFixture.plan());
      case 2 -> action.submit(act);
      case 3 -> action.approve(act);
      case 4 -> action.returnToAuthor(act);
      case 5 -> action.complete(act, random.nextInt(2), null, "证据");
      case 6 ->
          action.verify(
              act, BETTER, CorrectiveActionFixture.SURE, any(random, Effectiveness.values()));
      default -> action.close(act);
    };
  }

  private static Decision.Refused assertRefused(
      RefusalCode code, @Nullable String field, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    assertEquals(field, refused.field());
    return refused;
  }

  @Test
  void the_fact_of_the_fixture_can_be_acted_on() {
    assertEquals(
        Decision.grant(),
        CorrectiveAction.check(
            fact(ActionSource.MONTHLY_REPORT, Severity.MINOR),
            act("a", Duty.MANAGERS_ASSISTANT, Instant.parse("2026-11-02T01:00:00Z"))));
  }
}
