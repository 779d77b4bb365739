package org.qualedger.statistics.comparison;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/**
 * Welch's analysis of variance: whether groups have the same mean, whatever their spreads.
 *
 * <pre>
 *   wᵢ = nᵢ/sᵢ²   W = Σwᵢ   m = Σwᵢmᵢ/W   t = Σ (1 − wᵢ/W)²/(nᵢ−1) / (k²−1)
 *   F = Σ wᵢ(mᵢ − m)² / ((k−1)(1 + 2(k−2)t))   on k−1 and 1/(3t) degrees of freedom
 * </pre>
 *
 * <p>Undefined (NaN) if a group has one number only or does not vary. Reference: B. L. Welch,
 * Biometrika 38 (1951), 330–336; {@code oneway.test} of R.
 *
 * @param f Welch's F
 * @param numeratorFreedom groups − 1
 * @param denominatorFreedom not a whole number as a rule
 * @param pValue upper tail
 */
public record WelchAnova(double f, int numeratorFreedom, double denominatorFreedom, double pValue) {

  /**
   * Compares groups.
   *
   * @throws UnusableDataException if fewer than two groups have numbers
   */
  public static WelchAnova of(List<Series> groups) {
    List<Moments> filled =
        groups.stream().map(Moments::of).filter(group -> group.size() > 0).toList();
    int k = filled.size();
    if (k < 2) {
      throw UnusableDataException.insufficient("A comparison needs two groups with numbers");
    }
    if (!filled.stream().allMatch(group -> group.variance() > 0)) {
      return new WelchAnova(Double.NaN, k - 1, Double.NaN, Double.NaN);
    }
    double point = filled.getFirst().origin();
    double weights = 0;
    double mean = 0;
    for (Moments group : filled) {
      weights += weight(group);
      mean += weight(group) * group.meanFrom(point);
    }
    mean /= weights;
    double imbalance = 0;
    double squares = 0;
    for (Moments group : filled) {
      double rest = 1 - weight(group) / weights;
      double deviation = group.meanFrom(point) - mean;
      imbalance += rest * rest / (group.size() - 1) / ((double) k * k - 1);
      squares += weight(group) * deviation * deviation;
    }
    double f = squares / ((k - 1) * (1 + 2 * (k - 2) * imbalance));
    double freedom = 1 / (3 * imbalance);
    return new WelchAnova(f, k - 1, freedom, FTail.of(f, k - 1, freedom));
  }

  private static double weight(Moments group) {
    return group.size() / group.variance();
  }
}
