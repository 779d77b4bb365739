package org.qualedger.record.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.record.Revision;

/**
 * One step of a record's history.
 *
 * @param at when it happened, where that was said
 * @param enteredAt when it was entered
 * @param entryLagMinutes whole minutes from one to the other: large where a step is back-dated
 * @param contentHash SHA-256 of the exact bytes
 * @param leaf what stands for the revision in the ledger
 */
public record RevisionView(
    String number,
    int revision,
    String verb,
    String by,
    String byName,
    Duty duty,
    @Nullable Instant at,
    Instant enteredAt,
    long entryLagMinutes,
    @Nullable String reason,
    String contentHash,
    String leaf) {

  static RevisionView of(Revision revision) {
    return new RevisionView(
        revision.recordNumber(),
        revision.revision(),
        revision.verb(),
        revision.by(),
        revision.byName(),
        revision.duty(),
        revision.at(),
        revision.enteredAt(),
        revision.entryLag().toMinutes(),
        revision.reason(),
        revision.contentHash().hex(),
        revision.leaf().hex());
  }
}
