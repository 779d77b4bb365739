package org.qualedger.statistics.golden;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/** Counts from the numbers of cases. */
final class Counts {
  private Counts() {}

  /** A share of counts; of nothing, where one is missing. */
  static Proportion share(double count, double size) {
    return Double.isNaN(count) || Double.isNaN(size)
        ? new Proportion(0, 0)
        : new Proportion(whole(count), whole(size));
  }

  static List<Proportion> shares(Series counts, Series sizes) {
    if (counts.size() != sizes.size()) {
      throw UnusableDataException.invalid("There are as many counts as sizes");
    }
    List<Proportion> shares = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      shares.add(share(counts.get(i), sizes.get(i)));
    }
    return shares;
  }

  static long whole(double count) {
    if (count != Math.rint(count)) {
      throw UnusableDataException.invalid(count + " is no count");
    }
    return (long) count;
  }
}
