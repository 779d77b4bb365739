package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.rule.RuleFixture.collected;
import static org.qualedger.rule.RuleFixture.dossier;
import static org.qualedger.rule.RuleFixture.find;
import static org.qualedger.rule.RuleFixture.receipt;
import static org.qualedger.serviceslip.ServiceSlipFixture.T0;
import static org.qualedger.serviceslip.ServiceSlipFixture.asap;
import static org.qualedger.serviceslip.ServiceSlipFixture.free;
import static org.qualedger.serviceslip.ServiceSlipFixture.local;
import static org.qualedger.serviceslip.ServiceSlipFixture.minute;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.organization.Duty;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.Medium;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.ServiceSlipFixture;
import org.qualedger.serviceslip.Settlement;

/** 4.2.11 and 4.2.12. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignOffTest {
  private static final Instant FINISHED = minute(60);
  private static final Instant SIGNED = minute(70);

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  private static ServiceSlipFixture finished(ServiceSlipFixture story) {
    return story.dispatch(T0).receive(T0).arrive(minute(20)).finish(FINISHED);
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Signature {
    @Test
    void waits_for_the_end_of_the_work() {
      assertFinding(
          Verdict.PENDING,
          DetailCode.STEP_TO_COME,
          find("4.2.11", finished(free()).slip(), SIGNED));
    }

    @Test
    void stands_at_the_finish_or_after_it() {
      assertFinding(
          Verdict.PASS,
          DetailCode.SIGNED_OFF,
          find("4.2.11", finished(free()).sign(FINISHED, SIGNED).slip(), SIGNED));
    }

    @Test
    void before_the_finish_fails() {
      assertFinding(
          Verdict.FAIL,
          DetailCode.SIGNED_BEFORE_FINISH,
          find("4.2.11", finished(free()).sign(FINISHED.minusMillis(1), SIGNED).slip(), SIGNED));
    }

    @Test
    void missing_proves_nothing() {
      assertFinding(
          Verdict.NO_EVIDENCE,
          DetailCode.SIGN_OFF_MISSING,
          find("4.2.11", finished(free()).unsigned(SIGNED).slip(), SIGNED));
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Receipts {
    private final ServiceSlip slip = finished(asap()).sign(SIGNED).slip();

    private Finding judge(Instant now, Receipt... receipts) {
      return find("4.2.11", dossier(slip, null, null, List.of(receipts), now));
    }

    @Test
    void are_due_until_the_end_of_the_seventh_day() {
      Instant end = local("2026-12-02T00:00:00");

      Finding pending = judge(end.minusMillis(1));
      assertFinding(Verdict.PENDING, DetailCode.RECEIPT_DUE, pending);
      assertEquals(end, pending.holdsUntil());
      assertFinding(Verdict.FAIL, DetailCode.RECEIPT_MISSING, judge(end));
    }

    @Test
    void cover_the_sum() {
      Instant now = minute(100);

      assertEquals(Verdict.PASS, judge(now, receipt(1, 8_000, minute(80))).verdict());
      assertEquals(
          Verdict.PASS,
          judge(now, receipt(1, 5_000, minute(80)), receipt(2, 3_000, minute(90))).verdict());
      assertFinding(
          Verdict.PENDING, DetailCode.RECEIPT_DUE, judge(now, receipt(1, 7_999, minute(80))));
      assertFinding(
          Verdict.FAIL,
          DetailCode.RECEIPT_SUM_DIFFERS,
          judge(local("2026-12-02T00:00:00"), receipt(1, 7_999, minute(80))));
      Finding tooMuch = judge(now, receipt(1, 8_001, minute(80)));
      assertFinding(Verdict.FAIL, DetailCode.RECEIPT_SUM_DIFFERS, tooMuch);
      assertEquals(List.of("80.01", "80.00"), tooMuch.detail().args());
    }

    @Test
    void after_the_seventh_day_are_late() {
      Receipt late = receipt(1, 8_000, local("2026-12-02T00:00:00"));
      Receipt lastMoment = receipt(2, 8_000, local("2026-12-01T23:59:59.999"));
      Instant now = local("2026-12-03T00:00:00");

      assertFinding(Verdict.FAIL, DetailCode.RECEIPT_LATE, judge(now, late));
      assertEquals(Verdict.PASS, judge(now, lastMoment).verdict());
    }

    @Test
    void void_ones_do_not_count() {
      Receipt spoilt = receipt(1, 8_000, minute(80));
      RuleFixture.granted(spoilt.spoil(ServiceSlipFixture.act(Duty.CASHIER, minute(81)), true));

      assertFinding(
          Verdict.FAIL, DetailCode.RECEIPT_MISSING, judge(local("2026-12-02T00:00:00"), spoilt));
    }

    @Test
    void before_the_signature_are_a_prepayment() {
      Finding finding = judge(minute(100), receipt(1, 8_000, minute(10)));

      assertEquals(Verdict.PASS, finding.verdict());
      assertTrue(
          finding.details().stream().anyMatch(detail -> detail.code() == DetailCode.PREPAID));
    }

    @Test
    void are_not_asked_for_where_nothing_is_paid() {
      ServiceSlip nothing = finished(free()).sign(SIGNED).slip();

      assertEquals(Verdict.PASS, find("4.2.11", nothing, local("2027-01-01T00:00:00")).verdict());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Collected_money {
    // Tuesday 24 November; the next working day is the 25th. Friday 27 November: Monday the 30th.
    private Finding judge(Receipt receipt, Instant now) {
      return find(
          "4.2.11",
          dossier(finished(asap()).sign(SIGNED).slip(), null, null, List.of(receipt), now));
    }

    private static Receipt handedIn(Receipt receipt, Instant at, long fen) {
      RuleFixture.granted(receipt.handIn(ServiceSlipFixture.act(Duty.CASHIER, at), fen));
      return receipt;
    }

    @ParameterizedTest(name = "collected {0}, handed in {1}: {2}")
    @CsvSource({
      "2026-11-24T12:00:00, 2026-11-24T18:00:00,     PASS",
      "2026-11-24T12:00:00, 2026-11-25T23:59:59.999, PASS",
      "2026-11-24T12:00:00, 2026-11-26T00:00:00,     FAIL",
      "2026-11-27T12:00:00, 2026-11-30T23:59:59,     PASS",
      "2026-11-27T12:00:00, 2026-12-01T00:00:00,     FAIL",
      "2026-11-28T12:00:00, 2026-11-30T09:00:00,     PASS",
    })
    void reaches_the_cashier_the_same_or_the_next_working_day(
        String taken, String given, Verdict verdict) {
      Receipt receipt = handedIn(collected(1, 8_000, local(taken)), local(given), 8_000);

      assertEquals(verdict, judge(receipt, local("2026-12-24T00:00:00")).verdict());
    }

    @Test
    void that_is_still_out_is_due_and_then_missing() {
      Receipt receipt = collected(1, 8_000, minute(80));
      Instant end = local("2026-11-26T00:00:00");

      Finding pending = judge(receipt, end.minusMillis(1));
      assertFinding(Verdict.PENDING, DetailCode.MONEY_DUE, pending);
      assertEquals(end, pending.holdsUntil());
      assertFinding(Verdict.FAIL, DetailCode.MONEY_NOT_HANDED_IN, judge(receipt, end));
    }

    @Test
    void on_paper_without_a_time_proves_nothing() {
      Receipt receipt = receipt(1, 8_000, minute(80), "刘强", Medium.PAPER);

      assertFinding(
          Verdict.NO_EVIDENCE,
          DetailCode.MONEY_NOT_HANDED_IN,
          judge(receipt, local("2026-12-24T00:00:00")));
    }

    @Test
    void is_counted_to_the_fen() {
      assertFinding(
          Verdict.FAIL,
          DetailCode.MONEY_DIFFERS,
          judge(handedIn(collected(1, 8_000, minute(80)), minute(90), 7_999), minute(100)));
    }

    @Test
    void stands_on_the_receipt_as_collected() {
      ServiceSlip slip =
          finished(asap())
              .sign(SIGNED)
              .settle(minute(80), Settlement.PaymentMode.COLLECTED_BY_PROVIDER)
              .slip();

      assertFinding(
          Verdict.NO_EVIDENCE,
          DetailCode.COLLECTION_NOT_ON_RECEIPT,
          find(
              "4.2.11",
              dossier(slip, null, null, List.of(receipt(1, 8_000, minute(80))), minute(100))));
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Hand_back {
    @ParameterizedTest(name = "signed on the 24th, handed back {0}: {1} {2}")
    @CsvSource({
      "2026-11-24T11:30:00,     PASS, HANDED_BACK_AT_ONCE",
      "2026-11-24T23:59:59.999, PASS, HANDED_BACK_AT_ONCE",
      "2026-11-25T00:00:00,     FAIL, HANDED_BACK_LATE",
      "2026-11-27T23:59:59.999, FAIL, HANDED_BACK_LATE",
      "2026-11-28T00:00:00,     FAIL, HANDED_BACK_FAR_TOO_LATE",
    })
    void is_on_the_day_of_completion(String back, Verdict verdict, DetailCode code) {
      ServiceSlip slip = finished(free()).sign(SIGNED).handBack(local(back)).slip();

      assertFinding(verdict, code, find("4.2.12", slip, local("2026-12-24T00:00:00")));
    }

    @Test
    void is_due_until_midnight_in_shanghai() {
      ServiceSlip slip = finished(free()).sign(SIGNED).slip();
      Instant midnight = local("2026-11-25T00:00:00");

      Finding pending = find("4.2.12", slip, midnight.minusMillis(1));
      assertFinding(Verdict.PENDING, DetailCode.HAND_BACK_DUE, pending);
      assertEquals(midnight, pending.holdsUntil());
      assertFinding(Verdict.FAIL, DetailCode.NOT_HANDED_BACK, find("4.2.12", slip, midnight));
    }

    @Test
    void counts_from_the_signature_after_a_rework() {
      ServiceSlip slip =
          finished(free())
              .sign(SIGNED)
              .handBack(minute(80))
              .openRework(local("2026-11-25T09:00:00"))
              .finishRework(local("2026-11-25T10:00:00"))
              .sign(local("2026-11-25T10:10:00"))
              .slip();

      assertFinding(
          Verdict.PENDING,
          DetailCode.HAND_BACK_DUE,
          find("4.2.12", slip, local("2026-11-25T12:00:00")));
    }
  }
}
