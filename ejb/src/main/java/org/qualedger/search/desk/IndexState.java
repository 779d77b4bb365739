package org.qualedger.search.desk;

import java.time.Instant;

/**
 * How far the index has followed the ledger.
 *
 * @param indexed the position up to which revisions can be found
 * @param ledger the position of the last revision in the ledger
 * @param level when the index was last seen level with the ledger; the epoch where never
 */
public record IndexState(long indexed, long ledger, Instant level) {

  /** How many revisions cannot be found yet. */
  public long lag() {
    return Math.max(0, ledger - indexed);
  }
}
