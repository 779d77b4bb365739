package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * A tabular CUSUM chart: the sum of what exceeds the allowance, upwards and downwards, in standard
 * deviations.
 *
 * <p>With zᵢ = (xᵢ − centre)/σ the upper sum is C⁺ᵢ = max(0, C⁺ᵢ₋₁ + zᵢ − k) and the lower one C⁻ᵢ
 * = min(0, C⁻ᵢ₋₁ + zᵢ + k), given as 0 or less. A sum beyond the decision interval h (strictly) is
 * a signal; it is not reset after one. Both sums begin at the head start, 0 or for a fast initial
 * response usually h/2. A missing value has no point; the sums go on after it. Without given values
 * the centre is the mean and σ the mean moving range over d₂(2). Reference: Montgomery, 9.1;
 * NIST/SEMATECH e-Handbook 6.3.2.3; R: {@code cusum()} of qcc, whose {@code se.shift} is 2k.
 *
 * @param centres of each stage
 * @param sigmas the standard deviation of single values, of each stage
 * @param upper the upper sums, 0 or more
 * @param lower the lower sums, 0 or less
 * @param decisionInterval h
 * @param stages the rows that have a centre of their own
 */
public record CusumChart(
    Series centres,
    Series sigmas,
    Series upper,
    Series lower,
    double decisionInterval,
    List<Stage> stages) {

  /**
   * The choices of the chart.
   *
   * @param basis the centre and the stages; the width of limits has no meaning here
   * @param sigma the standard deviation of single values, if given
   * @param allowance k in standard deviations: half the shift that is to be found
   * @param decisionInterval h in standard deviations
   * @param headStart where the sums begin, in standard deviations
   * @param table whose d₂
   */
  public record Options(
      LimitBasis basis,
      OptionalDouble sigma,
      double allowance,
      double decisionInterval,
      double headStart,
      FactorTable table) {

    private static final double USUAL_ALLOWANCE = 0.5;
    private static final double USUAL_INTERVAL = 5;

    /**
     * Checks the numbers.
     *
     * @throws UnusableDataException if the allowance or the head start is negative, or the decision
     *     interval not positive
     */
    public Options {
      if (!(allowance >= 0 && headStart >= 0 && decisionInterval > 0)) {
        throw UnusableDataException.invalid(
            "Allowance %s, decision interval %s, head start %s"
                .formatted(allowance, decisionInterval, headStart));
      }
    }

    /** k = 0.5 and h = 5 without a head start: finds a shift of one standard deviation. */
    public static Options usual() {
      return new Options(
          LimitBasis.usual(),
          OptionalDouble.empty(),
          USUAL_ALLOWANCE,
          USUAL_INTERVAL,
          0,
          FactorTable.TABULATED);
    }

    /** The same on another basis. */
    public Options with(LimitBasis other) {
      return new Options(other, sigma, allowance, decisionInterval, headStart, table);
    }
  }

  /** Copies the list. */
  public CusumChart {
    stages = List.copyOf(stages);
  }

  /** The chart with the usual choices. */
  public static CusumChart of(Series values) {
    return of(values, Options.usual());
  }

  /**
   * The chart of these values.
   *
   * @throws UnusableDataException if the centre or σ has to be estimated from too few values, a
   *     given σ is not positive, or the values do not vary
   */
  public static CusumChart of(Series values, Options options) {
    double[] x = values.toArray();
    List<Stage> stages = options.basis().staging().stages(x.length);
    double[] centres = new double[stages.size()];
    double[] sigmas = new double[stages.size()];
    double[] upper = new double[x.length];
    double[] lower = new double[x.length];
    Arrays.fill(upper, Double.NaN);
    Arrays.fill(lower, Double.NaN);
    for (int s = 0; s < sigmas.length; s++) {
      Stage stage = stages.get(s);
      centres[s] = Individuals.centre(x, stage, options.basis());
      sigmas[s] = sigma(x, stage, options);
      double up = options.headStart();
      double down = options.headStart();
      for (int i = stage.start(); i < stage.end(); i++) {
        if (!Double.isNaN(x[i])) {
          double z = (x[i] - centres[s]) / sigmas[s];
          up = Math.max(0, up + z - options.allowance());
          down = Math.max(0, down - z - options.allowance());
          upper[i] = up;
          lower[i] = 0 - down;
        }
      }
    }
    return new CusumChart(
        Series.result(centres),
        Series.result(sigmas),
        Series.result(upper),
        Series.result(lower),
        options.decisionInterval(),
        stages);
  }

  private static double sigma(double[] x, Stage stage, Options options) {
    double sigma = Individuals.sigma(x, stage, options.sigma(), options.table());
    if (sigma == 0) {
      throw options.sigma().isPresent()
          ? UnusableDataException.invalid("A standard deviation of 0")
          : UnusableDataException.degenerate("The values do not vary");
    }
    return sigma;
  }

  /** The positions, from 1, at which the upper sum is beyond the decision interval. */
  public int[] upperSignals() {
    return positions(i -> upper.get(i) > decisionInterval);
  }

  /** The positions, from 1, at which the lower sum is beyond the decision interval. */
  public int[] lowerSignals() {
    return positions(i -> lower.get(i) < -decisionInterval);
  }

  private int[] positions(IntPredicate signal) {
    return IntStream.range(0, upper.size()).filter(signal).map(i -> i + 1).toArray();
  }

  /** The centre of the last stage. */
  public double centre() {
    return centres.get(centres.size() - 1);
  }

  /** The standard deviation of single values of the last stage. */
  public double sigma() {
    return sigmas.get(sigmas.size() - 1);
  }
}
