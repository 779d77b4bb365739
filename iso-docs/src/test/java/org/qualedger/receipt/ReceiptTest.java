package org.qualedger.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.document.ClauseId;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptTest {
  static final Instant T0 = Instant.parse("2026-11-24T02:00:00Z");
  static final RecordNumber NUMBER = RecordNumber.parse("C012-SJ-20261124-0001");
  static final RecordNumber REFUND = RecordNumber.parse("C012-SJ-20261124-0002");
  static final RecordNumber SLIP = RecordNumber.parse("C012-WT-20261124-0007");
  static final RecordNumber OTHER_SLIP = RecordNumber.parse("C012-WT-20261124-0008");

  static Act act(Duty duty, int minutes) {
    Instant at = T0.plusSeconds(minutes * 60L);
    return new Act("wang.li", "王丽", duty, at, at, "客户要求");
  }

  static ReceiptDraft draft(@Nullable String collectedBy, ReceiptLine... lines) {
    return new ReceiptDraft(
        "A7", 103, "陈静", "3栋2单元501", List.of(lines), PayChannel.CASH, collectedBy, null);
  }

  static ReceiptLine line(long fen) {
    return new ReceiptLine(SLIP, "更换角阀", fen);
  }

  static Receipt issued(Duty duty) {
    return new Receipt(NUMBER, act(duty, 0), draft(null, line(8_800)), Medium.ELECTRONIC, false);
  }

  private static void granted(Decision decision) {
    assertInstanceOf(Decision.Granted.class, decision, decision::toString);
  }

  private static Decision.Refused refused(RefusalCode code, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    return refused;
  }

  /** The life of money paid at the centre and of money that the provider collected. */
  enum Situation {
    ISSUED_AT_CENTRE(ReceiptStage.ISSUED),
    ISSUED_BY_PROVIDER(ReceiptStage.ISSUED),
    HANDED_IN(ReceiptStage.HANDED_IN),
    BOOKED(ReceiptStage.BOOKED),
    VOIDED(ReceiptStage.VOIDED);

    final ReceiptStage stage;

    Situation(ReceiptStage stage) {
      this.stage = stage;
    }

    Receipt receipt() {
      Receipt receipt =
          issued(
              this == ISSUED_BY_PROVIDER || this == HANDED_IN ? Duty.SERVICE_STAFF : Duty.CASHIER);
      switch (this) {
        case ISSUED_AT_CENTRE, ISSUED_BY_PROVIDER -> {}
        case HANDED_IN -> granted(receipt.handIn(act(Duty.CASHIER, 10), 8_800));
        case BOOKED -> granted(receipt.book(act(Duty.CASHIER, 20)));
        case VOIDED -> granted(receipt.spoil(act(Duty.CASHIER, 5), true));
      }
      return receipt;
    }
  }

  enum Verb {
    HAND_IN {
      @Override
      Decision on(Receipt receipt) {
        return receipt.handIn(act(Duty.CASHIER, 30), 8_800);
      }
    },
    BOOK {
      @Override
      Decision on(Receipt receipt) {
        return receipt.book(act(Duty.CASHIER, 30));
      }
    },
    SPOIL {
      @Override
      Decision on(Receipt receipt) {
        return receipt.spoil(act(Duty.CASHIER, 30), true);
      }
    },
    REFUND {
      @Override
      Decision on(Receipt receipt) {
        return receipt.checkRefund(act(Duty.CASHIER, 30), draft(null, line(-8_800)));
      }
    };

    abstract Decision on(Receipt receipt);
  }

  /** Which verbs each situation knows, and the stage after; what is not named is refused. */
  static final Map<Situation, Map<Verb, ReceiptStage>> TABLE =
      new EnumMap<>(
          Map.of(
              Situation.ISSUED_AT_CENTRE,
              Map.of(Verb.BOOK, ReceiptStage.BOOKED, Verb.SPOIL, ReceiptStage.VOIDED),
              Situation.ISSUED_BY_PROVIDER,
              Map.of(Verb.HAND_IN, ReceiptStage.HANDED_IN, Verb.SPOIL, ReceiptStage.VOIDED),
              Situation.HANDED_IN,
              Map.of(Verb.BOOK, ReceiptStage.BOOKED, Verb.SPOIL, ReceiptStage.VOIDED),
              Situation.BOOKED,
              Map.of(Verb.REFUND, ReceiptStage.BOOKED),
              Situation.VOIDED,
              Map.of()));

  static List<Arguments> every_situation_and_verb() {
    List<Arguments> product = new ArrayList<>();
    for (Situation situation : Situation.values()) {
      for (Verb verb : Verb.values()) {
        product.add(Arguments.of(situation, verb));
      }
    }
    return product;
  }

  @Test
  void the_table_speaks_of_every_stage() {
    assertEquals(Set.of(Situation.values()), TABLE.keySet());
    for (ReceiptStage stage : ReceiptStage.values()) {
      assertTrue(TABLE.keySet().stream().anyMatch(s -> s.stage == stage), stage::name);
    }
  }

  @ParameterizedTest
  @MethodSource("every_situation_and_verb")
  void a_verb_does_what_the_table_says_and_else_changes_nothing(Situation situation, Verb verb) {
    Receipt receipt = situation.receipt();
    assertEquals(situation.stage, receipt.stageNow());
    String before = receipt.canonical().toString();
    Decision decision = verb.on(receipt);
    ReceiptStage after = TABLE.getOrDefault(situation, Map.of()).get(verb);
    if (after == null) {
      refused(RefusalCode.NOT_IN_THIS_STAGE, decision);
      assertEquals(before, receipt.canonical().toString());
    } else {
      granted(decision);
      assertEquals(after, receipt.stageNow());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Issuing {
    @Test
    void service_staff_who_issue_have_collected_themselves() {
      assertEquals("王丽", issued(Duty.SERVICE_STAFF).collectedBy());
    }

    @Test
    void a_cashier_has_the_money_already() {
      assertEquals(null, issued(Duty.CASHIER).collectedBy());
    }

    @Test
    void lines_are_added_up_by_slip_and_in_all() {
      Receipt receipt =
          new Receipt(
              NUMBER,
              act(Duty.CASHIER, 0),
              draft(null, line(8_800), line(1_200), new ReceiptLine(OTHER_SLIP, "疏通", 5_000)),
              Medium.ELECTRONIC,
              false);
      assertEquals(15_000, receipt.totalFen());
      assertEquals(10_000, receipt.amountFen(SLIP));
      assertEquals(5_000, receipt.amountFen(OTHER_SLIP));
      assertEquals("壹佰伍拾元整", receipt.totalInWords());
    }

    @Test
    void nothing_is_issued_in_the_future() {
      Act act = new Act("a", "A", Duty.CASHIER, T0.plusSeconds(1), T0, null);
      assertEquals(
          "at",
          refused(RefusalCode.IN_THE_FUTURE, Receipt.check(act, draft(null, line(1)))).field());
    }

    @Test
    void a_receipt_needs_a_line() {
      assertEquals(
          "lines",
          refused(RefusalCode.MISSING, Receipt.check(act(Duty.CASHIER, 0), draft(null))).field());
    }

    @Test
    void a_line_takes_money_in() {
      Act act = act(Duty.CASHIER, 0);
      refused(RefusalCode.OUT_OF_RANGE, Receipt.check(act, draft(null, line(0))));
      refused(RefusalCode.OUT_OF_RANGE, Receipt.check(act, draft(null, line(-1))));
      refused(
          RefusalCode.OUT_OF_RANGE,
          Receipt.check(act, draft(null, line(Receipt.LARGEST_AMOUNT_FEN + 1))));
      granted(Receipt.check(act, draft(null, line(Receipt.LARGEST_AMOUNT_FEN))));
    }

    @Test
    void a_line_names_a_slip() {
      ReceiptLine wrong = new ReceiptLine(NUMBER, "更换角阀", 1);
      refused(
          RefusalCode.UNKNOWN_REFERENCE, Receipt.check(act(Duty.CASHIER, 0), draft(null, wrong)));
    }

    @Test
    void sheets_are_numbered_from_one() {
      ReceiptDraft draft =
          new ReceiptDraft("A7", 0, "陈静", "3-2-501", List.of(line(1)), PayChannel.CASH, null, null);
      assertEquals(
          "serialNo",
          refused(RefusalCode.OUT_OF_RANGE, Receipt.check(act(Duty.CASHIER, 0), draft)).field());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Handling_the_money {
    @Test
    void money_not_handed_in_cannot_be_booked_by_clause_4_2_11() {
      Decision.Refused refused =
          refused(
              RefusalCode.NOT_IN_THIS_STAGE,
              issued(Duty.SERVICE_STAFF).book(act(Duty.CASHIER, 10)));
      assertEquals(ClauseId.procedure("4.2.11"), refused.clause());
    }

    @Test
    void a_count_that_differs_is_recorded() {
      Receipt receipt = issued(Duty.SERVICE_STAFF);
      granted(receipt.handIn(act(Duty.CASHIER, 10), 8_000));
      assertEquals(8_000L, receipt.handedInFen());
    }

    @Test
    void nothing_happens_before_the_receipt_is_issued() {
      refused(
          RefusalCode.BEFORE_EARLIER_FACT,
          issued(Duty.SERVICE_STAFF).handIn(act(Duty.CASHIER, -1), 8_800));
      refused(RefusalCode.BEFORE_EARLIER_FACT, issued(Duty.CASHIER).book(act(Duty.CASHIER, -1)));
    }

    @Test
    void booking_follows_handing_in() {
      refused(
          RefusalCode.BEFORE_EARLIER_FACT,
          Situation.HANDED_IN.receipt().book(act(Duty.CASHIER, 9)));
    }

    @Test
    void a_void_says_why_and_whether_all_copies_are_there() {
      Receipt receipt = issued(Duty.CASHIER);
      Act silent = new Act("a", "A", Duty.CASHIER, null, T0, " ");
      refused(RefusalCode.REASON_NEEDED, receipt.spoil(silent, true));
      assertEquals(null, receipt.copiesKept());
      granted(receipt.spoil(act(Duty.CASHIER, 1), false));
      assertEquals(false, receipt.copiesKept());
      assertEquals("客户要求", receipt.voidReason());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Paying_back {
    @Test
    void a_refund_is_a_negative_receipt_and_each_names_the_other() {
      Receipt first = Situation.BOOKED.receipt();
      ReceiptDraft back = draft(null, line(-3_000));
      granted(first.checkRefund(act(Duty.CASHIER, 30), back));
      Receipt refund = first.refund(REFUND, act(Duty.CASHIER, 30), back, Medium.ELECTRONIC);
      assertEquals(-3_000, refund.totalFen());
      assertEquals(NUMBER.toString(), refund.refundOf());
      assertEquals(List.of(REFUND.toString()), first.refunds());
      assertEquals(3_000, first.refundedFen());
      assertEquals("负叁拾元整", refund.totalInWords());
    }

    @Test
    void no_more_is_paid_back_than_was_paid() {
      Receipt first = Situation.BOOKED.receipt();
      Act act = act(Duty.CASHIER, 30);
      first.refund(REFUND, act, draft(null, line(-8_000)), Medium.ELECTRONIC);
      Decision.Refused refused =
          refused(RefusalCode.REFUND_TOO_LARGE, first.checkRefund(act, draft(null, line(-801))));
      assertEquals(List.of("801", "800"), refused.args());
      granted(first.checkRefund(act, draft(null, line(-800))));
    }

    @Test
    void a_refund_pays_out_for_a_slip_of_the_receipt_and_says_why() {
      Receipt first = Situation.BOOKED.receipt();
      Act act = act(Duty.CASHIER, 30);
      refused(RefusalCode.OUT_OF_RANGE, first.checkRefund(act, draft(null, line(1))));
      refused(
          RefusalCode.UNKNOWN_REFERENCE,
          first.checkRefund(act, draft(null, new ReceiptLine(OTHER_SLIP, "疏通", -1))));
      refused(
          RefusalCode.REASON_NEEDED,
          first.checkRefund(
              new Act("a", "A", Duty.CASHIER, null, T0.plusSeconds(3600), null),
              draft(null, line(-1))));
    }

    @Test
    void a_refund_cannot_be_refunded() {
      Receipt refund =
          Situation.BOOKED
              .receipt()
              .refund(REFUND, act(Duty.CASHIER, 30), draft(null, line(-1)), Medium.ELECTRONIC);
      granted(refund.book(act(Duty.CASHIER, 40)));
      refused(
          RefusalCode.NOT_IN_THIS_STAGE,
          refund.checkRefund(act(Duty.CASHIER, 50), draft(null, line(-1))));
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class In_the_ledger {
    @Test
    void the_bytes_are_fixed() {
      Receipt receipt =
          new Receipt(
              NUMBER,
              act(Duty.SERVICE_STAFF, 0),
              new ReceiptDraft(
                  "A7",
                  103,
                  "陈静",
                  "3栋2单元501",
                  List.of(line(8_800)),
                  PayChannel.WECHAT,
                  null,
                  "04400162"),
              Medium.ELECTRONIC,
              true);
      granted(receipt.handIn(act(Duty.CASHIER, 10), 8_800));
      granted(receipt.book(act(Duty.CASHIER, 20)));
      String expected =
          """
          {"bookNo":"A7","bookedAt":"2026-11-24T02:20:00.000Z","bookedBy":"王丽",\
          "centre":"C012","channel":"WECHAT","collectedBy":"王丽",\
          "createdAt":"2026-11-24T02:00:00.000Z","createdBy":"wang.li","createdByName":"王丽",\
          "enteredAt":"2026-11-24T02:00:00.000Z","handedInAt":"2026-11-24T02:10:00.000Z",\
          "handedInFen":8800,"invoiceNo":"04400162","issuedAt":"2026-11-24T02:00:00.000Z",\
          "issuedBy":"王丽","kind":"RECEIPT",\
          "lines":[{"amountFen":8800,"item":"更换角阀","slip":"C012-WT-20261124-0007"}],\
          "medium":"ELECTRONIC","number":"C012-SJ-20261124-0001","payer":"陈静",\
          "procedure":{"document":"P7.9-8","revision":"00","version":"10"},"sample":true,\
          "serialNo":103,"stage":"BOOKED","takenBy":"王丽","totalFen":8800,"unitNo":"3栋2单元501"}\
          """;
      assertEquals(expected, new String(receipt.canonical().bytes(), UTF_8));
      assertEquals("qualedger/receipt/1", receipt.schema());
    }

    @ParameterizedTest
    @MethodSource("org.qualedger.receipt.ReceiptTest#every_state")
    void every_state_comes_back_from_its_bytes(Receipt receipt) {
      byte[] bytes = receipt.canonical().bytes();
      Receipt again = Receipt.rehydrate(CanonicalObject.parse(bytes));
      assertEquals(receipt.canonical(), again.canonical());
      assertEquals(receipt.stageNow(), again.stageNow());
      assertFalse(again.changedAfterSignature());
    }
  }

  static List<Receipt> every_state() {
    List<Receipt> all = new ArrayList<>();
    for (Situation situation : Situation.values()) {
      all.add(situation.receipt());
    }
    Receipt first = Situation.BOOKED.receipt();
    all.add(first.refund(REFUND, act(Duty.CASHIER, 30), draft(null, line(-1)), Medium.ELECTRONIC));
    all.add(first);
    return all;
  }
}
