package org.qualedger.statistics.sampling;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.qualedger.statistics.UnusableDataException;

/** How the number of defects in a sample follows from the quality of what is sampled. */
public sealed interface DefectModel {

  /**
   * The probability that a plan accepts.
   *
   * @param quality share of defective items, or defects per item where an item can have several
   * @return NaN if the quality is missing
   * @throws UnusableDataException INVALID_INPUT for a quality or sample that cannot be
   */
  double acceptance(AcceptancePlan plan, double quality);

  /** Defective items in a sample from a process that goes on: from 0 to 1 of them defective. */
  record Binomial() implements DefectModel {
    @Override
    public double acceptance(AcceptancePlan plan, double quality) {
      if (Double.isNaN(quality)) {
        return Double.NaN;
      }
      requireShare(quality);
      return BinomialDistribution.of(plan.sampleSize(), quality)
          .cumulativeProbability(plan.acceptanceNumber());
    }
  }

  /** Defects, of which an item can have any number: quality is their mean number per item. */
  record Poisson() implements DefectModel {
    @Override
    public double acceptance(AcceptancePlan plan, double quality) {
      if (quality < 0) {
        throw UnusableDataException.invalid(quality + " defects per item");
      }
      double mean = plan.sampleSize() * quality;
      if (mean == 0 || Double.isNaN(mean)) {
        return mean + 1;
      }
      return PoissonDistribution.of(mean).cumulativeProbability(plan.acceptanceNumber());
    }
  }

  /**
   * Defective items in a sample from a lot of which D = round(N p) are defective (halves to the
   * even number).
   *
   * @param lotSize items N in the lot
   */
  record Hypergeometric(int lotSize) implements DefectModel {

    /** Checks the lot. */
    public Hypergeometric {
      if (lotSize < 1) {
        throw UnusableDataException.invalid("A lot of " + lotSize);
      }
    }

    @Override
    public double acceptance(AcceptancePlan plan, double quality) {
      if (plan.sampleSize() > lotSize) {
        throw UnusableDataException.invalid(
            "A sample of %d from a lot of %d".formatted(plan.sampleSize(), lotSize));
      }
      if (Double.isNaN(quality)) {
        return Double.NaN;
      }
      return HypergeometricDistribution.of(lotSize, defective(quality), plan.sampleSize())
          .cumulativeProbability(plan.acceptanceNumber());
    }

    int defective(double quality) {
      requireShare(quality);
      return (int) Math.rint(lotSize * quality);
    }
  }

  private static void requireShare(double quality) {
    if (!(quality >= 0 && quality <= 1)) {
      throw UnusableDataException.invalid("A share of " + quality);
    }
  }
}
