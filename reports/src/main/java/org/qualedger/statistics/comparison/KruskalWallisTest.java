package org.qualedger.statistics.comparison;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Whether groups lie at the same height, by ranks: for grades and for times with long tails, where
 * a mean means little.
 *
 * <pre>
 *   H = 12/(N(N+1)) Σ nᵢ (r̄ᵢ − (N+1)/2)² / (1 − Σ(t³−t)/(N³−N))   on k−1 degrees of freedom
 * </pre>
 *
 * <p>with r̄ᵢ the mean rank of group i and t the sizes of ties. Reference: W. H. Kruskal, W. A.
 * Wallis, JASA 47 (1952), 583–621; {@code kruskal.test} of R.
 *
 * @param h the statistic, corrected for ties
 * @param degreesOfFreedom groups with numbers − 1
 * @param pValue upper tail of χ²
 * @param meanRanks of each given group, missing for an empty one
 */
public record KruskalWallisTest(double h, int degreesOfFreedom, double pValue, Series meanRanks) {

  /**
   * Compares groups.
   *
   * @throws UnusableDataException if fewer than two groups have numbers, or all numbers are the
   *     same
   */
  public static KruskalWallisTest of(List<Series> groups) {
    PooledRanks ranks = PooledRanks.of(groups);
    int filled = (int) groups.stream().filter(group -> group.presentCount() > 0).count();
    if (filled < 2) {
      throw UnusableDataException.insufficient("A comparison needs two groups with numbers");
    }
    if (ranks.isConstant()) {
      throw UnusableDataException.degenerate("All numbers are the same");
    }
    double n = ranks.size();
    double squares = 0;
    double[] meanRanks = new double[groups.size()];
    for (int i = 0; i < meanRanks.length; i++) {
      double size = ranks.size(i);
      double sum = ranks.sum(i);
      meanRanks[i] = sum / size;
      if (size > 0) {
        double excess = sum - size * (n + 1) / 2;
        squares += excess * excess / size;
      }
    }
    double h = 12 / (n * (n + 1)) * squares / ranks.tieCorrection();
    return new KruskalWallisTest(
        h,
        filled - 1,
        ChiSquaredDistribution.of(filled - 1).survivalProbability(h),
        Series.result(meanRanks));
  }
}
