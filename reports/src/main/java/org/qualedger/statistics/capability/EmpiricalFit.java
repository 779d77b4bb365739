package org.qualedger.statistics.capability;

import java.util.Arrays;
import java.util.Map;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.OrderedValues;
import org.qualedger.statistics.descriptive.QuantileType;

/**
 * The values themselves, without a law; outer quantiles of few values are little more than ends.
 */
record EmpiricalFit(OrderedValues values, QuantileType type) implements FittedDistribution {

  static EmpiricalFit of(double[] values, QuantileType type) {
    OrderedValues ordered = OrderedValues.of(Series.result(values));
    if (ordered.least() == ordered.greatest()) {
      throw UnusableDataException.degenerate("The values do not vary");
    }
    return new EmpiricalFit(ordered, type);
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of();
  }

  @Override
  public double quantile(double share) {
    return values.quantile(share, type);
  }

  @Override
  public double below(double value) {
    return share(Arrays.stream(values.toArray()).filter(each -> each < value).count());
  }

  @Override
  public double above(double value) {
    return share(Arrays.stream(values.toArray()).filter(each -> each > value).count());
  }

  private double share(long count) {
    return (double) count / values.size();
  }
}
