package org.qualedger.serviceslip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;

/** Every stage with every verb. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceSlipLifeTest {
  private static final Instant NEXT_DAY = ServiceSlipFixture.minute(24 * 60);

  /** The verbs of a slip, in the order of the columns below. */
  enum Verb {
    DISPATCH {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.dispatch(act, ServiceSlipFixture.ownStaff());
      }
    },
    RECEIVE {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.receive(act);
      }
    },
    REAPPOINT {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.reappoint(
            act, null, act.when().plusSeconds(3600), Reappointment.ChangedBy.CUSTOMER);
      }
    },
    ARRIVE {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.arrive(act, new Arrival(false, null));
      }
    },
    FINISH {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.finish(act, ServiceSlipFixture.completion(Result.QUALIFIED));
      }
    },
    OPEN_REWORK {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.openRework(act, "仍漏水", null, 0);
      }
    },
    FINISH_REWORK {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.finishRework(act, Result.QUALIFIED, null);
      }
    },
    ACCEPT {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.accept(
            act,
            new Acceptance(
                ServiceSlipFixture.customer(act.when()),
                Charge.of(8_000, 0, 0, null, null),
                null,
                false));
      }
    },
    COMPLETE_UNSIGNED {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.completeUnsigned(act, Charge.of(8_000, 0, 0, null, null));
      }
    },
    ABORT {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.abort(act);
      }
    },
    HAND_BACK {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.handBack(act);
      }
    },
    SETTLE {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.settle(
            act,
            new Settlement(Settlement.PaymentMode.AT_CENTRE, Settlement.PayChannel.WECHAT, null));
      }
    },
    VISIT {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.recordVisit(act, ServiceSlipFixture.visitBy(ReturnVisit.Mode.PHONE, true));
      }
    },
    INFORM {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.informProvider(act, 1);
      }
    },
    CLOSE {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.close(act, CompanyZone.SHANGHAI);
      }
    },
    CANCEL {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.cancel(act);
      }
    },
    AMEND {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.amend(act, SlipAmendmentFixture.remarks("补充说明"));
      }
    },
    SIGN_ANEW {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.signAnew(act, ServiceSlipFixture.customer(act.when()));
      }
    },
    VOID {
      @Override
      Decision on(ServiceSlip slip, Act act) {
        return slip.voidIt(act);
      }
    };

    abstract Decision on(ServiceSlip slip, Act act);
  }

  // A stage: granted, and that is the stage after it. "=": granted, same stage. ".": not in this
  // stage.
  // Anything else is the code of the refusal.
  private static final String TABLE =
      """
      REGISTERED  DISPATCHED . = . . . . . . . . . . UNKNOWN_REFERENCE . CANCELLED = . VOIDED
      DISPATCHED  . RECEIVED = ON_SITE FINISHED . . . . . . . . UNKNOWN_REFERENCE . CANCELLED = . VOIDED
      RECEIVED    . . = ON_SITE FINISHED . . . . . . . . UNKNOWN_REFERENCE . CANCELLED = . VOIDED
      ON_SITE     . . . . FINISHED . . . . ABORTED . . . UNKNOWN_REFERENCE . . = . VOIDED
      FINISHED    . . . . . REWORK . ACCEPTED UNSIGNED . . . . UNKNOWN_REFERENCE . . = . VOIDED
      REWORK      . . . . . . FINISHED . . . . . . UNKNOWN_REFERENCE . . = . VOIDED
      ACCEPTED    . . . . . REWORK . . . . HANDED_BACK = = UNKNOWN_REFERENCE . . = . VOIDED
      UNSIGNED    . . . . . REWORK . ACCEPTED . . HANDED_BACK = = UNKNOWN_REFERENCE . . = . VOIDED
      HANDED_BACK . . . . . REWORK . . . . ALREADY_RECORDED SETTLED = UNKNOWN_REFERENCE . . = . VOIDED
      SETTLED     . . . . . REWORK . . . . ALREADY_RECORDED ALREADY_RECORDED = UNKNOWN_REFERENCE NOT_READY_TO_CLOSE . = . VOIDED
      CLOSED      . . . . . . . . . . ALREADY_RECORDED ALREADY_RECORDED = = . . = . .
      CANCELLED   . . . . . . . . . . . . . UNKNOWN_REFERENCE . . = . VOIDED
      ABORTED     . . . . . . . . . . . . . UNKNOWN_REFERENCE . . = . VOIDED
      VOIDED      . . . . . . . . . . . . . UNKNOWN_REFERENCE . . . . .
      """;

  private static Map<SlipStage, List<String>> table() {
    Map<SlipStage, List<String>> rows = new HashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.trim().split("\\s+")))
        .forEach(
            cells -> rows.put(SlipStage.valueOf(cells.getFirst()), cells.subList(1, cells.size())));
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
    assertEquals(EnumSet.allOf(SlipStage.class), Set.copyOf(table().keySet()));
    table().forEach((stage, row) -> assertEquals(Verb.values().length, row.size(), stage.name()));
  }

  @ParameterizedTest
  @EnumSource(SlipStage.class)
  void the_fixture_of_a_stage_is_in_that_stage(SlipStage stage) {
    assertEquals(stage, ServiceSlipFixture.in(stage).slip().stageNow());
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("everyStageWithEveryVerb")
  void a_verb_in_a_stage(SlipStage stage, Verb verb, String expected) {
    ServiceSlip slip = ServiceSlipFixture.in(stage).slip();
    byte[] before = slip.canonical().bytes();

    Decision decision = verb.on(slip, ServiceSlipFixture.act(Duty.FRONT_DESK, NEXT_DAY));

    if (expected.equals("=")) {
      assertInstanceOf(Decision.Granted.class, decision, decision::toString);
      assertEquals(stage, slip.stageNow());
    } else if (Arrays.stream(SlipStage.values()).anyMatch(s -> s.name().equals(expected))) {
      assertInstanceOf(Decision.Granted.class, decision, decision::toString);
      assertEquals(SlipStage.valueOf(expected), slip.stageNow());
    } else {
      RefusalCode code =
          expected.equals(".") ? RefusalCode.NOT_IN_THIS_STAGE : RefusalCode.valueOf(expected);
      assertEquals(code, assertInstanceOf(Decision.Refused.class, decision).code());
      assertArrayEquals(before, slip.canonical().bytes(), "a refused verb changes nothing");
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyStageWithEveryVerb")
  void no_verb_takes_a_time_in_the_future(SlipStage stage, Verb verb, String expected) {
    ServiceSlip slip = ServiceSlipFixture.in(stage).slip();
    byte[] before = slip.canonical().bytes();
    Act tomorrow =
        new Act("zhao.min", "赵敏", Duty.FRONT_DESK, NEXT_DAY.plusMillis(1), NEXT_DAY, "顾客要求");

    Decision decision = verb.on(slip, tomorrow);

    // Corrections and voids have no time of their own.
    if (verb != Verb.AMEND && verb != Verb.VOID) {
      assertInstanceOf(Decision.Refused.class, decision);
      assertArrayEquals(before, slip.canonical().bytes());
    }
  }

  @ParameterizedTest
  @EnumSource(SlipStage.class)
  void a_slip_comes_back_from_its_revision(SlipStage stage) {
    ServiceSlip slip = ServiceSlipFixture.in(stage).slip();

    ServiceSlip again = ServiceSlip.rehydrate(slip.canonical());

    assertArrayEquals(slip.canonical().bytes(), again.canonical().bytes());
    assertEquals(stage, again.stageNow());
    assertEquals(slip.completedAt(), again.completedAt());
    assertEquals(slip.dueAt(), again.dueAt());
  }
}
