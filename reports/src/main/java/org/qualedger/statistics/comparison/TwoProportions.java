package org.qualedger.statistics.comparison;

import java.util.Optional;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.proportion.Proportion;

/**
 * The comparison of two proportions: how likely chance alone would make them differ at least as
 * much, in either direction.
 *
 * <p>With p the pooled share, z = (p₁ − p₂) / √(p(1−p)(1/n₁ + 1/n₂)), without correction. Where one
 * of the four cells of the table is expected to hold fewer than five cases, the normal distribution
 * is a poor stand-in, and Fisher's exact test takes its place: the probability of all tables with
 * the same margins that are no likelier than the one seen (with R's allowance of 10⁻⁷ for
 * rounding).
 *
 * @param pValue two-sided, 0 to 1
 */
public record TwoProportions(Method method, double pValue) {
  /** Which of the two tests. */
  public enum Method {
    POOLED_Z,
    FISHER_EXACT
  }

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final double LEAST_EXPECTED = 5;
  private static final double AS_LIKELY = 1 + 1e-7;

  /** Compares; empty where one of the two is undefined. */
  public static Optional<TwoProportions> compare(Proportion one, Proportion other) {
    if (!one.isDefined() || !other.isDefined()) {
      return Optional.empty();
    }
    return Optional.of(
        leastExpected(one, other) < LEAST_EXPECTED
            ? new TwoProportions(Method.FISHER_EXACT, fisher(one, other))
            : new TwoProportions(Method.POOLED_Z, pooled(one, other)));
  }

  /** The smallest of the four expected counts if both shares were the same. */
  private static double leastExpected(Proportion one, Proportion other) {
    double with = (double) one.numerator() + other.numerator();
    double all = (double) one.denominator() + other.denominator();
    return Math.min(with, all - with) * Math.min(one.denominator(), other.denominator()) / all;
  }

  static double pooled(Proportion one, Proportion other) {
    double n1 = one.denominator();
    double n2 = other.denominator();
    double share = (one.numerator() + other.numerator()) / (n1 + n2);
    double z =
        (one.numerator() / n1 - other.numerator() / n2)
            / Math.sqrt(share * (1 - share) * (1 / n1 + 1 / n2));
    return Math.min(1, 2 * STANDARD_NORMAL.survivalProbability(Math.abs(z)));
  }

  static double fisher(Proportion one, Proportion other) {
    HypergeometricDistribution tables =
        HypergeometricDistribution.of(
            Math.toIntExact(one.denominator() + other.denominator()),
            Math.toIntExact(one.numerator() + other.numerator()),
            Math.toIntExact(one.denominator()));
    double seen = tables.probability(Math.toIntExact(one.numerator())) * AS_LIKELY;
    double sum = 0;
    for (int with = tables.getSupportLowerBound(); with <= tables.getSupportUpperBound(); with++) {
      double probability = tables.probability(with);
      if (probability <= seen) {
        sum += probability;
      }
    }
    return Math.min(1, sum);
  }
}
