package org.qualedger.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;

/**
 * Who does something to a record, in which duty, and the two times: when it happened and when it
 * was entered. The difference is the entry lag, so a back-dated entry shows as such.
 *
 * @param by login of the member
 * @param byName name of the member at that time
 * @param duty duty under which the member acts
 * @param at when it happened, or null where it is not known or is the moment of entry
 * @param enteredAt server time of entry
 * @param reason why, where one is asked for
 */
public record Act(
    String by,
    String byName,
    Duty duty,
    @Nullable Instant at,
    Instant enteredAt,
    @Nullable String reason) {
  public Act {
    at = at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    enteredAt = enteredAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** When it happened, or else the moment of entry. */
  public Instant when() {
    return at == null ? enteredAt : at;
  }

  /** Whether the stated time lies after the server's clock. */
  public boolean isInTheFuture() {
    return at != null && at.isAfter(enteredAt);
  }

  /**
   * The reason, for a verb that has checked that there is one.
   *
   * @throws NullPointerException when there is none
   */
  public String statedReason() {
    return Objects.requireNonNull(reason, "reason");
  }

  public boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
