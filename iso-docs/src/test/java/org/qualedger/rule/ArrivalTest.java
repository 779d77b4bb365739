package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.rule.RuleFixture.find;
import static org.qualedger.serviceslip.ServiceSlipFixture.T0;
import static org.qualedger.serviceslip.ServiceSlipFixture.appointment;
import static org.qualedger.serviceslip.ServiceSlipFixture.asap;
import static org.qualedger.serviceslip.ServiceSlipFixture.local;
import static org.qualedger.serviceslip.ServiceSlipFixture.minute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.serviceslip.PaperSlip;
import org.qualedger.serviceslip.Reappointment.ChangedBy;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.ServiceSlipFixture;

/** 4.2.7 with its decisions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrivalTest {
  private static final Instant LATER = minute(24 * 60);

  private static Finding judge(ServiceSlipFixture story, Instant now) {
    return find("4.2.7", story.slip(), now);
  }

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  private static boolean remarks(Finding finding, DetailCode code) {
    return finding.details().stream().skip(1).anyMatch(detail -> detail.code() == code);
  }

  @ParameterizedTest(name = "{0} after receipt: {1}, {2} min late")
  @CsvSource({
    "PT0S,       PASS, ",
    "PT29M59S,   PASS, ",
    "PT30M,      PASS, ",
    "PT30M0.001S,FAIL, 1",
    "PT30M1S,    FAIL, 1",
    "PT31M,      FAIL, 1",
    "PT31M1S,    FAIL, 2",
    "PT45M,      FAIL, 15",
    "PT26H,      FAIL, 1530",
  })
  void thirty_minutes_from_receipt(java.time.Duration after, Verdict verdict, String late) {
    Finding finding = judge(asap().dispatch(T0).receive(T0).arrive(T0.plus(after)), T0.plus(after));

    assertEquals(verdict, finding.verdict());
    if (late != null) {
      assertEquals(late, finding.detail().args().getFirst());
    }
    assertNull(finding.holdsUntil());
  }

  @Test
  void the_clock_starts_at_receipt_and_not_at_dispatch() {
    assertFinding(
        Verdict.PASS,
        DetailCode.ARRIVED_IN_TIME,
        judge(asap().dispatch(T0).receive(minute(40)).arrive(minute(70)), LATER));
  }

  @Test
  void the_clock_does_not_stop_at_midnight() {
    Instant received = local("2026-11-24T23:50:00");
    ServiceSlipFixture story = asap().dispatch(T0).receive(received);

    assertFinding(
        Verdict.FAIL,
        DetailCode.ARRIVED_LATE,
        judge(story.arrive(local("2026-11-25T00:20:01")), LATER));
  }

  @Test
  void before_the_receipt_the_clock_does_not_run() {
    Finding finding = judge(asap().dispatch(T0), LATER);

    assertFinding(Verdict.PENDING, DetailCode.CLOCK_NOT_STARTED, finding);
    assertNull(finding.holdsUntil());
  }

  @Test
  void pending_until_the_thirty_minutes_are_over() {
    ServiceSlipFixture story = asap().dispatch(T0).receive(T0);

    Finding atLimit = judge(story, minute(30));
    assertFinding(Verdict.PENDING, DetailCode.ARRIVAL_DUE, atLimit);
    assertEquals(minute(30).plusMillis(1), atLimit.holdsUntil());
    assertFinding(Verdict.FAIL, DetailCode.NOT_THERE_YET, judge(story, minute(30).plusMillis(1)));
  }

  @ParameterizedTest(name = "appointed at +{0} min, arrived at +{1} min: {2}")
  @CsvSource({"120,120,PASS", "120,121,FAIL", "10,20,FAIL", "10,10,PASS", "120,5,PASS"})
  void an_appointment_beats_the_thirty_minutes(int agreed, int arrived, Verdict verdict) {
    ServiceSlipFixture story =
        appointment(null, minute(agreed)).dispatch(T0).receive(T0).arrive(minute(arrived));

    assertEquals(verdict, judge(story, LATER).verdict());
  }

  @Test
  void of_a_window_the_end_counts() {
    assertEquals(
        Verdict.PASS,
        judge(
                appointment(minute(60), minute(120)).dispatch(T0).receive(T0).arrive(minute(120)),
                LATER)
            .verdict());
    assertEquals(
        Verdict.FAIL,
        judge(
                appointment(minute(60), minute(120))
                    .dispatch(T0)
                    .receive(T0)
                    .arrive(minute(120).plusSeconds(1)),
                LATER)
            .verdict());
  }

  @Test
  void an_appointment_is_due_before_the_receipt_too() {
    Finding finding = judge(appointment(null, minute(60)).dispatch(T0), minute(61));

    assertFinding(Verdict.FAIL, DetailCode.NOT_THERE_YET, finding);
  }

  @ParameterizedTest(name = "moved by {0} at +{1} min from +60 to +180, arrived +{2}: {3}")
  @CsvSource({
    "CUSTOMER, 30,  180, PASS",
    "CUSTOMER, 61,  180, PASS",
    "CUSTOMER, 61,  181, FAIL",
    "CENTRE,   30,  180, PASS",
    "CENTRE,   60,  180, PASS",
    "CENTRE,   61,  180, FAIL",
    "CENTRE,   61,  181, FAIL",
  })
  void a_moved_appointment(ChangedBy by, int movedAt, int arrived, Verdict verdict) {
    ServiceSlipFixture story =
        appointment(null, minute(60))
            .dispatch(T0)
            .receive(T0)
            .reappoint(minute(movedAt), minute(180), by)
            .arrive(minute(arrived));

    Finding finding = judge(story, LATER);

    assertEquals(verdict, finding.verdict());
    assertEquals(
        by == ChangedBy.CENTRE && movedAt > 60, remarks(finding, DetailCode.MOVED_AFTER_DUE));
  }

  @Test
  void the_customers_later_wish_counts_also_after_the_centres_vain_move() {
    ServiceSlipFixture story =
        appointment(null, minute(60))
            .dispatch(T0)
            .receive(T0)
            .reappoint(minute(61), minute(120), ChangedBy.CENTRE)
            .reappoint(minute(70), minute(180), ChangedBy.CUSTOMER)
            .arrive(minute(180));

    Finding finding = judge(story, LATER);

    assertEquals(Verdict.PASS, finding.verdict());
    assertEquals(1, finding.details().size());
  }

  @Test
  void the_centre_cannot_heal_thirty_minutes_that_are_over() {
    ServiceSlipFixture story =
        asap()
            .dispatch(T0)
            .receive(T0)
            .reappoint(minute(31), minute(120), ChangedBy.CENTRE)
            .arrive(minute(100));

    assertFinding(Verdict.FAIL, DetailCode.ARRIVED_LATE, judge(story, LATER));
  }

  @Test
  void a_time_agreed_before_the_receipt_counts_since_no_clock_ran() {
    ServiceSlipFixture story =
        asap()
            .dispatch(T0)
            .reappoint(minute(50), minute(120), ChangedBy.CENTRE)
            .receive(minute(60))
            .arrive(minute(120));

    assertFinding(Verdict.PASS, DetailCode.ARRIVED_IN_TIME, judge(story, LATER));
  }

  @Test
  void an_absent_customer_does_not_matter() {
    Finding finding = judge(asap().dispatch(T0).receive(T0).arrive(minute(30), true), LATER);

    assertEquals(Verdict.PASS, finding.verdict());
    assertTrue(remarks(finding, DetailCode.CUSTOMER_ABSENT));
  }

  @Test
  void where_nobody_noted_the_receipt_the_dispatch_stands_in() {
    Finding finding = judge(asap().dispatch(T0).arrive(minute(31)), LATER);

    assertFinding(Verdict.FAIL, DetailCode.ARRIVED_LATE, finding);
    assertTrue(remarks(finding, DetailCode.RECEIPT_ESTIMATED));
  }

  @Test
  void done_without_an_arrival_is_no_evidence_and_not_late() {
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.ARRIVAL_MISSING,
        judge(asap().dispatch(T0).receive(T0).finish(minute(300)), LATER));
  }

  @Test
  void a_paper_slip_with_minutes_passes_at_thirty_and_without_a_start_proves_nothing() {
    assertFinding(
        Verdict.PASS,
        DetailCode.ARRIVED_IN_TIME,
        find("4.2.7", paper(local("2026-11-24T10:00:00"), local("2026-11-24T10:30:00")), LATER));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.DUE_TIME_UNKNOWN,
        find("4.2.7", paper(null, local("2026-11-24T10:30:00")), LATER));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.ARRIVAL_MISSING,
        find("4.2.7", paper(local("2026-11-24T10:00:00"), null), LATER));
  }

  private static ServiceSlip paper(@Nullable Instant received, @Nullable Instant arrived) {
    return ServiceSlipFixture.paper(
            new PaperSlip(
                ServiceSlipFixture.registration(ServiceSlipFixture.terms(false, null, null, null)),
                null,
                received,
                arrived,
                false,
                null,
                null,
                local("2026-11-24T11:00:00"),
                null,
                Result.QUALIFIED,
                null,
                null,
                null,
                null,
                null,
                null,
                null))
        .slip();
  }

  @Test
  void called_off_in_time_or_too_late() {
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.CALLED_OFF_IN_TIME,
        judge(asap().dispatch(T0).receive(T0).cancel(minute(30)), LATER));
    assertFinding(
        Verdict.FAIL,
        DetailCode.CALLED_OFF_AFTER_DUE,
        judge(asap().dispatch(T0).receive(T0).cancel(minute(31)), LATER));
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.CALLED_OFF_IN_TIME,
        judge(asap().cancel(minute(300)), LATER));
  }

  @Test
  void a_void_slip_is_not_judged() {
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.RECORD_VOID,
        judge(asap().dispatch(T0).receive(T0).voidIt(minute(300)), LATER));
  }

  @Test
  void a_changed_parameter_moves_only_slips_from_its_day_on() {
    ServiceSlip slip = asap().dispatch(T0).receive(T0).arrive(minute(40)).slip();

    assertEquals(Verdict.PASS, judgedWith(slip, LocalDate.of(2026, 11, 24)));
    assertEquals(Verdict.FAIL, judgedWith(slip, LocalDate.of(2026, 11, 25)));
  }

  private static Verdict judgedWith(ServiceSlip slip, LocalDate from) {
    RuleParameters parameters =
        new RuleParameters(
            List.of(new RuleParameters.Setting(RuleParameter.ARRIVAL_LIMIT, 45, from)));
    return find(
            "4.2.7",
            new SlipDossier(slip, null, null, List.of(), RuleFixture.at(LATER, parameters)))
        .verdict();
  }
}
