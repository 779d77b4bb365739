package org.qualedger.statistics.sampling;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;

/**
 * How many to ask or inspect.
 *
 * @param exact the number by the formula, before rounding
 * @param rounded the next whole number
 */
public record SampleSize(double exact, long rounded) {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  /** A number this close above a whole one is that number with a rounding error. */
  private static final double ROUNDING = 1e-12;

  private static SampleSize of(double exact) {
    double nearest = Math.rint(exact);
    boolean whole = Math.abs(exact - nearest) <= ROUNDING * nearest;
    return new SampleSize(exact, (long) (whole ? nearest : Math.ceil(exact)));
  }

  /**
   * Answers needed to estimate a share to a margin, out of very many: W. G. Cochran, Sampling
   * Techniques, 4.4,
   *
   * <pre>
   *   n₀ = z² p(1−p) / e²
   * </pre>
   *
   * @param expected the share p that is expected, 0.5 if nothing is known
   * @param margin half the width e of the interval, 0.03 is three percentage points
   * @param confidence confidence of the interval
   * @throws UnusableDataException INVALID_INPUT unless all are between 0 and 1, exclusive
   */
  public static SampleSize ofProportion(double expected, double margin, double confidence) {
    return of(cochran(expected, margin, confidence));
  }

  /**
   * Answers needed to estimate a share to a margin, out of a population: with the correction n₀ /
   * (1 + (n₀ − 1)/N) for those who cannot be asked twice.
   *
   * @param population all whom the share is of, from 1
   * @throws UnusableDataException INVALID_INPUT as without, or for an empty population
   */
  public static SampleSize ofProportion(
      double expected, double margin, double confidence, double population) {
    if (!(population >= 1)) {
      throw UnusableDataException.invalid("A population of " + population);
    }
    double infinite = cochran(expected, margin, confidence);
    return of(infinite / (1 + (infinite - 1) / population));
  }

  private static double cochran(double expected, double margin, double confidence) {
    requireInside(expected, "expected share");
    requireInside(margin, "margin");
    double z = upperQuantile(ConfidenceInterval.requireConfidence(confidence) / 2);
    return z * z * expected * (1 - expected) / (margin * margin);
  }

  /**
   * Items that all have to be good to be confident that no more than a share is bad (success run):
   *
   * <pre>
   *   n = ln(1 − confidence) / ln(1 − p)
   * </pre>
   *
   * @param maxDefective the share p of bad ones that would be too much
   * @throws UnusableDataException INVALID_INPUT unless both are between 0 and 1, exclusive
   */
  public static SampleSize ofZeroDefects(double maxDefective, double confidence) {
    requireInside(maxDefective, "share of defectives");
    ConfidenceInterval.requireConfidence(confidence);
    return of(Math.log1p(-confidence) / Math.log1p(-maxDefective));
  }

  /**
   * Cases needed in each of two groups to see a difference of their shares by a two-sided test: R,
   * {@code power.prop.test},
   *
   * <pre>
   *   n = (z(α/2) √((p₁+p₂)(1 − (p₁+p₂)/2)) + z(1−power) √(p₁(1−p₁) + p₂(1−p₂)))² / (p₁ − p₂)²
   * </pre>
   *
   * @param first share p₁ of the first group, 0 to 1
   * @param second share p₂ of the second group, 0 to 1
   * @param alpha probability of a false alarm
   * @param power probability to see the difference
   * @throws UnusableDataException INVALID_INPUT for a number out of its range; DEGENERATE if there
   *     is no difference to see
   */
  public static SampleSize ofTwoProportions(
      double first, double second, double alpha, double power) {
    requireShare(first);
    requireShare(second);
    requireInside(alpha, "probability of a false alarm");
    requireInside(power, "power");
    if (first == second) {
      throw UnusableDataException.degenerate("Two equal shares have no difference to be seen");
    }
    double sum = first + second;
    double root =
        upperQuantile(alpha / 2) * Math.sqrt(sum * (1 - sum / 2))
            + upperQuantile(1 - power) * Math.sqrt(first * (1 - first) + second * (1 - second));
    double difference = first - second;
    return of(root * root / (difference * difference));
  }

  private static double upperQuantile(double p) {
    return STANDARD_NORMAL.inverseSurvivalProbability(p);
  }

  private static void requireInside(double value, String what) {
    if (!(value > 0 && value < 1)) {
      throw UnusableDataException.invalid(
          "The %s %s is not between 0 and 1".formatted(what, value));
    }
  }

  private static void requireShare(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw UnusableDataException.invalid(value + " is no share");
    }
  }
}
