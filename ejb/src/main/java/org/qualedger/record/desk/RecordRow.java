package org.qualedger.record.desk;

import java.time.Instant;
import org.qualedger.persistence.RecordList;
import org.qualedger.record.RecordKind;

/** One line of a list of records. */
public record RecordRow(
    String number,
    RecordKind kind,
    String centre,
    String stage,
    int revision,
    Instant createdAt,
    Instant enteredAt,
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
        row.createdByName(),
        row.sample(),
        row.voided(),
        row.changedAfterSignature());
  }
}
