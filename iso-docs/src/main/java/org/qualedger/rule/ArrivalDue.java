package org.qualedger.rule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.Reappointment;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * The moment by which the provider must be on site (4.2.7).
 *
 * <p>An agreed time beats the thirty minutes, also where it is earlier; of a window the end counts.
 * The clock of the thirty minutes starts when the provider receives the slip, and runs at any hour.
 * A time moved at the customer's wish counts from then on. A time moved by the centre counts only
 * if it was moved before it was over: afterwards, lateness is not healed.
 *
 * @param at the moment, or null where neither an agreed time nor a receipt is noted
 * @param movedTooLate whether the centre moved a time that was over already
 */
public record ArrivalDue(@Nullable Instant at, boolean movedTooLate) {

  /**
   * The due time of a slip.
   *
   * @param limit time from receipt to arrival
   */
  public static ArrivalDue of(ServiceSlip slip, Duration limit) {
    if (slip.reappointments().isEmpty()) {
      return new ArrivalDue(agreedOrFromReceipt(slip, limit), false);
    }
    Instant due = slip.reappointments().getFirst().earlierTo();
    boolean movedTooLate = false;
    for (Reappointment move : slip.reappointments()) {
      boolean over = due != null && move.changedAt().isAfter(due);
      if (over && move.changedBy() == Reappointment.ChangedBy.CENTRE) {
        movedTooLate = true;
      } else {
        due = move.laterTo();
        movedTooLate = false;
      }
    }
    return new ArrivalDue(due, movedTooLate);
  }

  private static @Nullable Instant agreedOrFromReceipt(ServiceSlip slip, Duration limit) {
    Instant agreed = slip.terms().appointmentTo();
    if (agreed != null) {
      return agreed;
    }
    Instant received = slip.receivedAt();
    return received == null ? null : received.plus(limit);
  }
}
