package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import org.qualedger.statistics.descriptive.Moments;

/** Distances of neighbours; there is none across a missing value. */
final class MovingRanges {
  private MovingRanges() {}

  /** Of each value of a stretch from the one before it; NaN at the first and beside gaps. */
  static double[] of(double[] values, int start, int end) {
    double[] ranges = new double[end - start];
    if (ranges.length > 0) {
      ranges[0] = Double.NaN;
    }
    for (int i = 1; i < ranges.length; i++) {
      ranges[i] = Math.abs(values[start + i] - values[start + i - 1]);
    }
    return ranges;
  }

  /** Those that are there. */
  static double[] present(double[] values, int start, int end) {
    return Arrays.stream(of(values, start, end)).filter(range -> !Double.isNaN(range)).toArray();
  }

  /** The mean of those that are there; NaN if there is none. */
  static double mean(double[] values, int start, int end) {
    return Moments.of(present(values, start, end)).mean();
  }
}
