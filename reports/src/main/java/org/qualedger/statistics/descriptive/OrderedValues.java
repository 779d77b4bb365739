package org.qualedger.statistics.descriptive;

import java.util.Arrays;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/** The numbers of a series in ascending order, without the missing ones: medians and quantiles. */
public final class OrderedValues {
  private static final double ROUNDING = 100 * Math.ulp(1.0);

  private final double[] ordered;

  private OrderedValues(double[] ordered) {
    this.ordered = ordered;
  }

  /** Puts a series in order. */
  public static OrderedValues of(Series series) {
    double[] values = series.present();
    Arrays.sort(values);
    return new OrderedValues(values);
  }

  /** How many numbers there are. */
  public int size() {
    return ordered.length;
  }

  /** The least number; NaN if there is none. */
  public double least() {
    return ordered.length == 0 ? Double.NaN : ordered[0];
  }

  /** The greatest number; NaN if there is none. */
  public double greatest() {
    return ordered.length == 0 ? Double.NaN : ordered[ordered.length - 1];
  }

  /** The middle number, or the mean of the middle two; NaN if there is none. */
  public double median() {
    if (ordered.length == 0) {
      return Double.NaN;
    }
    double below = ordered[(ordered.length - 1) / 2];
    double above = ordered[ordered.length / 2];
    return below + (above - below) / 2;
  }

  /**
   * A quantile.
   *
   * @param p from 0 to 1; beyond by a rounding error is taken as 0 or 1
   * @return NaN if there is no number
   * @throws UnusableDataException if p is no probability
   */
  public double quantile(double p, QuantileType type) {
    if (!(p >= -ROUNDING && p <= 1 + ROUNDING)) {
      throw UnusableDataException.invalid(p + " is no probability");
    }
    return ordered.length == 0 ? Double.NaN : type.of(ordered, Math.clamp(p, 0, 1));
  }

  /** The quantiles of several probabilities, in their order. */
  public Series quantiles(Series probabilities, QuantileType type) {
    return Series.result(probabilities.stream().map(p -> quantile(p, type)).toArray());
  }

  /** A copy of the numbers in ascending order. */
  public double[] toArray() {
    return ordered.clone();
  }
}
