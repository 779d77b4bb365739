package org.qualedger.statistics.controlchart;

import java.util.List;
import java.util.OptionalDouble;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * An EWMA chart: exponentially weighted moving averages, which show a small lasting shift sooner
 * than single values do.
 *
 * <p>z₀ is the centre and zᵢ = λxᵢ + (1−λ)zᵢ₋₁; the limits are centre ± kσ√(λ/(2−λ)·(1 − (1−λ)²ⁱ)),
 * or with steady limits centre ± kσ√(λ/(2−λ)). With λ = 1 the chart is the one of single values. A
 * missing value has no point; smoothing goes on from the point before it. A stage starts from its
 * own centre. Without a given σ it is the mean moving range over d₂(2). Reference: Montgomery, 9.2;
 * NIST/SEMATECH e-Handbook 6.3.2.4; R: {@code ewma()} of qcc.
 *
 * @param sigmas the standard deviation of single values, of each stage
 * @param line the averages with their limits
 */
public record EwmaChart(Series sigmas, ControlLine line) {

  /** How the limits begin. */
  public enum Limits {
    /** Narrow at the first points, where the average has little to average. */
    EXACT,
    /** As wide from the first point as they finally become. */
    STEADY
  }

  /**
   * The choices of the chart.
   *
   * @param basis on what the limits rest
   * @param lambda weight of the newest value, more than 0 and at most 1; 0.2 is usual
   * @param sigma the standard deviation of single values, if given
   * @param limits how the limits begin
   * @param table whose d₂
   */
  public record Options(
      LimitBasis basis, double lambda, OptionalDouble sigma, Limits limits, FactorTable table) {

    private static final double USUAL_LAMBDA = 0.2;

    /**
     * Checks λ.
     *
     * @throws UnusableDataException if it is not above 0 and at most 1
     */
    public Options {
      if (!(lambda > 0 && lambda <= 1)) {
        throw UnusableDataException.invalid("A weight of " + lambda);
      }
    }

    /** λ = 0.2 with exact limits at three standard errors. */
    public static Options usual() {
      return new Options(
          LimitBasis.usual(),
          USUAL_LAMBDA,
          OptionalDouble.empty(),
          Limits.EXACT,
          FactorTable.TABULATED);
    }

    /** The same on another basis. */
    public Options with(LimitBasis other) {
      return new Options(other, lambda, sigma, limits, table);
    }
  }

  /** The chart with the usual choices. */
  public static EwmaChart of(Series values) {
    return of(values, Options.usual());
  }

  /**
   * The chart of these values.
   *
   * @throws UnusableDataException if a centre or σ has to be estimated from too few values, or a
   *     given σ is negative
   */
  public static EwmaChart of(Series values, Options options) {
    double[] x = values.toArray();
    LimitBasis basis = options.basis();
    List<Stage> stages = basis.staging().stages(x.length);
    LineArrays line = new LineArrays(x.length);
    double[] sigmas = new double[stages.size()];
    for (int s = 0; s < sigmas.length; s++) {
      Stage stage = stages.get(s);
      double centre = Individuals.centre(x, stage, basis);
      sigmas[s] = Individuals.sigma(x, stage, options.sigma(), options.table());
      double average = centre;
      int seen = 0;
      for (int i = stage.start(); i < stage.end(); i++) {
        line.centre[i] = centre;
        if (!Double.isNaN(x[i])) {
          seen++;
          average = options.lambda() * x[i] + (1 - options.lambda()) * average;
          line.statistics[i] = average;
          line.limits(i, basis.sigmas(), sigmas[s] * Math.sqrt(variance(options, seen)));
        }
      }
    }
    return new EwmaChart(Series.result(sigmas), line.in(stages));
  }

  /** The variance of an average of so many values, in variances of one. */
  private static double variance(Options options, int seen) {
    double lambda = options.lambda();
    double steady = lambda / (2 - lambda);
    return switch (options.limits()) {
      case EXACT -> steady * -Math.expm1(2 * seen * Math.log1p(-lambda));
      case STEADY -> steady;
    };
  }

  /** The centre of the last stage. */
  public double centre() {
    return line.centreInForce();
  }

  /** The standard deviation of single values of the last stage. */
  public double sigma() {
    return sigmas.get(sigmas.size() - 1);
  }
}
