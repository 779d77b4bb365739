package org.qualedger.mailregister.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailIntake;

/** A line of the mail register in a list. */
public record MailRow(
    String number,
    String centre,
    String stage,
    @Nullable Instant receivedAt,
    MailIntake.Kind mailKind,
    @Nullable String carrier,
    @Nullable String trackingNo,
    String addressee,
    String unitNo,
    boolean cashOnDelivery,
    @Nullable String storagePlace,
    @Nullable Instant notifiedAt,
    @Nullable Instant collectedAt,
    @Nullable String collectedBy,
    boolean changedAfterSignature) {

  /** The columns of the list's query, in order. */
  static MailRow of(Object[] row) {
    return new MailRow(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        (MailIntake.Kind) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (Boolean) row[9],
        (String) row[10],
        (Instant) row[11],
        (Instant) row[12],
        (String) row[13],
        (Boolean) row[14]);
  }
}
