package org.qualedger.statistics.comparison;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * Whether two proportions p₁ = x₁/n₁ and p₂ = x₂/n₂ differ, this quarter's and the last one's for
 * instance, by the usual large-sample tests and intervals. {@link FisherExactTest} and {@link
 * ConditionalOddsRatio} are the exact ones.
 *
 * <pre>
 *   z pooled     (p₁ − p₂) / √(p̄(1−p̄)(1/n₁ + 1/n₂)), p̄ = (x₁+x₂)/(n₁+n₂), no correction
 *   z unpooled   (p₁ − p₂) / √(p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂)
 *   χ²           z² of the pooled z; with Yates' correction each |O − E| less 1/2, but not below 0
 *   Wald         p₁ − p₂ ± the root of z unpooled, clipped to -1 and 1
 *   Newcombe     hybrid of the two Wilson intervals [lᵢ, uᵢ]:
 *                p₁ − p₂ − √((p₁−l₁)² + (u₂−p₂)²)  to  p₁ − p₂ + √((u₁−p₁)² + (p₂−l₂)²)
 * </pre>
 *
 * <p>If both proportions are 0 or both 1, the tests and the sample odds ratio are undefined (NaN).
 * If one is 0 and the other 1, z unpooled is infinite. Reference: R. G. Newcombe, Statistics in
 * Medicine 17 (1998), 873–890, method 10; {@code prop.test} of R.
 *
 * @param difference p₁ − p₂, -1 to 1
 * @param zPooled standard normal if the proportions are the same
 * @param pValueZ two-sided
 * @param zUnpooled with the variance of each proportion
 * @param wald simple interval for the difference
 * @param newcombe interval for the difference that holds its confidence for small counts
 * @param chiSquare on one degree of freedom
 * @param pValueChiSquare upper tail
 * @param chiSquareYates with continuity correction
 * @param pValueYates upper tail
 * @param oddsRatio x₁(n₂−x₂) / (x₂(n₁−x₁)), may be infinite
 */
public record TwoProportions(
    double difference,
    double zPooled,
    double pValueZ,
    double zUnpooled,
    ConfidenceInterval wald,
    ConfidenceInterval newcombe,
    double chiSquare,
    double pValueChiSquare,
    double chiSquareYates,
    double pValueYates,
    double oddsRatio) {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final ChiSquaredDistribution CHI_SQUARE = ChiSquaredDistribution.of(1);

  /**
   * Compares the first with the second.
   *
   * @param confidence of the intervals, between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not, or one is a proportion of nothing
   */
  public static TwoProportions of(Proportion first, Proportion second, double confidence) {
    double outside = ConfidenceInterval.requireConfidence(confidence) / 2;
    if (!first.isDefined() || !second.isDefined()) {
      throw UnusableDataException.insufficient("A proportion of nothing cannot be compared");
    }
    double x1 = first.numerator();
    double n1 = first.denominator();
    double x2 = second.numerator();
    double n2 = second.denominator();
    double cross = differenceOfProducts(x1, n2, x2, n1);
    double difference = cross / n1 / n2;
    double variance = variance(first) + variance(second);
    double half = STANDARD_NORMAL.inverseSurvivalProbability(outside) * Math.sqrt(variance);
    double chiSquare = chiSquare(first, second, Math.abs(cross), 0);
    double yates = chiSquare(first, second, Math.abs(cross), 0.5);
    double z = Math.signum(cross) * Math.sqrt(chiSquare);
    return new TwoProportions(
        difference,
        z,
        2 * survival(z),
        difference / Math.sqrt(variance),
        new ConfidenceInterval(
            Math.max(-1, difference - half), Math.min(1, difference + half), confidence),
        newcombe(first, second, difference, confidence),
        chiSquare,
        upperTail(chiSquare),
        yates,
        upperTail(yates),
        x1 * (n2 - x2) / ((n1 - x1) * x2));
  }

  /** ab − cd; the rounding errors of the products are taken out by Kahan's method. */
  private static double differenceOfProducts(double a, double b, double c, double d) {
    double product = c * d;
    return Math.fma(a, b, -product) + Math.fma(-c, d, product);
  }

  private static double variance(Proportion proportion) {
    double n = proportion.denominator();
    double x = proportion.numerator();
    return x * (n - x) / n / n / n;
  }

  private static double chiSquare(
      Proportion first, Proportion second, double cross, double correction) {
    double n1 = first.denominator();
    double n2 = second.denominator();
    double n = n1 + n2;
    double successes = (double) first.numerator() + second.numerator();
    double deviation = Math.max(0, cross / n - correction);
    return deviation / n1 * n / n2 * n * deviation / successes * n / (n - successes);
  }

  private static ConfidenceInterval newcombe(
      Proportion first, Proportion second, double difference, double confidence) {
    WilsonInterval one = WilsonInterval.of(first, confidence).orElseThrow();
    WilsonInterval two = WilsonInterval.of(second, confidence).orElseThrow();
    double p1 = (double) first.numerator() / first.denominator();
    double p2 = (double) second.numerator() / second.denominator();
    return new ConfidenceInterval(
        difference - Math.hypot(p1 - one.lower(), two.upper() - p2),
        difference + Math.hypot(one.upper() - p1, p2 - two.lower()),
        confidence);
  }

  private static double survival(double z) {
    return Double.isNaN(z) ? Double.NaN : STANDARD_NORMAL.survivalProbability(Math.abs(z));
  }

  private static double upperTail(double chiSquare) {
    return Double.isNaN(chiSquare) ? Double.NaN : CHI_SQUARE.survivalProbability(chiSquare);
  }
}
