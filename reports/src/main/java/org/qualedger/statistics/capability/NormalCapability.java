package org.qualedger.statistics.capability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.controlchart.FactorTable;
import org.qualedger.statistics.controlchart.IndividualsSigma;
import org.qualedger.statistics.controlchart.SubgroupSigma;
import org.qualedger.statistics.descriptive.Moments;

/**
 * Capability and performance of a process with normal values.
 *
 * <p>Cp = (USL − LSL)/6σ, Cpl = (x̄ − LSL)/3σ, Cpu = (USL − x̄)/3σ, Cpk the smaller, with the σ
 * within subgroups or of moving ranges: what the process can do. Pp, Ppl, Ppu, Ppk the same with
 * the standard deviation of all values (n−1, without c₄): what it does. With one limit only the
 * indices of that side exist. Expected parts per million are not set to 0 when they are few (qcc
 * drops less than 0.01 %). Data that are skewed need {@link PercentileCapability}. Reference: ISO
 * 22514-2; Montgomery, ch. 8; NIST/SEMATECH e-Handbook 7.1.6; R: {@code process.capability()} of
 * qcc.
 *
 * @param n number of values
 * @param mean mean of all values
 * @param sigmaWithin standard deviation within subgroups or of moving ranges
 * @param sigmaOverall standard deviation of all values
 * @param within Cp, Cpl, Cpu, Cpk
 * @param overall Pp, Ppl, Ppu, Ppk
 * @param cpm (USL − LSL)/(6√(Σ(x − T)²/(n−1))), which also counts the distance from the target; NaN
 *     without both limits and a target
 * @param cpmQcc Cp/√(1 + ((x̄ − T)/σ)²), the form of qcc with the σ within; NaN likewise
 * @param ppInterval confidence interval of Pp, by the chi-squared distribution
 * @param ppkInterval confidence interval of Ppk, by Bissell's approximation; of a negative index
 *     the upper end is the smaller number, as in R
 * @param expectedWithin expected beyond the limits with the σ within
 * @param expectedOverall expected beyond the limits with the overall σ
 * @param observed beyond the limits in the data
 */
public record NormalCapability(
    int n,
    double mean,
    double sigmaWithin,
    double sigmaOverall,
    CapabilityIndices within,
    CapabilityIndices overall,
    double cpm,
    double cpmQcc,
    ConfidenceInterval ppInterval,
    ConfidenceInterval ppkInterval,
    Nonconforming expectedWithin,
    Nonconforming expectedOverall,
    Nonconforming observed) {

  private static final double HALF_PROCESS = 3;

  /**
   * The choices of the study.
   *
   * @param table whose factors the σ within uses
   * @param confidence of the intervals, between 0 and 1
   */
  public record Options(FactorTable table, double confidence) {
    private static final Options USUAL =
        new Options(FactorTable.TABULATED, ConfidenceInterval.USUAL_CONFIDENCE);

    /**
     * Checks the confidence.
     *
     * @throws UnusableDataException if it is not between 0 and 1
     */
    public Options {
      ConfidenceInterval.requireConfidence(confidence);
    }

    /** Tabulated factors and 95 %. */
    public static Options usual() {
      return USUAL;
    }
  }

  /** The study of single values in time order, with the σ of mean moving ranges. */
  public static NormalCapability of(Series values, Specification limits) {
    return of(values, limits, IndividualsSigma.MEAN_MOVING_RANGE, Options.usual());
  }

  /**
   * The study of single values in time order.
   *
   * @param sigma how the σ within is estimated
   * @throws UnusableDataException if there are fewer than two values or no two follow each other,
   *     or they do not vary
   */
  public static NormalCapability of(
      Series values, Specification limits, IndividualsSigma sigma, Options options) {
    double[] present = checked(values.present());
    return of(present, sigma.of(values, options.table()), limits, options);
  }

  /**
   * The study of subgroups.
   *
   * @param sigma how the σ within is estimated
   * @throws UnusableDataException if no subgroup has two values, or they do not vary
   */
  public static NormalCapability of(
      List<Series> subgroups, Specification limits, SubgroupSigma sigma, Options options) {
    double[] present =
        checked(
            subgroups.stream()
                .flatMapToDouble(subgroup -> DoubleStream.of(subgroup.present()))
                .toArray());
    return of(present, sigma.of(subgroups, options.table()), limits, options);
  }

  private static double[] checked(double[] present) {
    if (present.length < 2) {
      throw UnusableDataException.insufficient("%d values".formatted(present.length));
    }
    return present;
  }

  private static NormalCapability of(
      double[] x, double sigmaWithin, Specification limits, Options options) {
    Moments moments = Moments.of(x);
    double mean = moments.mean();
    double sigmaOverall = moments.standardDeviation();
    if (sigmaOverall == 0 || sigmaWithin == 0) {
      throw UnusableDataException.degenerate("The values do not vary");
    }
    CapabilityIndices within = indices(limits, mean, sigmaWithin);
    CapabilityIndices overall = indices(limits, mean, sigmaOverall);
    double offTarget = (mean - limits.aim()) / sigmaWithin;
    return new NormalCapability(
        x.length,
        mean,
        sigmaWithin,
        sigmaOverall,
        within,
        overall,
        cpm(x, limits),
        within.both() / Math.sqrt(1 + offTarget * offTarget),
        IndexIntervals.chiSquared(overall.both(), x.length, options.confidence()),
        IndexIntervals.bissell(overall.least(), x.length, options.confidence()),
        expected(limits, mean, sigmaWithin),
        expected(limits, mean, sigmaOverall),
        observed(x, limits));
  }

  private static CapabilityIndices indices(Specification limits, double mean, double sigma) {
    double half = HALF_PROCESS * sigma;
    double lower = (mean - limits.lsl()) / half;
    double upper = (limits.usl() - mean) / half;
    return CapabilityIndices.ofSides((limits.usl() - limits.lsl()) / (2 * half), lower, upper);
  }

  private static double cpm(double[] x, Specification limits) {
    double target = limits.aim();
    double squares = Arrays.stream(x).map(value -> (value - target) * (value - target)).sum();
    return (limits.usl() - limits.lsl()) / (2 * HALF_PROCESS * Math.sqrt(squares / (x.length - 1)));
  }

  private static Nonconforming expected(Specification limits, double mean, double sigma) {
    NormalDistribution law = NormalDistribution.of(mean, sigma);
    return new Nonconforming(
        Nonconforming.MILLION * law.cumulativeProbability(limits.lsl()),
        Nonconforming.MILLION * law.survivalProbability(limits.usl()));
  }

  private static Nonconforming observed(double[] x, Specification limits) {
    double below = Arrays.stream(x).filter(value -> value < limits.lsl()).count();
    double above = Arrays.stream(x).filter(value -> value > limits.usl()).count();
    return new Nonconforming(
        limits.lower().isPresent() ? Nonconforming.MILLION * below / x.length : Double.NaN,
        limits.upper().isPresent() ? Nonconforming.MILLION * above / x.length : Double.NaN);
  }
}
