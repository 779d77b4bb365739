package org.qualedger.statistics.comparison;

import java.util.function.DoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * The odds ratio of two proportions, estimated from the table with fixed margins. Under an odds
 * ratio ψ the first cell has Fisher's noncentral hypergeometric distribution; for the observed x
 *
 * <pre>
 *   estimate: E(X; ψ) = x      lower: P(X ≥ x; ψ) = α/2      upper: P(X ≤ x; ψ) = α/2
 * </pre>
 *
 * <p>At the lowest possible x the estimate and the lower end are 0, at the highest the estimate and
 * the upper end are infinite; if only one table is possible, the estimate is undefined and the
 * interval everything. Reference: A. Agresti, Categorical Data Analysis, exact inference for odds
 * ratios. {@code fisher.test} of R estimates the same but stops at about four digits; here the
 * equations are solved to the last ones, for ln ψ, by Newton's method within a bracket.
 *
 * @param estimate conditional maximum likelihood estimate of ψ; NaN if undefined
 * @param exact where the true ψ may lie
 */
public record ConditionalOddsRatio(double estimate, ConfidenceInterval exact) {
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final double NEGLIGIBLE = 1e-18;
  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 1e-14;

  /**
   * The odds of the first proportion, divided by those of the second.
   *
   * @param confidence between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not, or one is a proportion of nothing
   */
  public static ConditionalOddsRatio of(Proportion first, Proportion second, double confidence) {
    double outside = ConfidenceInterval.requireConfidence(confidence) / 2;
    FourfoldTable table = FourfoldTable.of(first, second);
    boolean isLowest = table.observed() == table.lowest();
    boolean isHighest = table.observed() == table.highest();
    double near = nearLogOdds(first, second);
    double width =
        STANDARD_NORMAL.inverseSurvivalProbability(outside) * standardError(first, second);
    double estimate =
        table.isDetermined()
            ? Double.NaN
            : isLowest
                ? 0
                : isHighest ? Double.POSITIVE_INFINITY : solve(near, t -> ofMean(table, t));
    double lower = isLowest ? 0 : solve(near - width, t -> ofGreater(table, t, outside));
    double upper =
        isHighest ? Double.POSITIVE_INFINITY : solve(near + width, t -> ofLess(table, t, outside));
    return new ConditionalOddsRatio(estimate, new ConfidenceInterval(lower, upper, confidence));
  }

  /** Woolf's estimate with half an event in each cell: close to the solution and always finite. */
  private static double nearLogOdds(Proportion first, Proportion second) {
    return Math.log(odds(first)) - Math.log(odds(second));
  }

  private static double odds(Proportion proportion) {
    return (proportion.numerator() + 0.5)
        / (proportion.denominator() - proportion.numerator() + 0.5);
  }

  private static double standardError(Proportion first, Proportion second) {
    return Math.sqrt(variance(first) + variance(second));
  }

  private static double variance(Proportion proportion) {
    return 1 / (proportion.numerator() + 0.5)
        + 1 / (proportion.denominator() - proportion.numerator() + 0.5);
  }

  /** An increasing function of ln ψ that is to be 0. */
  private record Height(double value, double slope) {}

  private static Height ofMean(FourfoldTable table, double logOdds) {
    Sums sums = Sums.of(table, Math.exp(logOdds), NEGLIGIBLE);
    return new Height(sums.mean() - table.observed(), sums.variance());
  }

  private static Height ofGreater(FourfoldTable table, double logOdds, double probability) {
    Sums sums = Sums.of(table, Math.exp(logOdds), NEGLIGIBLE * probability);
    return new Height(
        Math.log(sums.greater / sums.all / probability),
        sums.greaterMoment / sums.greater - sums.moment / sums.all);
  }

  private static Height ofLess(FourfoldTable table, double logOdds, double probability) {
    Sums sums = Sums.of(table, Math.exp(logOdds), NEGLIGIBLE * probability);
    return new Height(
        -Math.log(sums.less / sums.all / probability),
        sums.moment / sums.all - sums.lessMoment / sums.less);
  }

  private static double solve(double start, DoubleFunction<Height> function) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    double at = start;
    for (int step = 0; step < MOST_STEPS; step++) {
      Height height = function.apply(at);
      if (height.value > 0) {
        high = at;
      } else {
        low = at;
      }
      double next = at - height.value / height.slope;
      if (!(next > low && next < high) || Math.abs(next - at) > 2) {
        next = between(low, high);
      }
      if (Math.abs(next - at) <= CLOSE * Math.max(1, Math.abs(at))) {
        return Math.exp(next);
      }
      at = next;
    }
    return Math.exp(at);
  }

  private static double between(double low, double high) {
    if (Double.isInfinite(low)) {
      return high - 2;
    }
    return Double.isInfinite(high) ? low + 2 : low + (high - low) / 2;
  }

  /** Sums of weights and of first and second moments about the peak, of all and of the tails. */
  private static final class Sums {
    private final long peak;
    private final long observed;
    private double all;
    private double moment;
    private double secondMoment;
    private double less;
    private double lessMoment;
    private double greater;
    private double greaterMoment;

    private Sums(long peak, long observed) {
      this.peak = peak;
      this.observed = observed;
    }

    /** Goes to either side until the weight, 1 at the peak, is negligible. */
    static Sums of(FourfoldTable table, double odds, double negligible) {
      Sums sums = new Sums(table.peak(odds), table.observed());
      sums.add(sums.peak, 1);
      double weight = 1;
      for (long count = sums.peak; count < table.highest() && weight > negligible; count++) {
        weight *= table.ratio(count, odds);
        sums.add(count + 1, weight);
      }
      weight = 1;
      for (long count = sums.peak; count > table.lowest() && weight > negligible; count--) {
        weight /= table.ratio(count - 1, odds);
        sums.add(count - 1, weight);
      }
      return sums;
    }

    private void add(long count, double weight) {
      double distance = count - peak;
      double first = weight * distance;
      all += weight;
      moment += first;
      secondMoment += first * distance;
      if (count <= observed) {
        less += weight;
        lessMoment += first;
      }
      if (count >= observed) {
        greater += weight;
        greaterMoment += first;
      }
    }

    double mean() {
      return peak + moment / all;
    }

    double variance() {
      double mean = moment / all;
      return secondMoment / all - mean * mean;
    }
  }
}
