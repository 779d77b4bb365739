package org.qualedger.statistics.capability;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/** Normal logarithms, with the maximum likelihood estimates: their mean and Σ(ln x − mean)²/n. */
record LognormalFit(double meanlog, double sdlog) implements FittedDistribution {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  static LognormalFit of(double[] values) {
    double[] logs = Arrays.stream(values).map(Math::log).toArray();
    Moments moments = Moments.of(logs);
    if (moments.isConstant()) {
      throw UnusableDataException.degenerate("The values do not vary");
    }
    return new LognormalFit(moments.mean(), Math.sqrt(moments.squares() / logs.length));
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("meanlog", meanlog, "sdlog", sdlog);
  }

  @Override
  public double quantile(double share) {
    return Math.exp(meanlog + sdlog * NORMAL.inverseCumulativeProbability(share));
  }

  @Override
  public double below(double value) {
    return NORMAL.cumulativeProbability(standardised(value));
  }

  @Override
  public double above(double value) {
    return NORMAL.survivalProbability(standardised(value));
  }

  private double standardised(double value) {
    return value > 0 ? (Math.log(value) - meanlog) / sdlog : Double.NEGATIVE_INFINITY;
  }
}
