package org.qualedger.statistics.sampling;

import org.qualedger.statistics.UnusableDataException;

/**
 * The smallest plan for two given risks: good quality is accepted with probability 1 − α at least,
 * bad quality with β at most. Smallest means the smallest acceptance number, and for it the
 * smallest sample. Reference: R, {@code AcceptanceSampling::find.plan}.
 *
 * @param plan the plan
 * @param acceptanceOfGood probability that it accepts the good quality, 1 − α or more
 * @param acceptanceOfBad probability that it accepts the bad quality, β or less
 */
public record PlanSearch(AcceptancePlan plan, double acceptanceOfGood, double acceptanceOfBad) {

  /**
   * What a plan has to do.
   *
   * @param good quality that is to be accepted (AQL), as the model counts it: 0.01 is 1 %
   * @param producersRisk α, probability that good quality is not accepted
   * @param bad quality that is not to be accepted (LTPD), above the good
   * @param consumersRisk β, probability that bad quality is accepted
   */
  public record Risks(double good, double producersRisk, double bad, double consumersRisk) {

    /** Checks that the risks can be told apart. */
    public Risks {
      if (!(good >= 0 && good < bad)) {
        throw UnusableDataException.invalid(
            "Good quality %s has to be below bad quality %s".formatted(good, bad));
      }
      if (!(producersRisk > 0 && consumersRisk > 0 && producersRisk + consumersRisk < 1)) {
        throw UnusableDataException.invalid(
            "Risks of %s and %s".formatted(producersRisk, consumersRisk));
      }
    }
  }

  /**
   * Finds the plan.
   *
   * @throws UnusableDataException INVALID_INPUT for a quality that the model does not have, or if
   *     no sample can tell the qualities apart
   */
  public static PlanSearch of(DefectModel model, Risks risks) {
    int most = mostItems(model);
    int n = 1;
    for (int c = 0; c < most; c++) {
      n = smallestSample(model, risks, c, n, most);
      AcceptancePlan plan = new AcceptancePlan(n, c);
      double acceptanceOfBad = model.acceptance(plan, risks.bad());
      double acceptanceOfGood = model.acceptance(plan, risks.good());
      if (acceptanceOfBad > risks.consumersRisk()) {
        break; // nor is any sample large enough for a larger number
      }
      if (acceptanceOfGood >= 1 - risks.producersRisk()) {
        return new PlanSearch(plan, acceptanceOfGood, acceptanceOfBad);
      }
    }
    throw UnusableDataException.invalid("No sample tells the good quality from the bad");
  }

  private static int mostItems(DefectModel model) {
    return model instanceof DefectModel.Hypergeometric(int lotSize) ? lotSize : Integer.MAX_VALUE;
  }

  /**
   * The smallest sample, not below the one for the number before, with which the plan accepts bad
   * quality rarely enough; the most items if there is none. Larger samples accept less, so steps
   * that double bracket it and halving finds it.
   */
  private static int smallestSample(DefectModel model, Risks risks, int c, int least, int most) {
    long tooSmall = least - 1L;
    long step = 1;
    long enough = least;
    while (enough < most && !isEnough(model, risks, c, enough)) {
      tooSmall = enough;
      enough = Math.min(most, enough + step);
      step *= 2;
    }
    while (enough - tooSmall > 1) {
      long middle = (tooSmall + enough) / 2;
      if (isEnough(model, risks, c, middle)) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return (int) enough;
  }

  private static boolean isEnough(DefectModel model, Risks risks, int c, long n) {
    return model.acceptance(new AcceptancePlan((int) n, c), risks.bad()) <= risks.consumersRisk();
  }
}
