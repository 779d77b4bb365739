package org.qualedger.statistics.proportion;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;

/** How many standard errors a two-sided normal interval reaches to either side. */
final class ScoreQuantile {
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  private ScoreQuantile() {}

  /** The standard normal quantile of (1 + confidence)/2: 1.96 for 95 %. */
  static double of(double confidence) {
    return STANDARD_NORMAL.inverseSurvivalProbability(
        ConfidenceInterval.requireConfidence(confidence) / 2);
  }
}
