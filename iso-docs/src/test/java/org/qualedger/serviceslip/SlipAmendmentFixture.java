package org.qualedger.serviceslip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Corrections of one thing. */
public final class SlipAmendmentFixture {
  private SlipAmendmentFixture() {}

  public static SlipAmendment remarks(String remarks) {
    return change(remarks, null, null, null);
  }

  public static SlipAmendment received(Instant at) {
    return change(null, at, null, null);
  }

  public static SlipAmendment arrived(Instant at) {
    return change(null, null, at, null);
  }

  public static SlipAmendment finished(Instant at) {
    return change(null, null, null, at);
  }

  private static SlipAmendment change(
      @Nullable String remarks,
      @Nullable Instant received,
      @Nullable Instant arrived,
      @Nullable Instant finished) {
    return new SlipAmendment(
        null, null, null, null, null, remarks, null, received, arrived, null, finished, null, null,
        null, null, null, null);
  }
}
