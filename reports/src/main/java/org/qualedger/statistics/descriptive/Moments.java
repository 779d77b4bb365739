package org.qualedger.statistics.descriptive;

import org.apache.commons.numbers.core.Sum;
import org.qualedger.statistics.Series;

/**
 * Size, mean and squared deviations of a set of numbers, for numbers of any magnitude: the
 * reference data of NIST (StRD, univariate and analysis of variance) have up to thirteen leading
 * digits in common.
 *
 * <p>The mean is kept as two numbers, {@code origin + offset}, because with such data one double
 * cannot hold it: differences of means are to be taken by {@link #meanFrom(double)}. The squares
 * are
 *
 * <pre>
 *   Σ(x − origin)² − (Σ(x − origin))² / n
 * </pre>
 *
 * <p>with compensated sums (Chan, Golub, LeVeque, The American Statistician 37 (1983), 242–247).
 *
 * @param size how many numbers; missing ones are not counted
 * @param origin a number close to the mean; NaN if there is no number
 * @param offset what is to be added to the origin to have the mean
 * @param squares sum of squared deviations from the mean, exactly 0 if all numbers are the same
 */
public record Moments(int size, double origin, double offset, double squares) {

  private static final Moments OF_NOTHING = new Moments(0, Double.NaN, Double.NaN, Double.NaN);

  /** The moments of the numbers that are there. */
  public static Moments of(Series series) {
    return of(series.present());
  }

  /** The moments of these numbers, none of which may be missing. */
  public static Moments of(double[] values) {
    int n = values.length;
    if (n == 0) {
      return OF_NOTHING;
    }
    if (isConstant(values)) {
      return new Moments(n, values[0], 0, 0);
    }
    double origin = Sum.of(values).getAsDouble() / n;
    Sum deviations = Sum.create();
    Sum squares = Sum.create();
    for (double value : values) {
      double deviation = value - origin;
      deviations.add(deviation);
      squares.addProduct(deviation, deviation);
    }
    double offset = deviations.getAsDouble() / n;
    return new Moments(n, origin, offset, squares.getAsDouble() - n * offset * offset);
  }

  private static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  /** The mean; NaN if there is no number. */
  public double mean() {
    return origin + offset;
  }

  /** The mean, measured from another point, without loss of digits. */
  public double meanFrom(double point) {
    return (origin - point) + offset;
  }

  /** How far a number lies above the mean. */
  public double deviation(double value) {
    return (value - origin) - offset;
  }

  /** Mean squared deviation with divisor n − 1; NaN for fewer than two numbers. */
  public double variance() {
    return size < 2 ? Double.NaN : squares / (size - 1);
  }

  /** Square root of {@link #variance()}, in the unit of the numbers. */
  public double standardDeviation() {
    return Math.sqrt(variance());
  }

  /** Whether the numbers are all the same; true for one, false for none. */
  public boolean isConstant() {
    return squares == 0;
  }
}
