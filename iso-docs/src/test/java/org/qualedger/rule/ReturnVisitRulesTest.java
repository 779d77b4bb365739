package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qualedger.rule.RuleFixture.find;
import static org.qualedger.serviceslip.ServiceSlipFixture.T0;
import static org.qualedger.serviceslip.ServiceSlipFixture.free;
import static org.qualedger.serviceslip.ServiceSlipFixture.local;
import static org.qualedger.serviceslip.ServiceSlipFixture.minute;
import static org.qualedger.serviceslip.ServiceSlipFixture.supplier;
import static org.qualedger.serviceslip.ServiceSlipFixture.visitBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.serviceslip.Dispatch;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.ReturnVisit.Mode;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.ServiceSlipFixture;
import org.qualedger.serviceslip.VisitReport;

/** 4.2.14.1 to 4.2.14.4. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnVisitRulesTest {
  // Friday, three in the afternoon: a visit counts until Sunday 24:00.
  private static final Instant FRIDAY = local("2026-11-27T15:00:00");
  private static final Instant DEADLINE = local("2026-11-30T00:00:00");
  private static final Instant LATER = local("2026-12-24T00:00:00");

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  private static ServiceSlipFixture finished() {
    return finished(ServiceSlipFixture.ownStaff());
  }

  private static ServiceSlipFixture finished(Dispatch dispatch) {
    return free()
        .dispatch(T0, dispatch)
        .receive(T0)
        .arrive(minute(20))
        .finish(FRIDAY.minusSeconds(600));
  }

  private static ServiceSlipFixture completed() {
    return finished().sign(FRIDAY);
  }

  @ParameterizedTest(name = "visited {0}: {1} {2}")
  @CsvSource({
    "2026-11-27T15:00:00,     PASS, VISITED_IN_TIME",
    "2026-11-29T23:59:59.999, PASS, VISITED_IN_TIME",
    "2026-11-30T00:00:00,     FAIL, VISITED_LATE",
    "2026-12-07T10:00:00,     FAIL, VISITED_LATE",
  })
  void within_two_calendar_days_until_midnight(String at, Verdict verdict, DetailCode code) {
    ServiceSlip slip = completed().visit(local(at), Mode.HOME).slip();

    assertFinding(verdict, code, find("4.2.14.4", slip, LATER));
  }

  @Test
  void a_service_completed_at_midnight_belongs_to_the_new_day() {
    ServiceSlip slip =
        finished()
            .sign(local("2026-11-28T00:00:00"))
            .visit(local("2026-11-30T23:59:59.999"), Mode.PHONE)
            .slip();

    assertFinding(Verdict.PASS, DetailCode.VISITED_IN_TIME, find("4.2.14.4", slip, LATER));
  }

  @Test
  void pending_until_the_deadline_then_simply_not_visited() {
    Finding pending = find("4.2.14.4", completed().slip(), DEADLINE.minusMillis(1));
    assertFinding(Verdict.PENDING, DetailCode.VISIT_POSSIBLE, pending);
    assertEquals(DEADLINE, pending.holdsUntil());

    Finding after = find("4.2.14.4", completed().slip(), DEADLINE);
    assertFinding(Verdict.NOT_APPLICABLE, DetailCode.NOT_VISITED, after);
    assertNull(after.holdsUntil());
  }

  @Test
  void an_attempt_does_not_count() {
    ServiceSlip slip = completed().visit(FRIDAY, visitBy(Mode.PHONE, false)).slip();

    assertFinding(Verdict.NOT_APPLICABLE, DetailCode.NOT_VISITED, find("4.2.14.4", slip, LATER));
    assertFinding(Verdict.NOT_APPLICABLE, DetailCode.NOT_VISITED, find("4.2.14.1", slip, LATER));
  }

  @Test
  void one_visit_in_time_is_enough_whatever_follows() {
    ServiceSlip slip =
        completed().visit(FRIDAY, Mode.PHONE).visit(DEADLINE.plusSeconds(1), Mode.HOME).slip();

    assertFinding(Verdict.PASS, DetailCode.VISITED_IN_TIME, find("4.2.14.4", slip, LATER));
  }

  @Test
  void without_a_signature_the_finish_counts() {
    ServiceSlip slip =
        finished().unsigned(local("2026-11-28T09:00:00")).visit(DEADLINE, Mode.PHONE).slip();

    assertFinding(Verdict.FAIL, DetailCode.VISITED_LATE, find("4.2.14.4", slip, LATER));
  }

  @Test
  void the_visit_follows_the_final_completion() {
    ServiceSlipFixture reworked =
        completed()
            .visit(FRIDAY.plusSeconds(60), Mode.PHONE)
            .openRework(FRIDAY.plusSeconds(120))
            .finishRework(local("2026-12-01T10:00:00"))
            .sign(local("2026-12-01T11:00:00"));

    assertFinding(
        Verdict.PENDING,
        DetailCode.VISIT_POSSIBLE,
        find("4.2.14.4", reworked.slip(), local("2026-12-03T23:59:59.999")));
    assertFinding(
        Verdict.PASS,
        DetailCode.VISITED_IN_TIME,
        find(
            "4.2.14.4", reworked.visit(local("2026-12-03T23:59:59.999"), Mode.HOME).slip(), LATER));
  }

  @Test
  void a_service_that_was_not_provided_is_not_visited() {
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.SERVICE_NOT_PROVIDED,
        find("4.2.14.4", free().cancel(minute(5)).slip(), LATER));
    assertFinding(
        Verdict.PENDING, DetailCode.STEP_TO_COME, find("4.2.14.4", finished().slip(), LATER));
  }

  @Test
  void the_four_things_are_asked() {
    assertFinding(
        Verdict.PASS,
        DetailCode.FOUR_ITEMS_ANSWERED,
        find("4.2.14.1", completed().visit(FRIDAY, Mode.PHONE).slip(), LATER));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.ANSWER_MISSING,
        find(
            "4.2.14.1",
            completed().visit(FRIDAY, report(Mode.PHONE, " ", null, true)).slip(),
            LATER));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void signed_and_told_in_every_mode(Mode mode) {
    ServiceSlip slip = completed().visit(FRIDAY, mode).inform(FRIDAY, 1).slip();

    assertFinding(Verdict.PASS, DetailCode.VISIT_SIGNED_AND_TOLD, find("4.2.14.2", slip, LATER));
  }

  @Test
  void a_home_visit_needs_the_customers_words_and_signature() {
    ServiceSlip slip =
        completed().visit(FRIDAY, report(Mode.HOME, "无", null, false)).inform(FRIDAY, 1).slip();

    Finding finding = find("4.2.14.2", slip, LATER);

    assertFinding(Verdict.NO_EVIDENCE, DetailCode.OPINION_MISSING, finding);
    assertEquals(DetailCode.VISIT_SIGNATURE_MISSING, finding.details().get(1).code());
  }

  @Test
  void a_telephone_visit_needs_the_visitors_signature() {
    ServiceSlip slip =
        completed().visit(FRIDAY, report(Mode.PHONE, "无", null, false)).inform(FRIDAY, 1).slip();

    assertFinding(
        Verdict.NO_EVIDENCE, DetailCode.VISITOR_SIGNATURE_MISSING, find("4.2.14.2", slip, LATER));
  }

  @Test
  void the_provider_is_told_within_two_days() {
    ServiceSlip slip = completed().visit(FRIDAY, Mode.PHONE).slip();

    Finding pending = find("4.2.14.2", slip, DEADLINE.minusMillis(1));
    assertFinding(Verdict.PENDING, DetailCode.TELLING_PROVIDER_DUE, pending);
    assertEquals(DEADLINE, pending.holdsUntil());
    assertFinding(
        Verdict.NO_EVIDENCE, DetailCode.PROVIDER_NOT_TOLD, find("4.2.14.2", slip, DEADLINE));
  }

  @Test
  void the_centre_visits_the_suppliers_jobs() {
    ServiceSlipFixture story = finished(supplier(null)).sign(FRIDAY);

    assertFinding(
        Verdict.NOT_APPLICABLE, DetailCode.NOT_VISITED, find("4.2.14.3", story.slip(), LATER));
    assertFinding(
        Verdict.PASS,
        DetailCode.VISITED_BY_CENTRE,
        find("4.2.14.3", story.visit(FRIDAY, Mode.PHONE).slip(), LATER));
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.OWN_STAFF,
        find("4.2.14.3", completed().visit(FRIDAY, Mode.PHONE).slip(), LATER));
  }

  @Test
  void the_supplier_does_not_visit_its_own_job() {
    ServiceSlip slip = finished(supplier(null)).sign(FRIDAY).slip();
    Act bySupplier = new Act("sun.hao", "孙浩", Duty.MANAGERS_ASSISTANT, FRIDAY, FRIDAY, null);

    RuleFixture.granted(slip.recordVisit(bySupplier, visitBy(Mode.PHONE, true)));

    assertFinding(Verdict.FAIL, DetailCode.VISITED_BY_PROVIDER, find("4.2.14.3", slip, LATER));
  }

  private static VisitReport report(
      Mode mode,
      String requirement,
      @org.jspecify.annotations.Nullable String opinion,
      boolean signed) {
    return new VisitReport(
        mode,
        ReturnVisit.Selection.BY_ITEM,
        true,
        null,
        ReturnVisit.Score.SATISFIED,
        ReturnVisit.Score.SATISFIED,
        ReturnVisit.Score.SATISFIED,
        ReturnVisit.Score.SATISFIED,
        requirement,
        opinion,
        null,
        null,
        signed,
        null,
        null);
  }
}
