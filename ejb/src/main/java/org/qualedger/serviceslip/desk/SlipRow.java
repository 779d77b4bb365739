package org.qualedger.serviceslip.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.ServiceSlip;

/** A slip in a list. */
public record SlipRow(
    String number,
    String centre,
    String stage,
    String categoryCode,
    String customerName,
    String unitNo,
    @Nullable String phone,
    String description,
    @Nullable String leadProvider,
    @Nullable String leadLogin,
    Instant createdAt,
    @Nullable Instant appointmentTo,
    @Nullable Instant dispatchedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant completedAt,
    boolean changedAfterSignature) {

  /** The columns of the list's query, in order. */
  public static SlipRow of(Object[] row) {
    return new SlipRow(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (Instant) row[10],
        (Instant) row[11],
        (Instant) row[12],
        (Instant) row[13],
        (Instant) row[14],
        (Instant) row[15],
        (Boolean) row[16]);
  }

  /** Moment by which the provider must be on site (4.2.7), while nobody is; null otherwise. */
  public @Nullable Instant dueAt() {
    if (arrivedAt != null || completedAt != null) {
      return null;
    }
    if (appointmentTo != null) {
      return appointmentTo;
    }
    Instant start = receivedAt != null ? receivedAt : dispatchedAt;
    return start == null ? null : start.plus(ServiceSlip.ARRIVAL_LIMIT);
  }
}
