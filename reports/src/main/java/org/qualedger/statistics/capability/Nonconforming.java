package org.qualedger.statistics.capability;

/**
 * Values beyond the limits, in parts per million. A side without a limit is NaN.
 *
 * @param below below the lower limit
 * @param above above the upper limit
 */
public record Nonconforming(double below, double above) {

  static final double MILLION = 1e6;

  /** Beyond either limit. */
  public double total() {
    if (Double.isNaN(below)) {
      return above;
    }
    return Double.isNaN(above) ? below : below + above;
  }
}
