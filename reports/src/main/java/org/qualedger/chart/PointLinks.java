package org.qualedger.chart;

import java.util.Optional;

/** Where the points of a chart lead on a page. */
@FunctionalInterface
public interface PointLinks {

  /** No point leads anywhere. */
  PointLinks NONE = row -> Optional.empty();

  /**
   * The address behind a point.
   *
   * @param row the row of the figure's table for which the point stands, from 1
   * @return empty if the point leads nowhere
   */
  Optional<String> address(int row);
}
