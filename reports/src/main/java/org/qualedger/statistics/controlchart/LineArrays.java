package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import org.qualedger.statistics.Series;

/** A control line in the making; whatever is not set stays missing. */
final class LineArrays {
  final double[] statistics;
  final double[] centre;
  final double[] standardError;
  final double[] lower;
  final double[] upper;

  LineArrays(int size) {
    statistics = missing(size);
    centre = missing(size);
    standardError = missing(size);
    lower = missing(size);
    upper = missing(size);
  }

  private static double[] missing(int size) {
    double[] values = new double[size];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /** Sets the limits about the centre of a row, not beyond what is possible. */
  void limits(int i, double sigmas, double error, double least, double most) {
    standardError[i] = error;
    lower[i] = Math.max(least, centre[i] - sigmas * error);
    upper[i] = Math.min(most, centre[i] + sigmas * error);
  }

  /** Sets limits that may lie anywhere. */
  void limits(int i, double sigmas, double error) {
    limits(i, sigmas, error, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The line; the arrays must not be written to any more. */
  ControlLine in(List<Stage> stages) {
    return new ControlLine(
        Series.result(statistics),
        Series.result(centre),
        Series.result(standardError),
        Series.result(lower),
        Series.result(upper),
        stages);
  }
}
