package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * A u chart: events per unit of opportunity, such as complaints per 1000 households, with limits
 * that follow the opportunity of each period.
 *
 * <p>The centre is ū = Σx/Σn and the limits of period i are ū ± k√(ū/nᵢ), floored at 0. A period
 * without opportunity, or whose count is missing, has no point and takes no part. Reference: ISO
 * 7870-2, 7.5; R: {@code qcc(type = "u")}.
 *
 * @param counts how many events, per period
 * @param sizes in how much, per period
 * @param line the rates with their limits
 */
public record UChart(Series counts, Series sizes, ControlLine line) {

  /** The chart with limits at three standard errors about the centre of all periods. */
  public static UChart of(Series counts, Series sizes) {
    return of(counts, sizes, LimitBasis.usual());
  }

  /**
   * The chart of these periods.
   *
   * @param counts how many events, not negative
   * @param sizes in how much, not negative and not necessarily whole
   * @param basis on what the limits rest; a given centre is a rate
   * @throws UnusableDataException if a number is negative, or nothing was counted in the rows from
   *     which a centre has to be estimated
   */
  public static UChart of(Series counts, Series sizes, LimitBasis basis) {
    AttributeCounts rows = AttributeCounts.of(counts, sizes, CountModel.POISSON);
    List<Stage> stages = basis.staging().stages(rows.size());
    double[] centres = rows.centres(basis, stages);
    double[] inflations = new double[centres.length];
    Arrays.fill(inflations, 1);
    return new UChart(counts, sizes, rows.line(basis, stages, centres, inflations));
  }

  /** The pooled rate ū of the last stage. */
  public double centre() {
    return line.centreInForce();
  }
}
