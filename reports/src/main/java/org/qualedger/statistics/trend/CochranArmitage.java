package org.qualedger.statistics.trend;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * The Cochran–Armitage test: whether a share rises or falls over ordered groups, such as the timely
 * share over quarters.
 *
 * <p>With x of n in group i, the share of all p̄ = Σx/Σn and the scores s about their mean s̄ =
 * Σns/Σn,
 *
 * <pre>
 *   z = Σ s (x − n p̄) / √(p̄ (1 − p̄) Σ n (s − s̄)²)
 * </pre>
 *
 * <p>without correction for continuity; χ² = z² has one degree of freedom and the p-value is
 * two-sided. A group that is empty, or of which a number is missing, takes no part; the others keep
 * their scores. Reference: A. Agresti, Categorical Data Analysis, 5.3; R: {@code prop.trend.test}.
 *
 * @param chiSquare z²
 * @param z positive if the share rises with the score
 * @param pValue probability of such a z without a trend
 */
public record CochranArmitage(double chiSquare, double z, double pValue) {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final int LEAST_GROUPS = 2;

  /** Tests groups that follow one another at equal steps. */
  public static CochranArmitage of(Series counts, Series sizes) {
    double[] positions = new double[counts.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i + 1.0;
    }
    return of(counts, sizes, Series.of(positions));
  }

  /**
   * Tests groups with scores of their own.
   *
   * @param counts how many of each group have the property
   * @param sizes how many each group has
   * @param scores where each group lies, in any unit
   * @throws UnusableDataException INVALID_INPUT for different lengths, a negative count or a count
   *     above its size; INSUFFICIENT_DATA for fewer than two groups that are not empty; DEGENERATE
   *     if none or all have the property, or all scores are the same
   */
  public static CochranArmitage of(Series counts, Series sizes, Series scores) {
    Groups groups = Groups.of(counts, sizes, scores);
    if (groups.size() < LEAST_GROUPS) {
      throw UnusableDataException.insufficient(
          "%d groups, a trend needs %d".formatted(groups.size(), LEAST_GROUPS));
    }
    double all = Sum.of(groups.sizes).getAsDouble();
    double with = Sum.of(groups.counts).getAsDouble();
    if (with == 0 || with == all) {
      throw UnusableDataException.degenerate("None or all have the property");
    }
    if (groups.haveOneScore()) {
      throw UnusableDataException.degenerate("All groups have the same score");
    }
    double share = with / all;
    double meanScore = Sum.ofProducts(groups.sizes, groups.scores).getAsDouble() / all;
    Sum trend = Sum.create();
    Sum spread = Sum.create();
    for (int i = 0; i < groups.size(); i++) {
      double score = groups.scores[i] - meanScore;
      trend.addProduct(score, groups.counts[i] - groups.sizes[i] * share);
      spread.addProduct(groups.sizes[i], score * score);
    }
    double variance = share * ((all - with) / all) * spread.getAsDouble();
    double z = trend.getAsDouble() / Math.sqrt(variance);
    return new CochranArmitage(z * z, z, 2 * STANDARD_NORMAL.survivalProbability(Math.abs(z)));
  }

  /** The groups that take part. */
  private static final class Groups {
    private final double[] counts;
    private final double[] sizes;
    private final double[] scores;

    private Groups(double[] counts, double[] sizes, double[] scores) {
      this.counts = counts;
      this.sizes = sizes;
      this.scores = scores;
    }

    static Groups of(Series counts, Series sizes, Series scores) {
      if (counts.size() != sizes.size() || counts.size() != scores.size()) {
        throw UnusableDataException.invalid(
            "%d counts, %d sizes, %d scores".formatted(counts.size(), sizes.size(), scores.size()));
      }
      int[] takingPart =
          IntStream.range(0, counts.size())
              .filter(i -> hasMembers(i, counts.get(i), sizes.get(i)) && !scores.isMissing(i))
              .toArray();
      return new Groups(
          chosen(counts, takingPart), chosen(sizes, takingPart), chosen(scores, takingPart));
    }

    private static boolean hasMembers(int group, double count, double size) {
      if (count < 0 || size < 0 || count > size) {
        throw UnusableDataException.invalid(
            "Group %d has %s of %s".formatted(group + 1, count, size));
      }
      return !Double.isNaN(count) && size > 0;
    }

    private static double[] chosen(Series series, int[] places) {
      return IntStream.of(places).mapToDouble(series::get).toArray();
    }

    int size() {
      return counts.length;
    }

    boolean haveOneScore() {
      return DoubleStream.of(scores).allMatch(score -> score == scores[0]);
    }
  }
}
