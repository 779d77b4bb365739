package org.qualedger.record.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes with every verb beside its own input.
 *
 * @param at when it happened, or null for now
 * @param reason why, where one is given
 * @param expectedRevision the revision the caller saw, or null to take the newest
 */
public record Command(
    @Nullable Instant at, @Nullable String reason, @Nullable Integer expectedRevision) {
  /** Now, without a reason, on the newest revision. */
  public static final Command NOW = new Command(null, null, null);

  public static Command at(Instant at) {
    return new Command(at, null, null);
  }
}
