package org.qualedger.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of a job happen, were it carried through. What lies after the last moment of the
 * history does not happen any more.
 *
 * @param due the agreed time, or thirty minutes after receipt
 * @param reworkOpenedAt when unqualified work was found, or null
 */
record JobTimes(
    Instant requestedAt,
    Instant registeredAt,
    Instant dispatchedAt,
    Instant receivedAt,
    @Nullable Instant appointmentFrom,
    @Nullable Instant appointmentTo,
    Instant due,
    Instant arrivedAt,
    Instant startedAt,
    Instant finishedAt,
    @Nullable Instant reworkOpenedAt,
    @Nullable Instant reworkFinishedAt,
    Instant signedAt,
    Instant returnedAt) {

  JobTimes {
    requestedAt = requestedAt.truncatedTo(ChronoUnit.MILLIS);
    registeredAt = registeredAt.truncatedTo(ChronoUnit.MILLIS);
    dispatchedAt = dispatchedAt.truncatedTo(ChronoUnit.MILLIS);
    receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
    due = due.truncatedTo(ChronoUnit.MILLIS);
    arrivedAt = arrivedAt.truncatedTo(ChronoUnit.MILLIS);
    startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
    finishedAt = finishedAt.truncatedTo(ChronoUnit.MILLIS);
    signedAt = signedAt.truncatedTo(ChronoUnit.MILLIS);
    returnedAt = returnedAt.truncatedTo(ChronoUnit.MILLIS);
    appointmentFrom =
        appointmentFrom == null ? null : appointmentFrom.truncatedTo(ChronoUnit.MILLIS);
    appointmentTo = appointmentTo == null ? null : appointmentTo.truncatedTo(ChronoUnit.MILLIS);
    reworkOpenedAt = reworkOpenedAt == null ? null : reworkOpenedAt.truncatedTo(ChronoUnit.MILLIS);
    reworkFinishedAt =
        reworkFinishedAt == null ? null : reworkFinishedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The end of the last work. */
  Instant lastFinish() {
    return reworkFinishedAt == null ? finishedAt : reworkFinishedAt;
  }
}
