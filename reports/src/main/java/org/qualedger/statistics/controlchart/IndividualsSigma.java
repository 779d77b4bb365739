package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.descriptive.OrderedValues;

/**
 * How the standard deviation of a process is estimated from single values in time order. Moving
 * ranges are the distances of neighbours, without those across a missing value; they feel only what
 * changes from one value to the next, so that a slow drift does not widen the limits that are to
 * show it.
 */
public enum IndividualsSigma {
  /** Mean moving range divided by d₂(2), the usual one. */
  MEAN_MOVING_RANGE {
    @Override
    double estimate(double[] values, double[] movingRanges, FactorTable table) {
      return Moments.of(movingRanges).mean() / table.d2(2);
    }
  },

  /** Median moving range divided by its expected value (0.954): not moved by a few jumps. */
  MEDIAN_MOVING_RANGE {
    @Override
    double estimate(double[] values, double[] movingRanges, FactorTable table) {
      return OrderedValues.of(Series.result(movingRanges)).median() / table.medianMovingRange();
    }
  },

  /**
   * As the mean, without the moving ranges at or above D₄ times the mean, which are left out once.
   * Reference: L. S. Nelson, Journal of Quality Technology 14 (1982), 172–173.
   */
  SCREENED_MOVING_RANGE {
    @Override
    double estimate(double[] values, double[] movingRanges, FactorTable table) {
      double mean = Moments.of(movingRanges).mean();
      double limit = table.upperMovingRange() * mean;
      double[] kept = Arrays.stream(movingRanges).filter(range -> range < limit).toArray();
      // With no variation at all there is nothing to screen: the limit itself is 0.
      return kept.length == 0 ? 0 : Moments.of(kept).mean() / table.d2(2);
    }
  },

  /** Sample standard deviation divided by c₄(n): feels every change, also a shift of the level. */
  STANDARD_DEVIATION {
    @Override
    double estimate(double[] values, double[] movingRanges, FactorTable table) {
      return Moments.of(values).standardDeviation() / ControlFactors.c4(values.length);
    }
  };

  /**
   * The estimate.
   *
   * @param values in time order
   * @param table whose factors
   * @throws UnusableDataException if no value has a neighbour
   */
  public double of(Series values, FactorTable table) {
    return of(values.toArray(), 0, values.size(), table);
  }

  double of(double[] values, int start, int end, FactorTable table) {
    double[] movingRanges = MovingRanges.present(values, start, end);
    if (movingRanges.length == 0) {
      throw UnusableDataException.insufficient(
          "No moving range among values %d to %d".formatted(start + 1, end));
    }
    double[] present =
        Arrays.stream(values, start, end).filter(value -> !Double.isNaN(value)).toArray();
    return estimate(present, movingRanges, table);
  }

  abstract double estimate(double[] values, double[] movingRanges, FactorTable table);
}
