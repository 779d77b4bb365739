package org.qualedger.statistics.controlchart;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Pearson's test whether counts vary more than their law allows: X² = Σ zᵢ² over the k rows with
 * data, zᵢ = (rateᵢ − centre)/sᵢ, is chi-squared with k − 1 degrees of freedom if they do not. A
 * small p value says that the limits of a p or u chart would be too narrow and that {@link
 * LaneyChart} fits better.
 *
 * @param statistic X²
 * @param degreesOfFreedom k − 1
 * @param ratio X²/(k − 1): about 1 without overdispersion
 * @param upperPValue probability of a statistic as large by chance
 * @param lowerPValue probability of a statistic as small by chance
 */
public record OverdispersionTest(
    double statistic, int degreesOfFreedom, double ratio, double upperPValue, double lowerPValue) {

  /** The test of counts in equal periods. */
  public static OverdispersionTest ofCounts(Series counts) {
    return of(CountModel.POISSON, counts, counts.map(count -> 1));
  }

  /**
   * The test.
   *
   * @param model the law: binomial for units with a property, Poisson for events
   * @param counts how many, not negative
   * @param sizes of how many
   * @throws UnusableDataException if a count cannot be, fewer than two rows have data, or no unit
   *     or every unit has the property
   */
  public static OverdispersionTest of(CountModel model, Series counts, Series sizes) {
    AttributeCounts rows = AttributeCounts.of(counts, sizes, model);
    int present = rows.presentCount();
    if (present < 2) {
      throw UnusableDataException.insufficient("%d rows with data".formatted(present));
    }
    double centre = rows.pooled(0, rows.size());
    if (model.isWithoutVariation(centre)) {
      throw UnusableDataException.degenerate("All rates are " + centre);
    }
    double statistic = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.isPresent(i)) {
        double z = rows.z(i, centre);
        statistic += z * z;
      }
    }
    ChiSquaredDistribution law = ChiSquaredDistribution.of(present - 1.0);
    return new OverdispersionTest(
        statistic,
        present - 1,
        statistic / (present - 1),
        law.survivalProbability(statistic),
        law.cumulativeProbability(statistic));
  }
}
