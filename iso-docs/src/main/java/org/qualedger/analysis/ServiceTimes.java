package org.qualedger.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one revision of a service slip from which minutes are counted.
 *
 * @param number record number
 * @param revision revision that was read
 * @param category code of the service category
 * @param appointed whether the customer named a time; then the minutes from receipt say nothing
 * @param receivedAt when the provider received the slip, or null
 * @param arrivedAt when the provider arrived, or null
 * @param startedAt when the work began, or null
 * @param finishedAt when the work was finished, or null
 */
public record ServiceTimes(
    String number,
    int revision,
    String category,
    boolean appointed,
    @Nullable Instant receivedAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  private static final double SECONDS = 60;

  /**
   * Minutes from receipt of the slip to arrival (4.2.7); empty where either is unknown or the
   * customer named a time.
   */
  public OptionalDouble arrivalMinutes() {
    return appointed ? OptionalDouble.empty() : minutes(receivedAt, arrivedAt);
  }

  /** Minutes from the beginning to the end of the work; empty where either is unknown. */
  public OptionalDouble workMinutes() {
    return minutes(startedAt, finishedAt);
  }

  private static OptionalDouble minutes(@Nullable Instant from, @Nullable Instant to) {
    return from == null || to == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Duration.between(from, to).toSeconds() / SECONDS);
  }
}
