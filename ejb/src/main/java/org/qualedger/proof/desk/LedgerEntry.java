package org.qualedger.proof.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.persistence.LedgerStore;

/**
 * A revision at its position in the ledger.
 *
 * @param position 0 for the first
 * @param recordNumber the record, absent where the caller may not see it
 * @param revision of the record, absent likewise
 * @param leaf what stands for the revision, hexadecimal
 */
public record LedgerEntry(
    long position,
    @Nullable String recordNumber,
    @Nullable Integer revision,
    String leaf,
    Instant sequencedAt) {

  /** For who may see the record. */
  static LedgerEntry of(LedgerStore.Leaf leaf) {
    return new LedgerEntry(
        leaf.position(), leaf.recordNumber(), leaf.revision(), leaf.leaf(), leaf.sequencedAt());
  }

  /** For everybody else: enough to follow the tree, and nothing of what stands in it. */
  static LedgerEntry nameless(LedgerStore.Leaf leaf) {
    return new LedgerEntry(leaf.position(), null, null, leaf.leaf(), leaf.sequencedAt());
  }
}
