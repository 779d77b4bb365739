package org.qualedger.statistics.comparison;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/**
 * Whether groups of normal measurements have the same variance. With s² the pooled variance:
 *
 * <pre>
 *   K² = ((N−k) ln s² − Σ (nᵢ−1) ln sᵢ²) / (1 + (Σ 1/(nᵢ−1) − 1/(N−k)) / (3(k−1)))   on k−1 df
 * </pre>
 *
 * <p>It takes skewness for different variances; {@link LeveneTest} does not. If a group does not
 * vary while another does, K² is infinite. Reference: M. S. Bartlett, Proceedings of the Royal
 * Society A 160 (1937), 268–282; NIST/SEMATECH e-Handbook 1.3.5.7.
 *
 * @param kSquared the statistic
 * @param degreesOfFreedom groups − 1
 * @param pValue upper tail of χ²
 */
public record BartlettTest(double kSquared, int degreesOfFreedom, double pValue) {

  /**
   * Compares groups.
   *
   * @throws UnusableDataException if fewer than two groups have numbers, or one of them has one
   *     number only; if none varies
   */
  public static BartlettTest of(List<Series> groups) {
    List<Moments> filled =
        groups.stream().map(Moments::of).filter(group -> group.size() > 0).toList();
    if (filled.size() < 2 || filled.stream().anyMatch(group -> group.size() < 2)) {
      throw UnusableDataException.insufficient(
          "Variances need two groups with two numbers or more");
    }
    Spread spread = Spread.of(filled);
    if (!(spread.within() > 0)) {
      throw UnusableDataException.degenerate("The numbers do not vary within any group");
    }
    double freedom = spread.freedomWithin();
    double variance = spread.within() / freedom;
    double excess = 0;
    double reciprocals = -1 / freedom;
    for (Moments group : filled) {
      excess -= (group.size() - 1) * Math.log(group.variance() / variance);
      reciprocals += 1.0 / (group.size() - 1);
    }
    int k = filled.size();
    double kSquared = Math.max(0, excess / (1 + reciprocals / (3.0 * (k - 1))));
    double pValue =
        Double.isInfinite(kSquared)
            ? 0
            : ChiSquaredDistribution.of(k - 1).survivalProbability(kSquared);
    return new BartlettTest(kSquared, k - 1, pValue);
  }
}
