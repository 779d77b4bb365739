package org.qualedger.statistics.regression;

import java.util.Arrays;

/** Numbers by their rank. Equal numbers share a rank; ranks count the different numbers from 0. */
final class Ranks {
  private final int[] dense;
  private final int[] counts;

  private Ranks(int[] dense, int[] counts) {
    this.dense = dense;
    this.counts = counts;
  }

  static Ranks of(double[] values) {
    double[] different = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      different[i] = positiveZero(values[i]);
    }
    Arrays.sort(different);
    int size = 0;
    for (double value : different) {
      if (size == 0 || value != different[size - 1]) {
        different[size++] = value;
      }
    }
    int[] dense = new int[values.length];
    int[] counts = new int[size];
    for (int i = 0; i < values.length; i++) {
      dense[i] = Arrays.binarySearch(different, 0, size, positiveZero(values[i]));
      counts[dense[i]]++;
    }
    return new Ranks(dense, counts);
  }

  /** Sorting takes −0 and 0 for different numbers. */
  private static double positiveZero(double value) {
    return value + 0.0;
  }

  /** The rank of the number at a place. */
  int at(int place) {
    return dense[place];
  }

  int size() {
    return dense.length;
  }

  /** Ranks from 1 in which equal numbers have the mean of the ranks they take up. */
  double[] middle() {
    double[] ofRank = new double[counts.length];
    long before = 0;
    for (int rank = 0; rank < counts.length; rank++) {
      ofRank[rank] = before + (counts[rank] + 1) / 2.0;
      before += counts[rank];
    }
    double[] middle = new double[dense.length];
    for (int i = 0; i < dense.length; i++) {
      middle[i] = ofRank[dense[i]];
    }
    return middle;
  }

  Ties ties() {
    return Ties.of(counts);
  }
}
