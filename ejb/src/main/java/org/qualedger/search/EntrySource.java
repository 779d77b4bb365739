package org.qualedger.search;

import java.util.Collection;

/** Where a rebuild reads every entry from, batch by batch, in the order of the ledger. */
@FunctionalInterface
public interface EntrySource {

  /**
   * Entries that follow a position.
   *
   * @param entries may be empty although the position moved on, where several revisions are of the
   *     same record
   * @param position the ledger position that they reach: how many revisions are read with them
   */
  record Batch(Collection<SearchEntry> entries, long position) {}

  /** The batch after this position; when its position is not greater, the end is reached. */
  Batch after(long position);
}
