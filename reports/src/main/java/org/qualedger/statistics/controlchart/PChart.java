package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * A p chart: one proportion per period, with limits that follow the size of each period's sample.
 *
 * <p>The centre is the pooled share p̄ = Σx/Σn; the limits of period i are p̄ ± k√(p̄(1−p̄)/nᵢ),
 * the lower one floored at 0 and the upper one capped at 1. A point strictly beyond a limit is a
 * signal of an assignable cause. If every case has the property or none has, the limits lie on the
 * centre and nothing is beyond them. A period with nothing in it, or whose count is missing, has no
 * point and takes no part in the centre. Reference: ISO 7870-2, 7.2; D. C. Montgomery, Introduction
 * to Statistical Quality Control, p chart with variable sample size; R: {@code qcc(type = "p")}.
 *
 * @param counts how many have the property, per period
 * @param sizes of how many, per period
 * @param line the shares with their limits, 0 to 1
 */
public record PChart(Series counts, Series sizes, ControlLine line) {

  /** The chart with limits at three standard errors about the centre of all periods. */
  public static PChart of(Series counts, Series sizes) {
    return of(counts, sizes, LimitBasis.usual());
  }

  /**
   * The chart of these periods.
   *
   * @param counts how many have the property, not negative and not more than the size
   * @param sizes of how many
   * @param basis on what the limits rest; a given centre is a share
   * @throws UnusableDataException if a count cannot be, or nothing was counted in the rows from
   *     which a centre has to be estimated
   */
  public static PChart of(Series counts, Series sizes, LimitBasis basis) {
    AttributeCounts rows = AttributeCounts.of(counts, sizes, CountModel.BINOMIAL);
    List<Stage> stages = basis.staging().stages(rows.size());
    double[] centres = rows.centres(basis, stages);
    double[] inflations = new double[centres.length];
    Arrays.fill(inflations, 1);
    return new PChart(counts, sizes, rows.line(basis, stages, centres, inflations));
  }

  /**
   * The chart of these periods with the usual limits.
   *
   * @param samples the counts of each period in order; a period with nothing in it is given as 0/0
   * @return empty if no period has any case
   */
  public static Optional<PChart> of(List<Proportion> samples) {
    if (samples.stream().noneMatch(Proportion::isDefined)) {
      return Optional.empty();
    }
    return Optional.of(
        of(
            Series.of(samples.stream().mapToDouble(Proportion::numerator).toArray()),
            Series.of(samples.stream().mapToDouble(Proportion::denominator).toArray())));
  }

  /** The pooled share p̄ of the last stage, 0 to 1. */
  public double centre() {
    return line.centreInForce();
  }
}
