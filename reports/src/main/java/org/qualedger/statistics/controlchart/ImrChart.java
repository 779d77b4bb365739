package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * An I-MR chart (X-MR): single values with their moving ranges.
 *
 * <p>The centre is the mean of the values and the limits are x̄ ± kσ, anywhere on the scale; σ by
 * default is the mean moving range divided by d₂(2), which gives x̄ ± 2.66 MR‾. On the chart of
 * moving ranges the limits are 0 and D₄·MR‾, three standard errors whatever the width on the other
 * chart. A missing value has no point, and there is no moving range across it or across the start
 * of a stage. Values that do not vary give limits on the centre and no signal. Reference: ISO
 * 7870-2, 6.5; NIST/SEMATECH e-Handbook 6.3.2.2; R: {@code qcc(type = "xbar.one")}.
 *
 * @param individuals the values with their limits
 * @param movingRanges the moving ranges with their limits
 */
public record ImrChart(ControlLine individuals, ControlLine movingRanges) {

  /**
   * The choices of the chart.
   *
   * @param basis on what the limits rest
   * @param sigma how the standard deviation is estimated
   * @param table whose factors
   */
  public record Options(LimitBasis basis, IndividualsSigma sigma, FactorTable table) {
    private static final Options USUAL =
        new Options(LimitBasis.usual(), IndividualsSigma.MEAN_MOVING_RANGE, FactorTable.TABULATED);

    /** Three standard errors by the mean moving range with tabulated factors. */
    public static Options usual() {
      return USUAL;
    }

    /** The same on another basis. */
    public Options with(LimitBasis other) {
      return new Options(other, sigma, table);
    }
  }

  /** The chart with the usual limits. */
  public static ImrChart of(Series values) {
    return of(values, Options.usual());
  }

  /**
   * The chart of these values.
   *
   * @throws UnusableDataException if among the rows from which limits have to be estimated there is
   *     no moving range
   */
  public static ImrChart of(Series values, Options options) {
    double[] x = values.toArray();
    LimitBasis basis = options.basis();
    List<Stage> stages = basis.staging().stages(x.length);
    LineArrays individuals = new LineArrays(x.length);
    LineArrays ranges = new LineArrays(x.length);
    for (Stage stage : stages) {
      double centre = Individuals.centre(x, stage, basis);
      int start = stage.baselineStart();
      int end = stage.baselineEnd();
      double sigma = options.sigma().of(x, start, end, options.table());
      double meanRange = MovingRanges.mean(x, start, end);
      double factor = options.table().upperMovingRange();
      double[] movingRanges = MovingRanges.of(x, stage.start(), stage.end());
      for (int i = stage.start(); i < stage.end(); i++) {
        individuals.statistics[i] = x[i];
        individuals.centre[i] = centre;
        individuals.limits(i, basis.sigmas(), sigma);
        ranges.statistics[i] = movingRanges[i - stage.start()];
        ranges.centre[i] = meanRange;
        ranges.standardError[i] = (factor - 1) * meanRange / 3;
        ranges.lower[i] = 0;
        ranges.upper[i] = factor * meanRange;
      }
    }
    return new ImrChart(individuals.in(stages), ranges.in(stages));
  }

  /** The centre of the last stage. */
  public double centre() {
    return individuals.centreInForce();
  }

  /** The standard deviation of the last stage. */
  public double sigma() {
    return individuals.standardError().get(individuals.stages().getLast().from() - 1);
  }

  /** The mean moving range of the last stage. */
  public double meanMovingRange() {
    return movingRanges.centreInForce();
  }
}
