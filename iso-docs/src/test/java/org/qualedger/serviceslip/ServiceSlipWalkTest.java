package org.qualedger.serviceslip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.qualedger.approval.Decision;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.seeded.Seeded;

/** Verbs in any order at any time: what holds whatever happens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceSlipWalkTest {
  private static final ServiceSlipLifeTest.Verb[] VERBS = ServiceSlipLifeTest.Verb.values();

  @Seeded
  void a_slip_comes_back_from_its_bytes_after_every_verb(RandomGenerator chance) {
    ServiceSlip slip = start(chance).slip();
    Instant now = ServiceSlipFixture.T0;
    for (int step = 0; step < 12; step++) {
      now = now.plusMillis(chance.nextLong(86_400_000));
      byte[] before = slip.canonical().bytes();

      Decision decision = VERBS[chance.nextInt(VERBS.length)].on(slip, act(chance, now));

      byte[] after = slip.canonical().bytes();
      ServiceSlip again = ServiceSlip.rehydrate(CanonicalObject.parse(after));
      assertArrayEquals(after, again.canonical().bytes());
      assertEquals(slip.stageNow(), again.stageNow());
      assertEquals(slip.completedAt(), again.completedAt());
      if (!decision.isGranted()) {
        assertArrayEquals(before, after, "refused, and yet changed");
      }
    }
  }

  @Seeded
  void a_completed_slip_has_a_time_of_completion_and_no_other_has(RandomGenerator chance) {
    ServiceSlip slip = start(chance).slip();
    Instant now = ServiceSlipFixture.T0;
    for (int step = 0; step < 12; step++) {
      now = now.plusMillis(chance.nextLong(86_400_000));
      VERBS[chance.nextInt(VERBS.length)].on(slip, act(chance, now));

      assertEquals(slip.stageNow().completed(), slip.completedAt() != null, slip::stage);
      assertTrue(slip.visits().isEmpty() || slip.finishedAt() != null);
    }
  }

  private static ServiceSlipFixture start(RandomGenerator chance) {
    SlipStage[] stages = SlipStage.values();
    return ServiceSlipFixture.in(stages[chance.nextInt(stages.length)]);
  }

  /** An act that may have been entered hours after it happened. */
  private static Act act(RandomGenerator chance, Instant now) {
    Instant at = chance.nextBoolean() ? now : now.minusMillis(chance.nextLong(7_200_000));
    return new Act("zhao.min", "赵敏", Duty.FRONT_DESK, at, now, "核对");
  }
}
