package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/** Centre and spread of single values in a stage. */
final class Individuals {
  private Individuals() {}

  /** The given centre, or the mean of the values of the baseline. */
  static double centre(double[] values, Stage stage, LimitBasis basis) {
    return basis.centre().orElseGet(() -> mean(values, stage));
  }

  /** The given standard deviation, or that of the baseline's moving ranges. */
  static double sigma(double[] values, Stage stage, OptionalDouble given, FactorTable table) {
    if (given.isPresent()) {
      double sigma = given.getAsDouble();
      if (!(sigma >= 0) || Double.isInfinite(sigma)) {
        throw UnusableDataException.invalid("A standard deviation of " + sigma);
      }
      return sigma;
    }
    return IndividualsSigma.MEAN_MOVING_RANGE.of(
        values, stage.baselineStart(), stage.baselineEnd(), table);
  }

  private static double mean(double[] values, Stage stage) {
    double[] present =
        Arrays.stream(values, stage.baselineStart(), stage.baselineEnd())
            .filter(value -> !Double.isNaN(value))
            .toArray();
    if (present.length == 0) {
      throw UnusableDataException.insufficient(
          "No value among rows %d to %d".formatted(stage.baselineFrom(), stage.baselineTo()));
    }
    return Moments.of(present).mean();
  }
}
