package org.qualedger.worklog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkLogEntryLifeTest {
  private static final Instant LATER = WorkLogFixture.T0.plusSeconds(3600);

  /** The verbs of an entry, in the order of the columns below. */
  enum Verb {
    REVIEW {
      @Override
      Decision on(WorkLogEntry entry, Act act) {
        return entry.review(act, WorkLogFixture.review(CapabilityReview.Result.REFER));
      }
    },
    ORDER {
      @Override
      Decision on(WorkLogEntry entry, Act act) {
        return entry.order(WorkLogFixture.SLIP, "W01");
      }
    },
    CLOSE {
      @Override
      Decision on(WorkLogEntry entry, Act act) {
        return entry.close(act, WorkLogFixture.closing(Closing.Outcome.WITHDRAWN));
      }
    },
    AMEND {
      @Override
      Decision on(WorkLogEntry entry, Act act) {
        return entry.amend(act, amendment(null));
      }
    },
    VOID {
      @Override
      Decision on(WorkLogEntry entry, Act act) {
        return entry.voidIt(act);
      }
    };

    abstract Decision on(WorkLogEntry entry, Act act);
  }

  private static EntryAmendment amendment(@Nullable Instant requestedAt) {
    return new EntryAmendment(
        null, null, "13800000002", null, null, null, null, null, null, requestedAt);
  }

  private static final String TABLE =
      """
      OPEN         . ORDERED CLOSED = VOIDED
      TRIAGED      . ORDERED CLOSED = VOIDED
      UNDER_REVIEW DECLINED ORDERED CLOSED = VOIDED
      ORDERED      . ALREADY_RECORDED CLOSED = VOIDED
      DECLINED     ALREADY_RECORDED REVIEW_DECLINED CLOSED = VOIDED
      CLOSED       . . . = .
      VOIDED       . . . . .
      """;

  private static Map<EntryStage, List<String>> table() {
    Map<EntryStage, List<String>> rows = new HashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.trim().split("\\s+")))
        .forEach(
            cells ->
                rows.put(EntryStage.valueOf(cells.getFirst()), cells.subList(1, cells.size())));
    return rows;
  }

  static Stream<Arguments> everyStageWithEveryVerb() {
    List<Verb> verbs = List.of(Verb.values());
    return table().entrySet().stream()
        .flatMap(
            row ->
                verbs.stream()
                    .map(
                        verb ->
                            Arguments.of(
                                row.getKey(), verb, row.getValue().get(verbs.indexOf(verb)))));
  }

  @Test
  void the_table_names_every_stage_and_every_verb() {
    assertEquals(EnumSet.allOf(EntryStage.class), Set.copyOf(table().keySet()));
    table().forEach((stage, row) -> assertEquals(Verb.values().length, row.size(), stage.name()));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("everyStageWithEveryVerb")
  void a_verb_in_a_stage(EntryStage stage, Verb verb, String expected) {
    WorkLogEntry entry = WorkLogFixture.in(stage);
    byte[] before = entry.canonical().bytes();

    Decision decision = verb.on(entry, WorkLogFixture.act(Duty.CENTRE_MANAGER, LATER));

    if (expected.equals("=")) {
      assertInstanceOf(Decision.Granted.class, decision, decision::toString);
      assertEquals(stage, entry.stageNow());
    } else if (Arrays.stream(EntryStage.values()).anyMatch(s -> s.name().equals(expected))) {
      assertInstanceOf(Decision.Granted.class, decision, decision::toString);
      assertEquals(EntryStage.valueOf(expected), entry.stageNow());
    } else {
      RefusalCode code =
          expected.equals(".") ? RefusalCode.NOT_IN_THIS_STAGE : RefusalCode.valueOf(expected);
      assertEquals(code, assertInstanceOf(Decision.Refused.class, decision).code());
      assertArrayEquals(before, entry.canonical().bytes(), "a refused verb changes nothing");
    }
  }

  @ParameterizedTest
  @EnumSource(EntryStage.class)
  void an_entry_comes_back_from_its_revision(EntryStage stage) {
    WorkLogEntry entry = WorkLogFixture.in(stage);

    WorkLogEntry again = WorkLogEntry.rehydrate(entry.canonical());

    assertEquals(stage, again.stageNow());
    assertArrayEquals(entry.canonical().bytes(), again.canonical().bytes());
  }

  @Test
  void a_relayed_request_names_who_relayed_it() {
    RequestIntake relayed =
        WorkLogFixture.intake(
            RequestIntake.EntryType.SERVICE_REQUEST,
            RequestIntake.Source.RELAYED_BY_STAFF,
            " ",
            true,
            "W01",
            false);

    Decision decision =
        WorkLogEntry.check(WorkLogFixture.act(Duty.FRONT_DESK, WorkLogFixture.T0), relayed);

    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(RefusalCode.MISSING, refused.code());
    assertEquals("relayedBy", refused.field());
    assertEquals(ClauseId.procedure("4.2.2"), refused.clause());
  }

  @Test
  void facts_keep_their_order() {
    Instant before = WorkLogFixture.T0.minusMillis(1);
    Act early = new Act("zhao.min", "赵敏", Duty.CENTRE_MANAGER, before, LATER, null);
    WorkLogEntry entry = WorkLogFixture.in(EntryStage.UNDER_REVIEW);

    assertRefused(
        RefusalCode.BEFORE_EARLIER_FACT,
        entry.review(early, WorkLogFixture.review(CapabilityReview.Result.ACCEPT)));
    assertRefused(
        RefusalCode.BEFORE_EARLIER_FACT,
        entry.close(early, WorkLogFixture.closing(Closing.Outcome.ANSWERED)));
    assertRefused(
        RefusalCode.BEFORE_EARLIER_FACT,
        entry.close(
            WorkLogFixture.act(Duty.FRONT_DESK, LATER),
            new Closing("已解释", Closing.Outcome.REFUSED, before)));
  }

  @Test
  void nothing_lies_in_the_future() {
    Act future = new Act("zhao.min", "赵敏", Duty.CENTRE_MANAGER, LATER.plusMillis(1), LATER, "核对");
    Act now = WorkLogFixture.act(Duty.FRONT_DESK, LATER);
    WorkLogEntry entry = WorkLogFixture.in(EntryStage.UNDER_REVIEW);

    assertRefused(
        RefusalCode.IN_THE_FUTURE,
        WorkLogEntry.check(future, WorkLogFixture.intake(true, "W01", false)));
    assertRefused(
        RefusalCode.IN_THE_FUTURE,
        entry.review(future, WorkLogFixture.review(CapabilityReview.Result.ACCEPT)));
    assertRefused(
        RefusalCode.IN_THE_FUTURE,
        entry.close(future, WorkLogFixture.closing(Closing.Outcome.ANSWERED)));
    assertRefused(
        RefusalCode.IN_THE_FUTURE,
        entry.close(now, new Closing("已解释", Closing.Outcome.REFUSED, LATER.plusMillis(1))));
    assertRefused(RefusalCode.IN_THE_FUTURE, entry.amend(now, amendment(LATER.plusMillis(1))));
  }

  @Test
  void the_time_of_request_cannot_be_moved_behind_the_review() {
    WorkLogEntry entry = WorkLogFixture.in(EntryStage.DECLINED);

    assertRefused(
        RefusalCode.OUT_OF_RANGE,
        entry.amend(
            WorkLogFixture.act(Duty.FRONT_DESK, LATER),
            amendment(WorkLogFixture.T0.plusSeconds(601))));
  }

  @Test
  void what_was_accepted_at_review_may_be_ordered() {
    WorkLogEntry entry = WorkLogFixture.in(EntryStage.UNDER_REVIEW);
    Act act = WorkLogFixture.act(Duty.CENTRE_MANAGER, LATER);

    assertTrue(
        entry.review(act, WorkLogFixture.review(CapabilityReview.Result.ACCEPT)).isGranted());

    assertEquals(EntryStage.TRIAGED, entry.stageNow());
    assertTrue(entry.mayBeOrdered().isGranted());
  }

  @Test
  void an_outcome_of_ordered_needs_the_record() {
    assertRefused(
        RefusalCode.MISSING,
        WorkLogFixture.triaged()
            .close(
                WorkLogFixture.act(Duty.FRONT_DESK, LATER),
                WorkLogFixture.closing(Closing.Outcome.ORDERED)));
  }

  @Test
  void a_correction_after_closing_shows() {
    WorkLogEntry entry = WorkLogFixture.in(EntryStage.CLOSED);

    assertTrue(
        entry.amend(WorkLogFixture.act(Duty.FRONT_DESK, LATER), amendment(null)).isGranted());

    assertTrue(entry.changedAfterSignature());
  }

  @Test
  void the_bytes_of_an_entry_are_fixed() {
    WorkLogEntry entry = WorkLogFixture.in(EntryStage.DECLINED);
    assertTrue(
        entry
            .close(
                WorkLogFixture.act(Duty.CENTRE_MANAGER, LATER),
                new Closing("已向顾客说明", Closing.Outcome.REFUSED, LATER))
            .isGranted());

    assertEquals(GOLDEN, new String(entry.canonical().bytes(), UTF_8));
  }

  private static void assertRefused(RefusalCode code, Decision decision) {
    assertEquals(code, assertInstanceOf(Decision.Refused.class, decision).code());
  }

  // From now on, whoever changes these bytes changes the schema: name a new one and read both.
  private static final String GOLDEN =
      """
      {"categoryCode":"X01","centre":"C012","channel":"PHONE",\
      "clarifiedAt":"2026-11-24T02:00:00.000Z","closedAt":"2026-11-24T03:00:00.000Z",\
      "createdAt":"2026-11-24T02:00:00.000Z","createdBy":"zhao.min","createdByName":"赵敏",\
      "customerName":"陈静","enteredAt":"2026-11-24T02:00:00.000Z",\
      "entryType":"SERVICE_REQUEST","explainedAt":"2026-11-24T03:00:00.000Z",\
      "followedUpBy":"zhao.min","handling":"已向顾客说明","kind":"WORK_LOG_ENTRY",\
      "medium":"ELECTRONIC","needClear":true,"needText":"厨房水龙头漏水",\
      "number":"C012-GZ-20261124-0003","outOfCatalogue":true,"outcome":"REFUSED",\
      "phone":"13800000001","procedure":{"document":"P7.9-8","revision":"00",\
      "version":"10"},"requestedAt":"2026-11-24T02:00:00.000Z",\
      "reviewAt":"2026-11-24T02:10:00.000Z","reviewBy":"zhao.min",\
      "reviewDuty":"CENTRE_MANAGER","reviewReasoning":"无此设备","reviewResult":"REFUSE",\
      "source":"CUSTOMER","stage":"CLOSED","unitNo":"3栋2单元501","urgency":"NORMAL"}\
      """;
}
