package org.qualedger.statistics.comparison;

import java.util.List;
import org.qualedger.statistics.Series;

/**
 * A pair of limits of a funnel, one for the size of each centre.
 *
 * @param lower lower limits, 0 to 1; missing where the centre is empty
 * @param upper upper limits, 0 to 1
 * @param outside 1-based positions of the centres strictly beyond their limits
 */
public record FunnelLimits(Series lower, Series upper, List<Integer> outside) {

  /** Copies the list, so that the limits cannot change. */
  public FunnelLimits {
    outside = List.copyOf(outside);
  }
}
