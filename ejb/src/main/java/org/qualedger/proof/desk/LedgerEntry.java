package org.qualedger.proof.desk;

import java.time.Instant;
import org.qualedger.persistence.LedgerStore;

/**
 * A revision at its position in the ledger.
 *
 * @param position 0 for the first
 * @param leaf what stands for the revision, hexadecimal
 */
public record LedgerEntry(
    long position, String recordNumber, int revision, String leaf, Instant sequencedAt) {

  static LedgerEntry of(LedgerStore.Leaf leaf) {
    return new LedgerEntry(
        leaf.position(), leaf.recordNumber(), leaf.revision(), leaf.leaf(), leaf.sequencedAt());
  }
}
