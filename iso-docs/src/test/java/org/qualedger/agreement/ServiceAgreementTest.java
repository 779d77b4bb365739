package org.qualedger.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
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
import org.qualedger.organization.Duty;
import org.qualedger.organization.Unit;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceAgreementTest {
  static final Instant T0 = Instant.parse("2026-11-24T02:00:00Z");
  static final RecordNumber NUMBER = RecordNumber.parse("C012-XY-20261124-0001");
  static final RecordNumber SLIP = RecordNumber.parse("C012-WT-20261124-0007");
  static final RecordNumber OTHER_SLIP = RecordNumber.parse("C012-WT-20261124-0008");

  static Act act(int minutes) {
    Instant at = T0.plusSeconds(minutes * 60L);
    return new Act("wang.li", "王丽", Duty.FRONT_DESK, at, at, "双方协商");
  }

  static Act silentAct() {
    return new Act("wang.li", "王丽", Duty.FRONT_DESK, null, T0.plusSeconds(3600), " ");
  }

  static AgreementTerms terms(AgreementTerms.Type type, @Nullable Long priceFen) {
    return new AgreementTerms(
        type,
        "陈静",
        Unit.Capacity.OWNER,
        "3栋2单元501",
        "13800000000",
        "安洁家政有限公司",
        null,
        null,
        "两居室日常保洁,三小时",
        null,
        null,
        priceFen,
        null,
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2027, 11, 23),
        null,
        null);
  }

  static AgreementAmendment newPrice(long fen) {
    return new AgreementAmendment(
        null, null, null, null, null, null, null, null, null, null, fen, null, null, null, null,
        null);
  }

  static ServiceAgreement drafted() {
    return new ServiceAgreement(
        NUMBER,
        act(0),
        terms(AgreementTerms.Type.SINGLE, 18_000L),
        List.of(),
        Medium.ELECTRONIC,
        false);
  }

  static Signature signature(String by, int minutes) {
    return new Signature(
        by, T0.plusSeconds(minutes * 60L), Signature.Method.PAPER, ServiceAgreement.MEANING, null);
  }

  static PartySignatures ownerSigns(int minutes) {
    return new PartySignatures(signature("陈静", minutes), null);
  }

  static PartySignatures supplierSigns(int minutes) {
    return new PartySignatures(null, signature("安洁家政有限公司", minutes));
  }

  static PartySignatures bothSign(int minutes) {
    return new PartySignatures(signature("陈静", minutes), signature("安洁家政有限公司", minutes));
  }

  private static void granted(Decision decision) {
    assertInstanceOf(Decision.Granted.class, decision, decision::toString);
  }

  private static Decision.Refused refused(RefusalCode code, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    return refused;
  }

  enum Situation {
    DRAFT(AgreementStage.DRAFT),
    OWNER_SIGNED(AgreementStage.PARTLY_SIGNED),
    SIGNED(AgreementStage.SIGNED),
    CHANGED_AFTER_SIGNATURE(AgreementStage.SIGNED),
    FILED(AgreementStage.FILED),
    FILED_WITHOUT_SUPPLIER(AgreementStage.FILED),
    TERMINATED(AgreementStage.TERMINATED),
    VOIDED(AgreementStage.VOIDED);

    final AgreementStage stage;

    Situation(AgreementStage stage) {
      this.stage = stage;
    }

    ServiceAgreement agreement() {
      ServiceAgreement agreement = drafted();
      switch (this) {
        case DRAFT -> {}
        case OWNER_SIGNED -> granted(agreement.sign(act(1), ownerSigns(1)));
        case SIGNED -> granted(agreement.sign(act(1), bothSign(1)));
        case CHANGED_AFTER_SIGNATURE -> {
          granted(agreement.sign(act(1), bothSign(1)));
          granted(agreement.amend(act(2), newPrice(19_000)));
        }
        case FILED -> {
          granted(agreement.sign(act(1), bothSign(1)));
          granted(agreement.file(act(2), "备-2026-118"));
        }
        case FILED_WITHOUT_SUPPLIER -> {
          granted(agreement.sign(act(1), ownerSigns(1)));
          granted(agreement.file(act(2), "备-2026-118"));
        }
        case TERMINATED -> {
          granted(agreement.sign(act(1), bothSign(1)));
          granted(agreement.terminate(act(3)));
        }
        case VOIDED -> granted(agreement.voidIt(act(1)));
      }
      return agreement;
    }
  }

  enum Verb {
    OWNER_SIGNS {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.sign(act(30), ownerSigns(30));
      }
    },
    SUPPLIER_SIGNS {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.sign(act(30), supplierSigns(30));
      }
    },
    FILE {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.file(act(30), "备-2026-119");
      }
    },
    COVER {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.cover(SLIP);
      }
    },
    AMEND {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.amend(act(30), newPrice(20_000));
      }
    },
    TERMINATE {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.terminate(act(30));
      }
    },
    VOID {
      @Override
      Decision on(ServiceAgreement agreement) {
        return agreement.voidIt(act(30));
      }
    };

    abstract Decision on(ServiceAgreement agreement);
  }

  /** Where each verb leads; what is not named is refused. */
  static final Map<Situation, Map<Verb, AgreementStage>> TABLE = new EnumMap<>(Situation.class);

  static {
    TABLE.put(
        Situation.DRAFT,
        Map.of(
            Verb.OWNER_SIGNS, AgreementStage.PARTLY_SIGNED,
            Verb.SUPPLIER_SIGNS, AgreementStage.PARTLY_SIGNED,
            Verb.COVER, AgreementStage.DRAFT,
            Verb.AMEND, AgreementStage.DRAFT,
            Verb.VOID, AgreementStage.VOIDED));
    TABLE.put(
        Situation.OWNER_SIGNED,
        Map.of(
            Verb.SUPPLIER_SIGNS, AgreementStage.SIGNED,
            Verb.FILE, AgreementStage.FILED,
            Verb.COVER, AgreementStage.PARTLY_SIGNED,
            Verb.AMEND, AgreementStage.PARTLY_SIGNED,
            Verb.VOID, AgreementStage.VOIDED));
    TABLE.put(
        Situation.SIGNED,
        Map.of(
            Verb.FILE, AgreementStage.FILED,
            Verb.COVER, AgreementStage.SIGNED,
            Verb.AMEND, AgreementStage.SIGNED,
            Verb.TERMINATE, AgreementStage.TERMINATED,
            Verb.VOID, AgreementStage.VOIDED));
    TABLE.put(
        Situation.CHANGED_AFTER_SIGNATURE,
        Map.of(
            Verb.OWNER_SIGNS, AgreementStage.SIGNED,
            Verb.SUPPLIER_SIGNS, AgreementStage.SIGNED,
            Verb.FILE, AgreementStage.FILED,
            Verb.COVER, AgreementStage.SIGNED,
            Verb.AMEND, AgreementStage.SIGNED,
            Verb.TERMINATE, AgreementStage.TERMINATED,
            Verb.VOID, AgreementStage.VOIDED));
    TABLE.put(
        Situation.FILED,
        Map.of(
            Verb.COVER, AgreementStage.FILED,
            Verb.AMEND, AgreementStage.FILED,
            Verb.TERMINATE, AgreementStage.TERMINATED,
            Verb.VOID, AgreementStage.VOIDED));
    TABLE.put(
        Situation.FILED_WITHOUT_SUPPLIER,
        Map.of(
            Verb.SUPPLIER_SIGNS, AgreementStage.FILED,
            Verb.COVER, AgreementStage.FILED,
            Verb.AMEND, AgreementStage.FILED,
            Verb.TERMINATE, AgreementStage.TERMINATED,
            Verb.VOID, AgreementStage.VOIDED));
    TABLE.put(Situation.TERMINATED, Map.of());
    TABLE.put(Situation.VOIDED, Map.of());
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
    for (AgreementStage stage : AgreementStage.values()) {
      assertTrue(TABLE.keySet().stream().anyMatch(s -> s.stage == stage), stage::name);
    }
  }

  @ParameterizedTest
  @MethodSource("every_situation_and_verb")
  void a_verb_does_what_the_table_says_and_else_changes_nothing(Situation situation, Verb verb) {
    ServiceAgreement agreement = situation.agreement();
    assertEquals(situation.stage, agreement.stageNow());
    String before = agreement.canonical().toString();
    Decision decision = verb.on(agreement);
    AgreementStage after = TABLE.getOrDefault(situation, Map.of()).get(verb);
    if (after == null) {
      assertInstanceOf(Decision.Refused.class, decision);
      assertEquals(before, agreement.canonical().toString());
    } else {
      granted(decision);
      assertEquals(after, agreement.stageNow());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Drawing_up {
    private Decision check(AgreementTerms terms, RecordNumber... slips) {
      return ServiceAgreement.check(act(0), terms, List.of(slips));
    }

    @Test
    void a_single_agreement_has_a_price_and_one_slip_at_most() {
      AgreementTerms.Type single = AgreementTerms.Type.SINGLE;
      granted(check(terms(single, 0L), SLIP));
      assertEquals("priceFen", refused(RefusalCode.MISSING, check(terms(single, null))).field());
      refused(RefusalCode.OUT_OF_RANGE, check(terms(single, -1L)));
      assertEquals(
          "slips",
          refused(RefusalCode.OUT_OF_RANGE, check(terms(single, 1L), SLIP, OTHER_SLIP)).field());
    }

    @Test
    void a_framework_covers_many_slips_at_open_prices() {
      granted(check(terms(AgreementTerms.Type.FRAMEWORK, null), SLIP, OTHER_SLIP));
    }

    @Test
    void slips_are_slips_and_stand_once() {
      AgreementTerms framework = terms(AgreementTerms.Type.FRAMEWORK, null);
      refused(RefusalCode.ALREADY_RECORDED, check(framework, SLIP, SLIP));
      refused(RefusalCode.UNKNOWN_REFERENCE, check(framework, NUMBER));
    }

    @Test
    void the_term_does_not_end_before_it_begins() {
      AgreementTerms terms = terms(AgreementTerms.Type.SINGLE, 1L);
      AgreementTerms wrong =
          terms.with(
              new AgreementAmendment(
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  LocalDate.of(2026, 11, 23),
                  null,
                  null));
      assertEquals("endsOn", refused(RefusalCode.BEFORE_EARLIER_FACT, check(wrong)).field());
    }

    @Test
    void nothing_is_drawn_up_in_the_future() {
      Act act = new Act("a", "A", Duty.FRONT_DESK, T0.plusSeconds(1), T0, null);
      refused(
          RefusalCode.IN_THE_FUTURE,
          ServiceAgreement.check(act, terms(AgreementTerms.Type.SINGLE, 1L), List.of()));
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Signing {
    @Test
    void the_parties_may_sign_one_after_the_other() {
      ServiceAgreement agreement = Situation.OWNER_SIGNED.agreement();
      granted(agreement.sign(act(90), supplierSigns(80)));
      assertEquals(AgreementStage.SIGNED, agreement.stageNow());
    }

    @Test
    void a_signature_is_set_once() {
      ServiceAgreement agreement = Situation.OWNER_SIGNED.agreement();
      Decision.Refused refused =
          refused(RefusalCode.ALREADY_RECORDED, agreement.sign(act(2), bothSign(2)));
      assertEquals("owner", refused.field());
      assertEquals(AgreementStage.PARTLY_SIGNED, agreement.stageNow());
    }

    @Test
    void no_signature_at_all_is_refused_by_clause_4_2_6() {
      assertEquals(
          ClauseId.procedure("4.2.6"),
          refused(RefusalCode.MISSING, drafted().sign(act(1), new PartySignatures(null, null)))
              .clause());
    }

    @Test
    void nobody_signs_in_the_future() {
      refused(RefusalCode.IN_THE_FUTURE, drafted().sign(act(1), supplierSigns(2)));
    }

    @Test
    void who_signed_changed_terms_signs_again() {
      ServiceAgreement agreement = Situation.CHANGED_AFTER_SIGNATURE.agreement();
      assertTrue(agreement.changedAfterSignature());
      granted(agreement.sign(act(10), ownerSigns(10)));
      assertTrue(agreement.changedAfterSignature());
      assertFalse(agreement.ownerSignsAgain());
      granted(agreement.sign(act(11), supplierSigns(11)));
      assertFalse(agreement.changedAfterSignature());
      refused(RefusalCode.ALREADY_RECORDED, agreement.sign(act(12), supplierSigns(12)));
    }

    @Test
    void a_correction_before_any_signature_is_no_change_after_one() {
      ServiceAgreement agreement = drafted();
      granted(agreement.amend(act(1), newPrice(1)));
      assertFalse(agreement.changedAfterSignature());
    }

    @Test
    void a_correction_that_changes_nothing_asks_for_no_new_signature() {
      ServiceAgreement agreement = Situation.SIGNED.agreement();
      granted(agreement.amend(act(2), newPrice(18_000)));
      assertFalse(agreement.changedAfterSignature());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Filing_and_ending {
    @Test
    void an_unsigned_paper_is_not_filed_by_clause_4_2_6() {
      assertEquals(
          ClauseId.procedure("4.2.6"),
          refused(RefusalCode.NOT_IN_THIS_STAGE, drafted().file(act(1), "备-1")).clause());
    }

    @Test
    void a_copy_has_a_filing_number() {
      assertEquals(
          "filingNo",
          refused(RefusalCode.MISSING, Situation.SIGNED.agreement().file(act(2), " ")).field());
    }

    @Test
    void filing_late_is_recorded_with_its_time() {
      ServiceAgreement agreement = Situation.SIGNED.agreement();
      granted(agreement.file(act(60 * 24 * 9), "备-2026-118"));
      assertEquals(T0.plusSeconds(60L * 60 * 24 * 9), agreement.filedAt());
      assertEquals("王丽", agreement.filedBy());
    }

    @Test
    void ending_correcting_and_voiding_need_a_reason() {
      ServiceAgreement agreement = Situation.SIGNED.agreement();
      refused(RefusalCode.REASON_NEEDED, agreement.terminate(silentAct()));
      refused(RefusalCode.REASON_NEEDED, agreement.amend(silentAct(), newPrice(1)));
      refused(RefusalCode.REASON_NEEDED, agreement.voidIt(silentAct()));
    }

    @Test
    void it_binds_inside_its_term_once_both_have_signed() {
      ServiceAgreement agreement = Situation.SIGNED.agreement();
      assertFalse(agreement.inForce(LocalDate.of(2026, 11, 23)));
      assertTrue(agreement.inForce(LocalDate.of(2026, 11, 24)));
      assertTrue(agreement.inForce(LocalDate.of(2027, 11, 23)));
      assertFalse(agreement.inForce(LocalDate.of(2027, 11, 24)));
      assertFalse(Situation.FILED_WITHOUT_SUPPLIER.agreement().inForce(LocalDate.of(2026, 11, 24)));
      assertFalse(Situation.TERMINATED.agreement().inForce(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void a_single_agreement_covers_one_slip_and_a_framework_many() {
      ServiceAgreement single = Situation.SIGNED.agreement();
      granted(single.cover(SLIP));
      refused(RefusalCode.ALREADY_RECORDED, single.cover(SLIP));
      refused(RefusalCode.OUT_OF_RANGE, single.cover(OTHER_SLIP));
      refused(RefusalCode.UNKNOWN_REFERENCE, single.cover(NUMBER));
      ServiceAgreement framework =
          new ServiceAgreement(
              NUMBER,
              act(0),
              terms(AgreementTerms.Type.FRAMEWORK, null),
              List.of(SLIP),
              Medium.ELECTRONIC,
              false);
      granted(framework.cover(OTHER_SLIP));
      assertEquals(List.of(SLIP.toString(), OTHER_SLIP.toString()), framework.slips());
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class In_the_ledger {
    @Test
    void the_bytes_are_fixed() {
      AgreementTerms full =
          new AgreementTerms(
              AgreementTerms.Type.FRAMEWORK,
              "陈静",
              Unit.Capacity.USER,
              "3栋2单元501",
              "13800000000",
              "安洁家政有限公司",
              "91440300X",
              "何工 13900000000",
              "日常保洁",
              "每次三小时",
              "业主当面验收",
              18_000L,
              "每月结算",
              LocalDate.of(2026, 11, 24),
              LocalDate.of(2027, 11, 23),
              90,
              "自备清洁剂,不得排入雨水管");
      ServiceAgreement agreement =
          new ServiceAgreement(NUMBER, act(0), full, List.of(SLIP), Medium.PAPER, false);
      granted(agreement.sign(act(1), bothSign(1)));
      granted(agreement.file(act(2), "备-2026-118"));
      String expected =
          """
          {"acceptance":"业主当面验收","capacity":"USER","centre":"C012",\
          "createdAt":"2026-11-24T02:00:00.000Z","createdBy":"wang.li","createdByName":"王丽",\
          "endsOn":"2027-11-23","enteredAt":"2026-11-24T02:00:00.000Z",\
          "filedAt":"2026-11-24T02:02:00.000Z","filedBy":"王丽","filingNo":"备-2026-118",\
          "kind":"SERVICE_AGREEMENT","medium":"PAPER","number":"C012-XY-20261124-0001",\
          "ownerName":"陈静","ownerPhone":"13800000000",\
          "ownerSignature":{"at":"2026-11-24T02:01:00.000Z","by":"陈静","meaning":"AGREED",\
          "method":"PAPER"},"paymentTerms":"每月结算","priceFen":18000,\
          "procedure":{"document":"P7.9-8","revision":"00","version":"10"},\
          "safety":"自备清洁剂,不得排入雨水管","scope":"日常保洁",\
          "slips":["C012-WT-20261124-0007"],"stage":"FILED","standard":"每次三小时",\
          "startsOn":"2026-11-24","supplierContact":"何工 13900000000",\
          "supplierLicence":"91440300X","supplierName":"安洁家政有限公司",\
          "supplierSignature":{"at":"2026-11-24T02:01:00.000Z","by":"安洁家政有限公司",\
          "meaning":"AGREED","method":"PAPER"},"type":"FRAMEWORK","unitNo":"3栋2单元501",\
          "warrantyDays":90}\
          """;
      assertEquals(expected, new String(agreement.canonical().bytes(), UTF_8));
      assertEquals("qualedger/service-agreement/1", agreement.schema());
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_state_comes_back_from_its_bytes(Situation situation) {
      ServiceAgreement agreement = situation.agreement();
      ServiceAgreement again =
          ServiceAgreement.rehydrate(CanonicalObject.parse(agreement.canonical().bytes()));
      assertEquals(agreement.canonical(), again.canonical());
      assertEquals(agreement.terms(), again.terms());
      assertEquals(agreement.stageNow(), again.stageNow());
      assertEquals(agreement.changedAfterSignature(), again.changedAfterSignature());
    }
  }
}
