package org.qualedger.statistics.comparison;

import java.util.List;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Whether one of two sets of numbers tends to be greater, by ranks (Wilcoxon's rank sum test).
 *
 * <pre>
 *   U = rank sum of the first − n₁(n₁+1)/2      ties share the mean of their ranks
 *   z = (U − n₁n₂/2 ∓ ½) / √(n₁n₂/12 · (N + 1 − Σ(t³−t)/(N(N−1))))
 * </pre>
 *
 * <p>The exact p counts the divisions of the ranks that give a U as extreme. It needs numbers
 * without ties, and is left out beyond {@value #MOST_PAIRS} pairs of one of each, where the normal
 * p is as good. (Commons Statistics keeps every table it counts in memory, gigabytes for two
 * hundred numbers on either side; here one is kept.) Reference: H. B. Mann, D. R. Whitney, Annals
 * of Mathematical Statistics 18 (1947), 50–60; {@code wilcox.test} of R.
 *
 * @param u of the first set, 0 to n₁n₂
 * @param pNormal two-sided, normal with corrections for ties and continuity; NaN if all numbers are
 *     the same
 * @param pExact two-sided; NaN where there are ties or too many numbers
 */
public record MannWhitneyTest(double u, double pNormal, double pExact) {

  /** Up to this product of the sizes the exact p is found. */
  public static final int MOST_PAIRS = 10_000;

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  /**
   * Compares the first with the second.
   *
   * @throws UnusableDataException if one has no number
   */
  public static MannWhitneyTest of(Series first, Series second) {
    PooledRanks ranks = PooledRanks.of(List.of(first, second));
    int n1 = ranks.size(0);
    int n2 = ranks.size(1);
    if (n1 == 0 || n2 == 0) {
      throw UnusableDataException.insufficient("A comparison needs numbers on both sides");
    }
    double pairs = (double) n1 * n2;
    double u = ranks.sum(0) - n1 * (n1 + 1.0) / 2;
    return new MannWhitneyTest(
        u,
        normal(u, pairs, ranks),
        ranks.hasTies() || pairs > MOST_PAIRS ? Double.NaN : exact(u, n1, n2));
  }

  private static double normal(double u, double pairs, PooledRanks ranks) {
    if (ranks.isConstant()) {
      return Double.NaN;
    }
    double excess = Math.abs(u - pairs / 2);
    double error = Math.sqrt(pairs / 12 * (ranks.size() + 1) * ranks.tieCorrection());
    double z = excess == 0 ? 0 : (excess - 0.5) / error;
    return Math.min(1, 2 * STANDARD_NORMAL.survivalProbability(z));
  }

  private static double exact(double u, int n1, int n2) {
    int nearer = (int) Math.min(u, (double) n1 * n2 - u);
    double[] counts = divisions(n1, n2, nearer);
    double extreme = 0;
    for (double count : counts) {
      extreme += count;
    }
    return Math.min(1, 2 * extreme / CombinatoricsUtils.binomialCoefficientDouble(n1 + n2, n1));
  }

  /**
   * How many divisions of the ranks give each U from 0 to {@code most}. Rank by rank: a rank of the
   * first set adds as many to U as ranks of the second lie below it.
   */
  private static double[] divisions(int n1, int n2, int most) {
    double[][] counts = new double[n1 + 1][most + 1];
    counts[0][0] = 1;
    for (int rank = 1; rank <= n1 + n2; rank++) {
      for (int chosen = Math.min(rank, n1); chosen >= Math.max(1, rank - n2); chosen--) {
        int below = rank - chosen;
        for (int u = below; u <= most; u++) {
          counts[chosen][u] += counts[chosen - 1][u - below];
        }
      }
    }
    return counts[n1];
  }
}
