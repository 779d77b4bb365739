package org.qualedger.assembled.kill;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the clients of one life of the server came to know, from its start to its death. */
final class Round {
  private final Map<String, Acknowledged> changes = new ConcurrentHashMap<>();
  private final Queue<Creation> unanswered = new ConcurrentLinkedQueue<>();
  private final Queue<Head> heads = new ConcurrentLinkedQueue<>();
  private final CountDownLatch expected;

  /**
   * A life that is to end after some changes.
   *
   * @param expected acknowledgements after which the server is to die
   */
  Round(int expected) {
    this.expected = new CountDownLatch(expected);
  }

  void add(Acknowledged change) {
    if (changes.put(change.path(), change) == null) {
      expected.countDown();
    }
  }

  /** A creation to which the server died without an answer. */
  void addUnanswered(Creation creation) {
    unanswered.add(creation);
  }

  void add(Head head) {
    heads.add(head);
  }

  /** Waits for as many acknowledgements as were expected, or until it is too late. */
  void awaitAcknowledgements(int seconds) throws InterruptedException {
    expected.await(seconds, TimeUnit.SECONDS);
  }

  Collection<Acknowledged> changes() {
    return changes.values();
  }

  List<Creation> unanswered() {
    return List.copyOf(unanswered);
  }

  /** The newest head that anybody saw, or the one given where nobody saw one. */
  Head newestHead(Head earlier) {
    return Stream.concat(Stream.of(earlier), heads.stream())
        .max(Comparator.comparingLong(Head::size))
        .orElse(earlier);
  }
}
