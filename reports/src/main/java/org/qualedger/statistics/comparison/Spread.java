package org.qualedger.statistics.comparison;

import java.util.List;
import org.apache.commons.numbers.core.Sum;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/**
 * The spread of groups, divided into that of their means and that within them. Means are measured
 * from the first one, so that groups with many leading digits in common keep the digits in which
 * they differ (NIST StRD, SmLs01 to SmLs09).
 *
 * @param groups how many groups
 * @param size how many numbers in all of them
 * @param between sum of squares of the group means about the mean of all, weighted by size
 * @param within sum of squares about the group means
 */
record Spread(int groups, int size, double between, double within) {

  /** The spread of two groups or more, none of them empty. */
  static Spread of(List<Moments> groups) {
    if (groups.size() < 2) {
      throw UnusableDataException.insufficient("A comparison needs two groups with numbers");
    }
    double point = groups.getFirst().origin();
    int size = 0;
    Sum within = Sum.create();
    Sum weighted = Sum.create();
    for (Moments group : groups) {
      size += group.size();
      within.add(group.squares());
      weighted.addProduct(group.size(), group.meanFrom(point));
    }
    double mean = weighted.getAsDouble() / size;
    Sum between = Sum.create();
    for (Moments group : groups) {
      double deviation = group.meanFrom(point) - mean;
      between.addProduct(group.size() * deviation, deviation);
    }
    return new Spread(groups.size(), size, between.getAsDouble(), within.getAsDouble());
  }

  int freedomBetween() {
    return groups - 1;
  }

  int freedomWithin() {
    return size - groups;
  }

  double f() {
    return between / freedomBetween() / (within / freedomWithin());
  }
}
