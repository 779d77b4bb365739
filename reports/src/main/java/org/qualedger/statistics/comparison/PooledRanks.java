package org.qualedger.statistics.comparison;

import java.util.List;
import org.qualedger.statistics.Series;

/**
 * Ranks of the numbers of all groups together, ties sharing the mean of their ranks. Only sums per
 * group are kept.
 */
final class PooledRanks {
  private final int[] sizes;
  private final double[] sums;

  /** Σ(t³ − t) over numbers that occur t times. */
  private final double ties;

  private PooledRanks(int[] sizes, double[] sums, double ties) {
    this.sizes = sizes;
    this.sums = sums;
    this.ties = ties;
  }

  static PooledRanks of(List<Series> groups) {
    int[] sizes = groups.stream().mapToInt(Series::presentCount).toArray();
    LabelledNumbers numbers = LabelledNumbers.sorted(groups);
    double[] sums = new double[sizes.length];
    double ties = 0;
    for (int start = 0; start < numbers.size(); ) {
      int end = numbers.endOfTie(start);
      double times = end - start;
      ties += times * times * times - times;
      double rank = (start + 1 + end) / 2.0;
      for (int i = start; i < end; i++) {
        sums[numbers.label(i)] += rank;
      }
      start = end;
    }
    return new PooledRanks(sizes, sums, ties);
  }

  /** How many numbers a group has, counted from 0. */
  int size(int group) {
    return sizes[group];
  }

  /** Sum of the ranks of a group. */
  double sum(int group) {
    return sums[group];
  }

  /** How many numbers there are in all groups. */
  int size() {
    int size = 0;
    for (int one : sizes) {
      size += one;
    }
    return size;
  }

  /** Whether all numbers are the same. */
  boolean isConstant() {
    return size() < 2 || tieCorrection() <= 0;
  }

  /** What rank tests divide by: 1 without ties, 0 if all numbers are the same. */
  double tieCorrection() {
    double n = size();
    double all = n * n * n - n;
    return (all - ties) / all;
  }

  boolean hasTies() {
    return ties > 0;
  }
}
