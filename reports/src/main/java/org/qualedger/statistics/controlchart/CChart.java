package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * A c chart: how many events in each period, where all periods offer the same opportunity.
 *
 * <p>The centre is the mean count c̄ and the limits are c̄ ± k√c̄, floored at 0. Missing counts
 * have no point and take no part. Reference: ISO 7870-2, 7.4; NIST/SEMATECH e-Handbook 6.3.3.1; R:
 * {@code qcc(type = "c")}.
 *
 * @param line the counts with their limits
 */
public record CChart(ControlLine line) {

  /** The chart with limits at three standard errors about the mean of all periods. */
  public static CChart of(Series counts) {
    return of(counts, LimitBasis.usual());
  }

  /**
   * The chart of these periods.
   *
   * @param counts how many events, not negative
   * @param basis on what the limits rest
   * @throws UnusableDataException if a count is negative or there is none to estimate a centre from
   */
  public static CChart of(Series counts, LimitBasis basis) {
    AttributeCounts rows = AttributeCounts.of(counts, counts.map(count -> 1), CountModel.POISSON);
    List<Stage> stages = basis.staging().stages(rows.size());
    double[] centres = rows.centres(basis, stages);
    LineArrays line = new LineArrays(rows.size());
    for (int s = 0; s < centres.length; s++) {
      double error = Math.sqrt(centres[s]);
      for (int i = stages.get(s).start(); i < stages.get(s).end(); i++) {
        line.statistics[i] = rows.rate(i);
        line.centre[i] = centres[s];
        line.limits(i, basis.sigmas(), error, 0, Double.POSITIVE_INFINITY);
      }
    }
    return new CChart(line.in(stages));
  }

  /** The mean count c̄ of the last stage. */
  public double centre() {
    return line.centreInForce();
  }
}
