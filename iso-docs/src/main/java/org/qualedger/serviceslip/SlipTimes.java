package org.qualedger.serviceslip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;

/** Checks on several times at once. */
final class SlipTimes {
  private SlipTimes() {}

  /**
   * Refuses the first time that lies after the clock.
   *
   * @param namesAndTimes name, time, name, time …; a missing time is no fault
   */
  static Decision notAfter(Instant clock, @Nullable Object... namesAndTimes) {
    for (int i = 0; i < namesAndTimes.length; i += 2) {
      Instant time = (Instant) namesAndTimes[i + 1];
      if (time != null && time.isAfter(clock)) {
        return Decision.refusedField(
            String.valueOf(namesAndTimes[i]), RefusalCode.IN_THE_FUTURE, time.toString());
      }
    }
    return Decision.grant();
  }
}
