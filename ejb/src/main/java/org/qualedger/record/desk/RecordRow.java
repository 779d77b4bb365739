package org.qualedger.record.desk;

import java.time.Duration;
import java.time.Instant;
import org.qualedger.persistence.RecordList;
import org.qualedger.record.RecordKind;

/**
 * One line of a list of records.
 *
 * @param entryLagMinutes whole minutes from what happened to its entry
 */
public record RecordRow(
    String number,
    RecordKind kind,
    String centre,
    String stage,
    int revision,
    Instant createdAt,
    Instant enteredAt,
    long entryLagMinutes,
    String createdByName,
    boolean sample,
    boolean voided,
    boolean changedAfterSignature) {

  static RecordRow of(RecordList.Row row) {
    return new RecordRow(
        row.number(),
        row.kind(),
        row.centre(),
        row.stage(),
        row.revision(),
        row.createdAt(),
        row.enteredAt(),
        Duration.between(row.createdAt(), row.enteredAt()).toMinutes(),
        row.createdByName(),
        row.sample(),
        row.voided(),
        row.changedAfterSignature());
  }
}
