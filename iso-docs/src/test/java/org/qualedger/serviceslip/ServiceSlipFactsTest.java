package org.qualedger.serviceslip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.serviceslip.ServiceSlipFixture.T0;
import static org.qualedger.serviceslip.ServiceSlipFixture.act;
import static org.qualedger.serviceslip.ServiceSlipFixture.asap;
import static org.qualedger.serviceslip.ServiceSlipFixture.in;
import static org.qualedger.serviceslip.ServiceSlipFixture.minute;
import static org.qualedger.serviceslip.ServiceSlipFixture.registration;
import static org.qualedger.serviceslip.ServiceSlipFixture.terms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;

/** What cannot be is refused, and says where; what can be is kept as it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceSlipFactsTest {
  private static final Instant LATER = minute(24 * 60);

  private static Decision.Refused refused(RefusalCode code, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    return refused;
  }

  private static Act late(Instant at) {
    return new Act("zhao.min", "赵敏", Duty.FRONT_DESK, at, LATER, "补记");
  }

  @Test
  void facts_come_in_their_order() {
    refused(
        RefusalCode.BEFORE_EARLIER_FACT,
        in(SlipStage.REGISTERED)
            .slip()
            .dispatch(late(T0.minusMillis(1)), ServiceSlipFixture.ownStaff()));
    refused(
        RefusalCode.BEFORE_EARLIER_FACT, in(SlipStage.DISPATCHED).slip().receive(late(minute(9))));
    refused(
        RefusalCode.BEFORE_EARLIER_FACT,
        in(SlipStage.RECEIVED).slip().arrive(late(minute(19)), new Arrival(false, null)));
    refused(
        RefusalCode.BEFORE_EARLIER_FACT,
        in(SlipStage.ON_SITE)
            .slip()
            .finish(late(minute(29)), ServiceSlipFixture.completion(Result.QUALIFIED)));
    refused(
        RefusalCode.BEFORE_EARLIER_FACT, in(SlipStage.ACCEPTED).slip().handBack(late(minute(39))));
    refused(
        RefusalCode.BEFORE_EARLIER_FACT,
        in(SlipStage.ACCEPTED)
            .slip()
            .recordVisit(
                late(minute(49)), ServiceSlipFixture.visitBy(ReturnVisit.Mode.HOME, true)));
  }

  @Test
  void a_correction_keeps_the_order_too() {
    ServiceSlip slip = in(SlipStage.FINISHED).slip();

    Decision.Refused refused =
        refused(
            RefusalCode.BEFORE_EARLIER_FACT,
            slip.amend(late(LATER), SlipAmendmentFixture.arrived(minute(19))));
    assertEquals("arrivedAt", refused.field());
    refused(
        RefusalCode.BEFORE_EARLIER_FACT,
        slip.amend(late(LATER), SlipAmendmentFixture.received(minute(31))));
    assertTrue(slip.amend(late(LATER), SlipAmendmentFixture.arrived(minute(20))).isGranted());
  }

  @Test
  void a_correction_invents_no_later_stage() {
    refused(
        RefusalCode.NOT_IN_THIS_STAGE,
        in(SlipStage.REGISTERED)
            .slip()
            .amend(late(LATER), SlipAmendmentFixture.received(minute(5))));
    refused(
        RefusalCode.NOT_IN_THIS_STAGE,
        in(SlipStage.ON_SITE).slip().amend(late(LATER), SlipAmendmentFixture.finished(minute(50))));
  }

  @Test
  void a_correction_after_the_signature_shows_until_it_is_signed_anew() {
    ServiceSlip slip = in(SlipStage.ACCEPTED).slip();

    assertTrue(slip.amend(late(LATER), SlipAmendmentFixture.remarks("补充")).isGranted());
    assertTrue(slip.changedAfterSignature());
    refused(
        RefusalCode.BEFORE_EARLIER_FACT,
        slip.signAnew(late(LATER), ServiceSlipFixture.customer(minute(49))));
    assertTrue(slip.signAnew(late(LATER), ServiceSlipFixture.customer(LATER)).isGranted());

    assertFalse(slip.changedAfterSignature());
    assertEquals(LATER, slip.resignedAt());
    assertEquals(minute(50), slip.completedAt());
  }

  @Test
  void reasons_are_asked_for() {
    Act silent = new Act("zhao.min", "赵敏", Duty.FRONT_DESK, null, LATER, " ");

    refused(RefusalCode.REASON_NEEDED, in(SlipStage.RECEIVED).slip().cancel(silent));
    refused(RefusalCode.REASON_NEEDED, in(SlipStage.ON_SITE).slip().abort(silent));
    refused(RefusalCode.REASON_NEEDED, in(SlipStage.RECEIVED).slip().voidIt(silent));
    refused(
        RefusalCode.REASON_NEEDED,
        in(SlipStage.RECEIVED).slip().amend(silent, SlipAmendmentFixture.remarks("补充")));
  }

  @Test
  void an_appointment_has_a_time_and_a_window_its_order() {
    Terms none =
        new Terms(
            false,
            Terms.PriceBasis.FREE,
            null,
            null,
            null,
            false,
            null,
            null,
            Terms.TimeMode.APPOINTMENT,
            null,
            null,
            Terms.TimeSetBy.FRONT_DESK);

    assertEquals(ClauseId.procedure("4.2.3"), refused(RefusalCode.MISSING, check(none)).clause());
    refused(RefusalCode.BEFORE_EARLIER_FACT, check(terms(false, minute(61), minute(60), null)));
  }

  @Test
  void prices_are_possible() {
    refused(RefusalCode.OUT_OF_RANGE, check(quoted(-1L, null)));
    refused(RefusalCode.OUT_OF_RANGE, check(quoted(ServiceSlip.LARGEST_FEN + 1, null)));
    refused(RefusalCode.OUT_OF_RANGE, check(quoted(100L, 99L)));
    assertTrue(check(quoted(100L, 100L)).isGranted());
  }

  private static Terms quoted(Long fen, @Nullable Long most) {
    return new Terms(
        true,
        Terms.PriceBasis.BOARD,
        fen,
        most,
        T0,
        true,
        "陈静",
        "PHONE",
        Terms.TimeMode.ASAP,
        null,
        null,
        Terms.TimeSetBy.FRONT_DESK);
  }

  private static Decision check(Terms terms) {
    return ServiceSlip.check(act(Duty.FRONT_DESK, T0), registration(terms));
  }

  @Test
  void an_unknown_category_is_refused() {
    SlipRegistration known = registration(terms(false, null, null, null));
    SlipRegistration unknown =
        new SlipRegistration(
            null,
            known.customer(),
            "Z99",
            known.description(),
            known.terms(),
            known.filledInBy(),
            null);

    refused(RefusalCode.UNKNOWN_REFERENCE, ServiceSlip.check(act(Duty.FRONT_DESK, T0), unknown));
  }

  @Test
  void a_charge_adds_up_and_a_reduction_has_a_reason() {
    refused(RefusalCode.OUT_OF_RANGE, accept(Charge.of(-1, 0, 0, null, null)));
    refused(RefusalCode.OUT_OF_RANGE, accept(Charge.of(Long.MAX_VALUE, 1, 0, null, null)));
    refused(RefusalCode.OUT_OF_RANGE, accept(Charge.of(100, 0, 101, "优惠", null)));
    refused(RefusalCode.OUT_OF_RANGE, accept(new Charge(100, 50, 0, null, null, 151)));
    assertEquals(
        ClauseId.procedure("4.3.6"),
        refused(RefusalCode.REASON_NEEDED, accept(Charge.of(100, 0, 50, " ", null))).clause());
    assertTrue(accept(Charge.of(100, 50, 150, "返工致歉", "李娜")).isGranted());
  }

  private static Decision accept(Charge charge) {
    return in(SlipStage.FINISHED)
        .slip()
        .accept(
            late(LATER), new Acceptance(ServiceSlipFixture.customer(LATER), charge, null, false));
  }

  @Test
  void a_rating_is_from_one_to_five() {
    for (int stars : new int[] {0, 6}) {
      refused(
          RefusalCode.OUT_OF_RANGE,
          in(SlipStage.FINISHED)
              .slip()
              .accept(
                  late(LATER),
                  new Acceptance(
                      ServiceSlipFixture.customer(LATER),
                      Charge.of(0, 0, 0, null, null),
                      stars,
                      false)));
    }
  }

  @Test
  void unqualified_work_is_accepted_only_where_the_customer_waives_the_rework() {
    ServiceSlip slip = in(SlipStage.ON_SITE).slip();
    assertTrue(
        slip.finish(late(minute(60)), ServiceSlipFixture.completion(Result.UNQUALIFIED))
            .isGranted());
    Charge charge = Charge.of(0, 0, 0, null, null);

    refused(
        RefusalCode.NOT_IN_THIS_STAGE,
        slip.accept(
            late(LATER), new Acceptance(ServiceSlipFixture.customer(LATER), charge, null, false)));
    assertTrue(
        slip.accept(
                late(LATER), new Acceptance(ServiceSlipFixture.customer(LATER), charge, null, true))
            .isGranted());
  }

  @Test
  void a_rework_is_signed_and_handed_back_anew() {
    ServiceSlip slip = in(SlipStage.SETTLED).openRework(minute(80)).finishRework(minute(90)).slip();

    assertNull(slip.customerSignature());
    assertNull(slip.returnedAt());
    assertNull(slip.completedAt());
    assertEquals(Result.QUALIFIED, slip.firstResult());
    assertEquals(minute(90), slip.finishedAt());
  }

  @Test
  void a_void_slip_is_no_completed_service() {
    assertNull(in(SlipStage.SETTLED).voidIt(LATER).slip().completedAt());
  }

  @Test
  void a_slip_is_closed_after_a_visit_or_when_none_counts_any_more() {
    Instant deadline = ServiceSlipFixture.local("2026-11-27T00:00:00");
    ServiceSlip slip = in(SlipStage.SETTLED).slip();

    refused(
        RefusalCode.NOT_READY_TO_CLOSE,
        slip.close(act(Duty.FRONT_DESK, deadline.minusMillis(1)), CompanyZone.SHANGHAI));
    assertTrue(slip.close(act(Duty.FRONT_DESK, deadline), CompanyZone.SHANGHAI).isGranted());
  }

  @Test
  void nothing_is_due_before_the_provider_has_the_slip() {
    assertNull(in(SlipStage.DISPATCHED).slip().dueAt());
    assertEquals(minute(50), in(SlipStage.RECEIVED).slip().dueAt());
  }

  @Test
  void an_effective_visit_has_four_answers() {
    VisitReport full = ServiceSlipFixture.visitBy(ReturnVisit.Mode.PHONE, true);
    VisitReport thin =
        new VisitReport(
            full.mode(),
            full.selection(),
            true,
            null,
            full.timeliness(),
            null,
            full.quality(),
            full.overall(),
            full.requirement(),
            null,
            null,
            null,
            true,
            null,
            null);

    Decision.Refused refusal =
        refused(RefusalCode.MISSING, in(SlipStage.ACCEPTED).slip().recordVisit(late(LATER), thin));
    assertEquals(ClauseId.procedure("4.2.14.1"), refusal.clause());
    assertEquals("etiquette", refusal.field());
  }

  @Test
  void the_bytes_of_a_slip_are_fixed() {
    ServiceSlip slip =
        asap()
            .dispatch(minute(1), ServiceSlipFixture.supplier("C012-XY-20261124-0001"))
            .receive(minute(2))
            .reappoint(minute(3), minute(60), Reappointment.ChangedBy.CUSTOMER)
            .arrive(minute(55), true)
            .finish(minute(70))
            .sign(minute(75))
            .openRework(minute(80))
            .finishRework(minute(90))
            .sign(minute(95))
            .settle(minute(100), Settlement.PaymentMode.COLLECTED_BY_PROVIDER)
            .handBack(minute(110))
            .visit(minute(120), ReturnVisit.Mode.HOME)
            .inform(minute(130), 1)
            .close(minute(140))
            .slip();

    assertEquals(GOLDEN, new String(slip.canonical().bytes(), UTF_8));
  }

  // From now on, whoever changes these bytes changes the schema: name a new one and read both.
  private static final String GOLDEN =
      """
      {"arrivedAt":"2026-11-24T02:55:00.000Z",\
      "assignment":{"agreementNumber":"C012-XY-20261124-0001",\
      "dispatchedAt":"2026-11-24T02:01:00.000Z","dispatchedBy":"zhao.min",\
      "leadProvider":"孙浩","providerType":"SUPPLIER","supplier":"安洁家政有限公司"},\
      "categoryCode":"W01","centre":"C012","charge":{"labourFen":8000,"materialFen":0,\
      "netFen":8000,"reductionFen":0},"closedAt":"2026-11-24T04:20:00.000Z",\
      "createdAt":"2026-11-24T02:00:00.000Z","createdBy":"zhao.min","createdByName":"赵敏",\
      "customer":{"capacity":"OWNER","name":"陈静","phone":"13800000001","unitNo":"3栋2单元501"},\
      "customerAbsent":true,"customerSignature":{"at":"2026-11-24T03:35:00.000Z","by":"陈静",\
      "contentHash":"abababababababababababababababababababababababababababababababab",\
      "meaning":"ACCEPTED","method":"SCREEN"},"description":"厨房水龙头漏水",\
      "enteredAt":"2026-11-24T02:00:00.000Z","filledInBy":"FRONT_DESK",\
      "finalResult":"QUALIFIED","finishedAt":"2026-11-24T03:30:00.000Z",\
      "firstResult":"QUALIFIED","kind":"SERVICE_SLIP","logEntry":"C012-GZ-20261124-0003",\
      "medium":"ELECTRONIC","number":"C012-WT-20261124-0007","payChannel":"CASH",\
      "paymentMode":"COLLECTED_BY_PROVIDER","procedure":{"document":"P7.9-8",\
      "revision":"00","version":"10"},"rating":5,\
      "reappointments":[{"changedAt":"2026-11-24T02:03:00.000Z","changedBy":"CUSTOMER",\
      "earlierTo":"2026-11-24T02:32:00.000Z","laterTo":"2026-11-24T03:00:00.000Z"}],\
      "receivedAt":"2026-11-24T02:02:00.000Z","returnedAt":"2026-11-24T03:50:00.000Z",\
      "returnedTo":"zhao.min","reworks":[{"apologyAt":"2026-11-24T03:20:00.000Z",\
      "chargeFen":0,"finishedAt":"2026-11-24T03:30:00.000Z",\
      "openedAt":"2026-11-24T03:20:00.000Z","openedBy":"zhao.min","reason":"仍漏水",\
      "result":"QUALIFIED"}],"settledAt":"2026-11-24T03:40:00.000Z","stage":"CLOSED",\
      "standardRef":"WI-W01","startedAt":"2026-11-24T02:55:00.000Z",\
      "terms":{"agreementChannel":"PHONE","appointmentFrom":"2026-11-24T03:00:00.000Z",\
      "appointmentTo":"2026-11-24T03:00:00.000Z","paid":true,"priceAgreed":true,\
      "priceAgreedBy":"陈静","priceBasis":"BOARD",\
      "priceExplainedAt":"2026-11-24T02:00:00.000Z","quotedFen":8000,\
      "timeMode":"APPOINTMENT","timeSetBy":"FRONT_DESK"},"visits":[{"attempt":1,\
      "customerSignature":"陈静","effective":true,"etiquette":"SATISFIED","followUp":"NONE",\
      "informedAt":"2026-11-24T04:10:00.000Z","informedBy":"zhao.min","mode":"HOME",\
      "opinion":"很好","overall":"SATISFIED","quality":"BASICALLY_SATISFIED",\
      "requirement":"无","selection":"RANDOM","timeliness":"SATISFIED",\
      "visitedAt":"2026-11-24T04:00:00.000Z","visitor":"zhao.min",\
      "visitorDuty":"MANAGERS_ASSISTANT","visitorName":"赵敏"}]}\
      """;
}
