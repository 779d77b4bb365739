package org.qualedger.sample;

import java.time.Duration;
import java.time.Instant;

/**
 * When the facts of one record are entered: mostly as they happen, often some minutes after, now
 * and then the next morning; never before an earlier fact of the record.
 */
final class EntryClock {
  private static final double AS_IT_HAPPENS = .65;
  private static final double NEXT_MORNING = .012;

  private final Chance chance;
  private final boolean punctual;
  private Instant last;

  /**
   * @param punctual whether everything is entered as it happens
   */
  EntryClock(Chance chance, Instant start, boolean punctual) {
    this.chance = chance;
    this.last = start;
    this.punctual = punctual;
  }

  /** Moment of entry of a fact. */
  Instant entered(Instant fact) {
    Instant wanted = fact;
    if (punctual) {
      return notBefore(wanted);
    }
    if (chance.yes(NEXT_MORNING)) {
      wanted = fact.plus(Duration.ofHours(9)).plus(chance.minutes(90, .4));
    } else if (!chance.yes(AS_IT_HAPPENS)) {
      wanted = fact.plus(chance.minutes(4, .8));
    }
    return notBefore(wanted);
  }

  /** Moment of entry of a fact that is entered at once. */
  Instant atOnce(Instant fact) {
    return notBefore(fact);
  }

  private Instant notBefore(Instant wanted) {
    Instant next = last.plusMillis(400 + chance.below(1_200));
    last = wanted.isBefore(next) ? next : wanted;
    return last;
  }
}
