package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * A t chart for rare events: the time between one and the next, and high is good.
 *
 * <p>Times between independent events are exponential and very skewed; their 3.6th root is nearly
 * normal. The roots are charted as single values with the mean moving range over d₂(2), and centre
 * and limits are raised back to the power 3.6, a negative lower limit being 0. Two events at the
 * same time have no place here: a time of 0 is refused, and a finer clock or a {@link GChart} is
 * the remedy. Reference: L. S. Nelson, A Control Chart for Parts-Per-Million Nonconforming Items,
 * Journal of Quality Technology 26 (1994), 239–240; R: {@code qic(chart = "t")}.
 *
 * @param transformed the chart of the roots, which is also the one to apply run rules to
 * @param line the times with their limits
 */
public record TChart(ImrChart transformed, ControlLine line) {

  private static final double POWER = 3.6;

  /** The chart with the usual limits and tabulated factors. */
  public static TChart of(Series times) {
    return of(times, LimitBasis.usual(), FactorTable.TABULATED);
  }

  /**
   * The chart of these times.
   *
   * @param times more than 0, in any unit
   * @param basis on what the limits rest; a given centre is a time
   * @param table whose d₂
   * @throws UnusableDataException if a time is not above 0, or among the rows from which limits
   *     have to be estimated no two times follow each other
   */
  public static TChart of(Series times, LimitBasis basis, FactorTable table) {
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i) <= 0) {
        throw UnusableDataException.invalid("Time %d: %s".formatted(i + 1, times.get(i)));
      }
    }
    if (basis.centre().isPresent() && basis.centre().getAsDouble() <= 0) {
      throw UnusableDataException.invalid("A centre of " + basis.centre().getAsDouble());
    }
    LimitBasis rootBasis =
        basis.centre().isPresent() ? basis.withCentre(root(basis.centre().getAsDouble())) : basis;
    ImrChart roots =
        ImrChart.of(
            times.map(TChart::root),
            new ImrChart.Options(rootBasis, IndividualsSigma.MEAN_MOVING_RANGE, table));
    return new TChart(roots, backTransformed(times, roots.individuals()));
  }

  private static double root(double time) {
    return Math.pow(time, 1 / POWER);
  }

  private static ControlLine backTransformed(Series times, ControlLine roots) {
    double[] statistics = times.toArray();
    double[] centre = new double[statistics.length];
    double[] lower = new double[statistics.length];
    double[] upper = new double[statistics.length];
    double[] standardError = new double[statistics.length];
    Arrays.fill(standardError, Double.NaN);
    for (int i = 0; i < statistics.length; i++) {
      double root = roots.statistics().get(i);
      centre[i] = back(roots.centre().get(i), root, statistics[i]);
      lower[i] = back(roots.lower().get(i), root, statistics[i]);
      upper[i] = back(roots.upper().get(i), root, statistics[i]);
    }
    List<Stage> stages = roots.stages();
    return new ControlLine(
        Series.result(statistics),
        Series.result(centre),
        Series.result(standardError),
        Series.result(lower),
        Series.result(upper),
        stages);
  }

  /** The power of a root; where the row's time has the same root, that time to the last digit. */
  private static double back(double root, double rootOfTime, double time) {
    if (root == rootOfTime) {
      return time;
    }
    return root > 0 ? Math.pow(root, POWER) : 0;
  }
}
