package org.qualedger.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What is still to be entered, in order of time; among entries of one moment, in the order of
 * planning. Running it enters everything up to a moment and forgets the rest: that is the open
 * work.
 */
final class Agenda {
  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::when).thenComparingLong(Item::order));
  private long planned;
  private Instant now = Instant.EPOCH;

  /** Something that is entered at a moment. */
  interface Entry {
    void enter(Instant now);
  }

  private record Item(Instant when, long order, Entry entry) {}

  /** Plans an entry; what should have been entered already is entered now. */
  void plan(Instant when, Entry entry) {
    Instant moment = when.truncatedTo(ChronoUnit.MILLIS);
    items.add(new Item(moment.isBefore(now) ? now : moment, planned++, entry));
  }

  void runUntil(Instant last) {
    while (!items.isEmpty() && !items.peek().when().isAfter(last)) {
      Item next = items.remove();
      now = next.when();
      next.entry().enter(now);
    }
  }
}
