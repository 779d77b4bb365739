package org.qualedger.search.desk;

/**
 * The progress of building the index anew.
 *
 * @param state whether one is under way, and how the last one ended
 * @param position the ledger position reached
 * @param target the position it had to reach when it began
 */
public record Reindexing(State state, long position, long target) {

  /** Where a rebuild stands. */
  public enum State {
    /** None since the start of the server. */
    NONE,
    /** Under way; the live index answers meanwhile. */
    RUNNING,
    /** Ended; searches use the new index. */
    DONE,
    /** Ended by an accident, which is in the log; searches use the old index as before. */
    FAILED
  }

  static final Reindexing NONE = new Reindexing(State.NONE, 0, 0);

  Reindexing reached(long newPosition) {
    return new Reindexing(state, newPosition, target);
  }

  Reindexing ended(State how) {
    return new Reindexing(how, position, target);
  }
}
