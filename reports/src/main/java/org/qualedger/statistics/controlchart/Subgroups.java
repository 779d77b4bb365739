package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.descriptive.Moments;

/** Size, mean, range and standard deviation of each subgroup, missing values left out. */
final class Subgroups {
  final int[] sizes;
  final double[] means;
  final double[] ranges;
  final double[] deviations;
  private final double[][] values;

  private Subgroups(double[][] values) {
    this.values = values;
    int count = values.length;
    sizes = new int[count];
    means = new double[count];
    ranges = new double[count];
    deviations = new double[count];
    for (int i = 0; i < count; i++) {
      double[] group = values[i];
      boolean several = group.length > 1;
      sizes[i] = group.length;
      means[i] = Moments.of(group).mean();
      ranges[i] = several ? range(group) : Double.NaN;
      deviations[i] = several ? Moments.of(group).standardDeviation() : Double.NaN;
    }
  }

  static Subgroups of(List<Series> subgroups) {
    return new Subgroups(subgroups.stream().map(Series::present).toArray(double[][]::new));
  }

  private static double range(double[] group) {
    double least = group[0];
    double most = group[0];
    for (double value : group) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  int count() {
    return sizes.length;
  }

  /** The mean of all values of some subgroups; NaN if there is none. */
  double mean(int start, int end) {
    int size = 0;
    for (int i = start; i < end; i++) {
      size += sizes[i];
    }
    double[] all = new double[size];
    int next = 0;
    for (int i = start; i < end; i++) {
      System.arraycopy(values[i], 0, all, next, sizes[i]);
      next += sizes[i];
    }
    return Moments.of(all).mean();
  }
}
