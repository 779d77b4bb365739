package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * An np chart: how many units of a sample have a property, best for samples of constant size.
 *
 * <p>With p̄ = Σx/Σn the centre of period i is nᵢp̄ and its limits are nᵢp̄ ± k√(nᵢp̄(1−p̄)),
 * floored at 0 and capped at nᵢ. Periods without anything are treated as on the {@link PChart}.
 * Reference: ISO 7870-2, 7.3; R: {@code qcc(type = "np")}.
 *
 * @param sizes the sizes of the samples
 * @param shares p̄ of each stage
 * @param line the counts with their limits
 */
public record NpChart(Series sizes, Series shares, ControlLine line) {

  /** The chart with limits at three standard errors about the centre of all periods. */
  public static NpChart of(Series counts, Series sizes) {
    return of(counts, sizes, LimitBasis.usual());
  }

  /**
   * The chart of these periods.
   *
   * @param counts how many have the property, not negative and not more than the size
   * @param sizes of how many
   * @param basis on what the limits rest; a given centre is the share p
   * @throws UnusableDataException if a count cannot be, or nothing was counted in the rows from
   *     which a centre has to be estimated
   */
  public static NpChart of(Series counts, Series sizes, LimitBasis basis) {
    AttributeCounts rows = AttributeCounts.of(counts, sizes, CountModel.BINOMIAL);
    List<Stage> stages = basis.staging().stages(rows.size());
    double[] shares = rows.centres(basis, stages);
    LineArrays line = new LineArrays(rows.size());
    for (int s = 0; s < shares.length; s++) {
      double p = shares[s];
      for (int i = stages.get(s).start(); i < stages.get(s).end(); i++) {
        if (rows.isPresent(i)) {
          double n = rows.size(i);
          line.statistics[i] = rows.count(i);
          line.centre[i] = n * p;
          line.limits(i, basis.sigmas(), Math.sqrt(n * p * (1 - p)), 0, n);
        }
      }
    }
    return new NpChart(sizes, Series.result(shares), line.in(stages));
  }

  /** The pooled share p̄ of the last stage, 0 to 1. */
  public double share() {
    return shares.get(shares.size() - 1);
  }
}
