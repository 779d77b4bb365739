package org.qualedger.statistics.capability;

import java.util.Arrays;
import java.util.Map;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/**
 * A Weibull distribution with the maximum likelihood estimates. The shape k is the root of Σxᵏ ln
 * x/Σxᵏ − 1/k − mean(ln x), which rises with k; the scale is (Σxᵏ/n)^(1/k). Logarithms are taken
 * from the largest value down, so that no power overflows.
 */
record WeibullFit(double shape, double scale) implements FittedDistribution {

  private static final int MOST_STEPS = 200;

  static WeibullFit of(double[] values) {
    double[] logs = Arrays.stream(values).map(Math::log).toArray();
    double largest = Arrays.stream(logs).max().orElseThrow();
    double[] y = Arrays.stream(logs).map(log -> log - largest).toArray();
    Moments moments = Moments.of(y);
    double mean = moments.mean();
    if (moments.isConstant()) {
      throw UnusableDataException.degenerate("The values do not vary");
    }
    double shape = shape(y, mean);
    double powers = Arrays.stream(y).map(log -> Math.exp(shape * log)).sum();
    return new WeibullFit(shape, Math.exp(largest + Math.log(powers / y.length) / shape));
  }

  /** Newton's method, kept within a bracket that each step narrows. */
  private static double shape(double[] y, double mean) {
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double k = -1 / mean;
    for (int step = 0; step < MOST_STEPS; step++) {
      double powers = 0;
      double first = 0;
      double second = 0;
      for (double log : y) {
        double power = Math.exp(k * log);
        powers += power;
        first += power * log;
        second += power * log * log;
      }
      double ratio = first / powers;
      double value = ratio - 1 / k - mean;
      if (value > 0) {
        high = k;
      } else {
        low = k;
      }
      double slope = second / powers - ratio * ratio + 1 / (k * k);
      double next = k - value / slope;
      if (!(next > low && next < high)) {
        next = Double.isInfinite(high) ? 2 * k : (low + high) / 2;
      }
      if (Math.abs(next - k) <= 2 * Math.ulp(k)) {
        return next;
      }
      k = next;
    }
    return k;
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("shape", shape, "scale", scale);
  }

  @Override
  public double quantile(double share) {
    return scale * Math.pow(-Math.log1p(-share), 1 / shape);
  }

  @Override
  public double below(double value) {
    return -Math.expm1(-hazard(value));
  }

  @Override
  public double above(double value) {
    return Math.exp(-hazard(value));
  }

  private double hazard(double value) {
    return value > 0 ? Math.pow(value / scale, shape) : 0;
  }
}
