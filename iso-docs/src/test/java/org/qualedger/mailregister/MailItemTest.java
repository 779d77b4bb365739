package org.qualedger.mailregister;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.document.ClauseId;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.mailregister.HandingOut.Relation;
import org.qualedger.mailregister.MailIntake.Kind;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailItemTest {
  static final Instant T0 = Instant.parse("2026-11-24T02:00:00Z");
  static final RecordNumber NUMBER = RecordNumber.parse("C012-YJ-20261124-0001");

  static Act act(int minutes) {
    Instant at = T0.plusSeconds(minutes * 60L);
    return new Act("wang.li", "王丽", Duty.FRONT_DESK, at, at, "柜台漏水浸湿");
  }

  /** An act entered an hour later, whose time is not known. */
  static Act undated() {
    return new Act("wang.li", "王丽", Duty.FRONT_DESK, null, T0.plusSeconds(3600), null);
  }

  static MailIntake intake(Kind kind, boolean cashOnDelivery) {
    return new MailIntake(
        kind,
        "SF1234567890",
        "顺丰",
        "陈静",
        "3栋2单元501",
        "13800000000",
        MailIntake.Commission.STANDING,
        null,
        MailIntake.Condition.INTACT,
        cashOnDelivery);
  }

  static MailItem received(Kind kind, boolean cashOnDelivery) {
    return new MailItem(NUMBER, act(0), intake(kind, cashOnDelivery), Medium.ELECTRONIC, false);
  }

  static MailItem received() {
    return received(Kind.COURIER, false);
  }

  static HandingOut to(Relation relation, @Nullable String authority, boolean signed) {
    return new HandingOut(
        "陈静",
        relation,
        authority,
        signed
            ? new Signature(
                "陈静",
                T0.plusSeconds(20 * 60L),
                Signature.Method.SCREEN,
                MailItem.MEANING,
                "ab".repeat(32))
            : null);
  }

  private static void granted(Decision decision) {
    assertInstanceOf(Decision.Granted.class, decision, decision::toString);
  }

  private static Decision.Refused refused(RefusalCode code, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    return refused;
  }

  static MailAmendment otherAddressee(String name) {
    return new MailAmendment(null, null, null, name, null, null, null, null, null, null);
  }

  enum Situation {
    RECEIVED(MailStage.RECEIVED),
    STORED(MailStage.STORED),
    TRIED_IN_VAIN(MailStage.STORED),
    NOTIFIED(MailStage.NOTIFIED),
    COLLECTED(MailStage.COLLECTED),
    COLLECTED_UNSIGNED(MailStage.COLLECTED),
    CHANGED_AFTER_SIGNATURE(MailStage.COLLECTED),
    RETURNED(MailStage.RETURNED),
    LOST(MailStage.LOST),
    VOIDED(MailStage.VOIDED);

    final MailStage stage;

    Situation(MailStage stage) {
      this.stage = stage;
    }

    MailItem item() {
      MailItem item = received();
      switch (this) {
        case RECEIVED -> {}
        case STORED -> granted(item.store(act(5), "A-3"));
        case TRIED_IN_VAIN -> {
          granted(item.store(act(5), "A-3"));
          granted(item.tell(act(8), Notification.Channel.INTERCOM, false));
        }
        case NOTIFIED -> granted(item.tell(act(10), Notification.Channel.PHONE, true));
        case COLLECTED -> granted(item.collect(act(20), to(Relation.SELF, null, true)));
        case COLLECTED_UNSIGNED -> granted(item.collect(act(20), to(Relation.SELF, null, false)));
        case CHANGED_AFTER_SIGNATURE -> {
          granted(item.collect(act(20), to(Relation.SELF, null, true)));
          granted(item.amend(act(25), otherAddressee("陈晶")));
        }
        case RETURNED -> granted(item.giveBack(act(20), ReturnReason.MOVED));
        case LOST -> granted(item.reportLost(act(20)));
        case VOIDED -> granted(item.voidIt(act(20)));
      }
      return item;
    }
  }

  enum Verb {
    STORE {
      @Override
      Decision on(MailItem item) {
        return item.store(act(30), "B-1");
      }
    },
    NOTIFY {
      @Override
      Decision on(MailItem item) {
        return item.tell(act(30), Notification.Channel.SMS, true);
      }
    },
    COLLECT {
      @Override
      Decision on(MailItem item) {
        return item.collect(act(30), to(Relation.FAMILY, null, true));
      }
    },
    RETURN {
      @Override
      Decision on(MailItem item) {
        return item.giveBack(act(30), ReturnReason.OVERDUE);
      }
    },
    REPORT_LOSS {
      @Override
      Decision on(MailItem item) {
        return item.reportLost(act(30));
      }
    },
    AMEND {
      @Override
      Decision on(MailItem item) {
        return item.amend(act(30), otherAddressee("陈敬"));
      }
    },
    VOID {
      @Override
      Decision on(MailItem item) {
        return item.voidIt(act(30));
      }
    };

    abstract Decision on(MailItem item);
  }

  /** Where each verb leads; what is not named is refused. */
  static final Map<Situation, Map<Verb, MailStage>> TABLE = new EnumMap<>(Situation.class);

  static {
    TABLE.put(Situation.RECEIVED, whileHere(MailStage.STORED, MailStage.RECEIVED));
    TABLE.put(Situation.STORED, whileHere(MailStage.STORED, MailStage.STORED));
    TABLE.put(Situation.TRIED_IN_VAIN, whileHere(MailStage.STORED, MailStage.STORED));
    TABLE.put(Situation.NOTIFIED, whileHere(MailStage.NOTIFIED, MailStage.NOTIFIED));
    TABLE.put(Situation.COLLECTED, Map.of(Verb.AMEND, MailStage.COLLECTED));
    TABLE.put(
        Situation.COLLECTED_UNSIGNED,
        Map.of(Verb.AMEND, MailStage.COLLECTED, Verb.COLLECT, MailStage.COLLECTED));
    TABLE.put(
        Situation.CHANGED_AFTER_SIGNATURE,
        Map.of(Verb.AMEND, MailStage.COLLECTED, Verb.COLLECT, MailStage.COLLECTED));
    TABLE.put(Situation.RETURNED, Map.of(Verb.AMEND, MailStage.RETURNED));
    TABLE.put(Situation.LOST, Map.of(Verb.AMEND, MailStage.LOST));
    TABLE.put(Situation.VOIDED, Map.of());
  }

  private static Map<Verb, MailStage> whileHere(MailStage afterStoring, MailStage afterAmending) {
    return Map.of(
        Verb.STORE, afterStoring,
        Verb.NOTIFY, MailStage.NOTIFIED,
        Verb.COLLECT, MailStage.COLLECTED,
        Verb.RETURN, MailStage.RETURNED,
        Verb.REPORT_LOSS, MailStage.LOST,
        Verb.AMEND, afterAmending,
        Verb.VOID, MailStage.VOIDED);
  }

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
  void the_table_speaks_of_every_situation_and_stage() {
    assertEquals(Set.of(Situation.values()), TABLE.keySet());
    for (MailStage stage : MailStage.values()) {
      assertTrue(TABLE.keySet().stream().anyMatch(s -> s.stage == stage), stage::name);
    }
  }

  @ParameterizedTest
  @MethodSource("every_situation_and_verb")
  void a_verb_does_what_the_table_says_and_else_changes_nothing(Situation situation, Verb verb) {
    MailItem item = situation.item();
    assertEquals(situation.stage, item.stageNow());
    String before = item.canonical().toString();
    Decision decision = verb.on(item);
    MailStage after = TABLE.getOrDefault(situation, Map.of()).get(verb);
    if (after == null) {
      refused(RefusalCode.NOT_IN_THIS_STAGE, decision);
      assertEquals(before, item.canonical().toString());
    } else {
      granted(decision);
      assertEquals(after, item.stageNow());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Telling_the_addressee {
    @Test
    void the_first_attempt_that_reaches_counts() {
      MailItem item = received();
      granted(item.tell(act(5), Notification.Channel.INTERCOM, false));
      granted(item.tell(act(15), Notification.Channel.PHONE, true));
      granted(item.tell(act(90), Notification.Channel.SMS, true));
      assertEquals(3, item.notifications().size());
      assertEquals(T0.plusSeconds(15 * 60), item.notifiedAt());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Handing_out {
    @ParameterizedTest
    @EnumSource(
        value = Relation.class,
        names = {"FAMILY", "AGENT"})
    void court_papers_go_to_others_only_with_written_authority(Relation relation) {
      Decision.Refused refused =
          refused(
              RefusalCode.AUTHORITY_NEEDED,
              received(Kind.COURT, false).collect(act(20), to(relation, " ", true)));
      assertEquals(ClauseId.procedure("4.2.13"), refused.clause());
      assertEquals("authority", refused.field());
      granted(received(Kind.COURT, false).collect(act(20), to(relation, "授权书 12 号", true)));
    }

    @Test
    void so_does_cash_on_delivery() {
      refused(
          RefusalCode.AUTHORITY_NEEDED,
          received(Kind.PARCEL, true).collect(act(20), to(Relation.AGENT, null, true)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_addressee_needs_no_authority(Kind kind) {
      granted(received(kind, true).collect(act(20), to(Relation.SELF, null, true)));
    }

    @ParameterizedTest
    @EnumSource(
        value = Kind.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"COURT"})
    void other_mail_without_authority_is_recorded(Kind kind) {
      granted(received(kind, false).collect(act(20), to(Relation.AGENT, null, true)));
    }

    @Test
    void a_missing_signature_comes_later_and_keeps_the_time_of_collection() {
      MailItem item = Situation.COLLECTED_UNSIGNED.item();
      assertNull(item.signature());
      assertEquals(
          "signature",
          refused(RefusalCode.MISSING, item.collect(act(40), to(Relation.SELF, null, false)))
              .field());
      granted(item.collect(act(50), to(Relation.SELF, null, true)));
      assertEquals(T0.plusSeconds(20 * 60), item.collectedAt());
    }

    @Test
    void a_change_after_the_signature_shows_until_it_is_signed_anew() {
      MailItem item = Situation.CHANGED_AFTER_SIGNATURE.item();
      assertTrue(item.changedAfterSignature());
      granted(item.collect(act(40), to(Relation.SELF, null, true)));
      assertFalse(item.changedAfterSignature());
    }

    @Test
    void nobody_signs_in_the_future() {
      refused(
          RefusalCode.IN_THE_FUTURE, received().collect(act(19), to(Relation.SELF, null, true)));
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Times {
    @Test
    void nothing_happens_before_the_receipt_or_in_the_future() {
      Act future = new Act("a", "A", Duty.FRONT_DESK, T0.plusSeconds(9), T0, "x");
      Act early = new Act("a", "A", Duty.FRONT_DESK, T0.minusSeconds(9), T0, "x");
      for (Act act : List.of(future, early)) {
        RefusalCode code =
            act.equals(future) ? RefusalCode.IN_THE_FUTURE : RefusalCode.BEFORE_EARLIER_FACT;
        refused(code, received().store(act, "A-3"));
        refused(code, received().tell(act, Notification.Channel.PHONE, true));
        refused(code, received().collect(act, to(Relation.SELF, null, false)));
        refused(code, received().giveBack(act, ReturnReason.REFUSED));
        refused(code, received().reportLost(act));
      }
      refused(RefusalCode.IN_THE_FUTURE, MailItem.check(future));
      granted(MailItem.check(early));
    }

    @Test
    void on_paper_a_missing_time_stays_unknown() {
      MailItem item =
          new MailItem(NUMBER, undated(), intake(Kind.COURIER, false), Medium.PAPER, false);
      granted(item.tell(undated(), Notification.Channel.PHONE, true));
      granted(item.collect(undated(), to(Relation.SELF, null, false)));
      assertNull(item.receivedAt());
      assertNull(item.notifiedAt());
      assertNull(item.collectedAt());
      assertEquals(MailStage.COLLECTED, item.stageNow());
    }

    @Test
    void at_the_desk_a_missing_time_is_now() {
      MailItem item = received();
      granted(item.tell(undated(), Notification.Channel.PHONE, true));
      assertEquals(T0.plusSeconds(3600), item.notifiedAt());
    }
  }

  @Test
  void a_loss_a_correction_and_a_void_say_why() {
    refused(RefusalCode.REASON_NEEDED, received().reportLost(undated()));
    refused(RefusalCode.REASON_NEEDED, received().amend(undated(), otherAddressee("陈敬")));
    refused(RefusalCode.REASON_NEEDED, received().voidIt(undated()));
  }

  @Test
  void a_shelf_has_a_name() {
    assertEquals(
        "storagePlace", refused(RefusalCode.MISSING, received().store(act(1), "  ")).field());
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class In_the_ledger {
    @Test
    void the_bytes_are_fixed() {
      MailItem item =
          new MailItem(NUMBER, act(0), intake(Kind.COURT, true), Medium.ELECTRONIC, false);
      granted(item.store(act(1), "A-3"));
      granted(item.tell(act(2), Notification.Channel.INTERCOM, false));
      granted(item.tell(act(3), Notification.Channel.PHONE, true));
      granted(item.collect(act(20), to(Relation.FAMILY, "授权书 12 号", true)));
      String expected =
          """
          {"addressee":"陈静","authority":"授权书 12 号","carrier":"顺丰","cashOnDelivery":true,\
          "centre":"C012","collectedAt":"2026-11-24T02:20:00.000Z","collectedBy":"陈静",\
          "commission":"STANDING","condition":"INTACT","createdAt":"2026-11-24T02:00:00.000Z",\
          "createdBy":"wang.li","createdByName":"王丽","enteredAt":"2026-11-24T02:00:00.000Z",\
          "kind":"MAIL_ITEM","mailKind":"COURT","medium":"ELECTRONIC",\
          "notifications":[{"at":"2026-11-24T02:02:00.000Z","by":"王丽","channel":"INTERCOM",\
          "reached":false},{"at":"2026-11-24T02:03:00.000Z","by":"王丽","channel":"PHONE",\
          "reached":true}],"number":"C012-YJ-20261124-0001","phone":"13800000000",\
          "procedure":{"document":"P7.9-8","revision":"00","version":"10"},\
          "receivedAt":"2026-11-24T02:00:00.000Z","receivedBy":"王丽","relation":"FAMILY",\
          "signature":{"at":"2026-11-24T02:20:00.000Z","by":"陈静","contentHash":"%s",\
          "meaning":"COLLECTED","method":"SCREEN"},"stage":"COLLECTED","storagePlace":"A-3",\
          "storedAt":"2026-11-24T02:01:00.000Z","trackingNo":"SF1234567890",\
          "unitNo":"3栋2单元501"}\
          """
              .formatted("ab".repeat(32));
      assertEquals(expected, new String(item.canonical().bytes(), UTF_8));
      assertEquals("qualedger/mail-item/1", item.schema());
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_state_comes_back_from_its_bytes(Situation situation) {
      MailItem item = situation.item();
      MailItem again = MailItem.rehydrate(CanonicalObject.parse(item.canonical().bytes()));
      assertEquals(item.canonical(), again.canonical());
      assertEquals(item.intake(), again.intake());
      assertEquals(item.notifiedAt(), again.notifiedAt());
      assertEquals(item.stageNow(), again.stageNow());
    }
  }
}
