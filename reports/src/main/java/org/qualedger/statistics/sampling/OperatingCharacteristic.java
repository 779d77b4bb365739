package org.qualedger.statistics.sampling;

import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * The operating characteristic (OC) of a sampling plan: how likely it accepts at each quality, and
 * what it lets through and costs if lots that are not accepted are inspected whole and mended.
 *
 * <pre>
 *   AOQ = p · Pa · (N − n)/N        ATI = n + (1 − Pa)(N − n)
 * </pre>
 *
 * <p>Reference: D. C. Montgomery, Introduction to Statistical Quality Control, acceptance sampling;
 * R: {@code AcceptanceSampling::OC2c}.
 *
 * @param plan the plan
 * @param quality the qualities p
 * @param acceptance probability Pa of acceptance at each
 * @param outgoing average outgoing quality (AOQ) at each; without a lot size p · Pa
 * @param inspected average total inspection (ATI) at each, items per lot; missing without a lot
 *     size
 */
public record OperatingCharacteristic(
    AcceptancePlan plan, Series quality, Series acceptance, Series outgoing, Series inspected) {

  /** The curve where lots are large beside the sample. */
  public static OperatingCharacteristic of(AcceptancePlan plan, DefectModel model, Series quality) {
    return of(plan, model, Double.POSITIVE_INFINITY, quality);
  }

  /**
   * The curve for lots of a size.
   *
   * @param lotSize items in a lot, not fewer than the sample
   * @param quality share of defective items or defects per item; missing ones give missing results
   * @throws UnusableDataException INVALID_INPUT for a quality or lot that cannot be
   */
  public static OperatingCharacteristic ofLot(
      AcceptancePlan plan, DefectModel model, int lotSize, Series quality) {
    return of(plan, model, (double) lotSize, quality);
  }

  private static OperatingCharacteristic of(
      AcceptancePlan plan, DefectModel model, double lotSize, Series quality) {
    double n = plan.sampleSize();
    if (n > lotSize) {
      throw UnusableDataException.invalid("A sample of %s from a lot of %s".formatted(n, lotSize));
    }
    boolean endless = Double.isInfinite(lotSize);
    double uninspected = endless ? 1 : (lotSize - n) / lotSize;
    double[] acceptance = new double[quality.size()];
    double[] outgoing = new double[quality.size()];
    double[] inspected = new double[quality.size()];
    for (int i = 0; i < acceptance.length; i++) {
      acceptance[i] = model.acceptance(plan, quality.get(i));
      outgoing[i] = quality.get(i) * acceptance[i] * uninspected;
      inspected[i] = endless ? Double.NaN : n + (1 - acceptance[i]) * (lotSize - n);
    }
    return new OperatingCharacteristic(
        plan,
        quality,
        Series.result(acceptance),
        Series.result(outgoing),
        Series.result(inspected));
  }
}
