package org.qualedger.statistics.regression;

import java.util.Arrays;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/** The places at which two series both have a number: pairwise deletion of what is missing. */
final class Pairs {
  private final double[] x;
  private final double[] y;

  /** Takes the arrays over. */
  Pairs(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  static Pairs of(Series x, Series y) {
    if (x.size() != y.size()) {
      throw UnusableDataException.invalid(
          "%d values cannot be paired with %d".formatted(x.size(), y.size()));
    }
    double[] first = new double[x.size()];
    double[] second = new double[x.size()];
    int size = 0;
    for (int i = 0; i < x.size(); i++) {
      if (!x.isMissing(i) && !y.isMissing(i)) {
        first[size] = x.get(i);
        second[size] = y.get(i);
        size++;
      }
    }
    return new Pairs(Arrays.copyOf(first, size), Arrays.copyOf(second, size));
  }

  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  int size() {
    return x.length;
  }

  void requireAtLeast(int least) {
    if (size() < least) {
      throw UnusableDataException.insufficient(
          "%d complete pairs, needed are %d".formatted(size(), least));
    }
  }
}
