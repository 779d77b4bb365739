package org.qualedger.statistics.rate;

import org.qualedger.statistics.UnusableDataException;

/**
 * Events that happened and what they could happen to.
 *
 * @param events how many
 * @param exposure time, flats, lift-years …: greater than 0, in the unit of which the rate is
 */
public record EventCount(long events, double exposure) {

  /**
   * Checks that there may be a rate.
   *
   * @throws UnusableDataException if a number is negative or infinite, or nothing was exposed
   */
  public EventCount {
    if (events < 0 || exposure < 0 || Double.isInfinite(exposure)) {
      throw UnusableDataException.invalid(
          "%d events of an exposure of %s: expected finite numbers from 0 on"
              .formatted(events, exposure));
    }
    if (!(exposure > 0)) {
      throw UnusableDataException.insufficient("Without exposure there is no rate");
    }
  }

  /** Events per unit of exposure. */
  public double rate() {
    return events / exposure;
  }
}
