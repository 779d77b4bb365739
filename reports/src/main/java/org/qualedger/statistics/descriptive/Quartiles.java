package org.qualedger.statistics.descriptive;

/**
 * The quartiles between which the middle half of the numbers lies.
 *
 * @param lower quantile of 25 %
 * @param upper quantile of 75 %
 */
public record Quartiles(double lower, double upper) {

  static Quartiles of(OrderedValues values, QuantileType type) {
    return new Quartiles(values.quantile(0.25, type), values.quantile(0.75, type));
  }

  /** Width of the middle half. */
  public double range() {
    return upper - lower;
  }
}
