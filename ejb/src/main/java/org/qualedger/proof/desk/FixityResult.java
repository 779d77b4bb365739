package org.qualedger.proof.desk;

import java.time.Instant;
import org.qualedger.persistence.FixityStore;

/**
 * The noted result of a fixity check.
 *
 * @param findings how many things no longer fitted
 * @param detail the first of them, in words of the ledger
 */
public record FixityResult(
    Instant startedAt,
    Instant endedAt,
    long revisions,
    long attachments,
    int findings,
    String detail) {

  static FixityResult of(FixityStore.Check check) {
    return new FixityResult(
        check.startedAt(),
        check.endedAt(),
        check.revisions(),
        check.attachments(),
        check.findings(),
        check.detail());
  }
}
