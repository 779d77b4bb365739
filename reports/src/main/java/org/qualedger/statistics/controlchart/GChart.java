package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.descriptive.OrderedValues;

/**
 * A g chart for rare events: how many cases go well between two that do not. A p chart of rare
 * events is a row of zeros; this one has a point for each event, and high is good.
 *
 * <p>Counts are geometric. With m the mean of the counts that include the event itself, p = 1/m and
 * σ = √(m(m−1)); sigma limits are mean ± kσ, floored at 0. Probability limits are the α/2 and 1−α/2
 * quantiles of the geometric distribution, which is very skewed: without them there is hardly ever
 * a lower limit. The line drawn in the middle is the median of the counts, as in qicharts2, since
 * about two thirds of the points lie below the mean. The line has no standard errors, because zones
 * of a normal distribution mean nothing here: shifts are found by {@link
 * org.qualedger.statistics.runrule.AnhoejRules}. Missing counts have no point. Reference: J. C.
 * Benneyan, Health Care Management Science 4 (2001), 305–318; R: {@code qcc(type = "g")}, {@code
 * qic(chart = "g")}.
 *
 * @param estimates of each stage
 * @param line the counts with their limits
 */
public record GChart(List<Estimate> estimates, ControlLine line) {

  /** Whether the event itself is counted. */
  public enum Counting {
    /** Cases between two events, 0 or more. */
    BETWEEN,
    /** Cases up to and with the event, 1 or more. */
    UNTIL;

    int least() {
      return this == UNTIL ? 1 : 0;
    }
  }

  /** How the limits are found. */
  public enum Limits {
    /** Multiples of the standard deviation. */
    SIGMA,
    /** Quantiles of the geometric distribution. */
    PROBABILITY
  }

  /**
   * What is known of a stage.
   *
   * @param probability p, the probability of the event in a case
   * @param mean the mean count
   * @param median the median of the counts
   * @param theoreticalMedian the median of the geometric distribution with p
   */
  public record Estimate(
      double probability, double mean, double median, double theoreticalMedian) {}

  /**
   * The choices of the chart.
   *
   * @param basis on what the limits rest; a given centre is a mean count
   * @param counting whether the event itself is counted
   * @param limits how the limits are found
   * @param alpha probability of a point beyond probability limits by chance, 0.0027 as on charts
   *     with three sigma
   */
  public record Options(LimitBasis basis, Counting counting, Limits limits, double alpha) {

    private static final double USUAL_ALPHA = 0.0027;

    /**
     * Checks α.
     *
     * @throws UnusableDataException if it is not between 0 and 1
     */
    public Options {
      if (!(alpha > 0 && alpha < 1)) {
        throw UnusableDataException.invalid("A probability of " + alpha);
      }
    }

    /** Cases between events with limits at three standard deviations. */
    public static Options usual() {
      return new Options(LimitBasis.usual(), Counting.BETWEEN, Limits.SIGMA, USUAL_ALPHA);
    }

    /** The same on another basis. */
    public Options with(LimitBasis other) {
      return new Options(other, counting, limits, alpha);
    }
  }

  private static final double FUZZ = 1e-12;

  /** Copies the list. */
  public GChart {
    estimates = List.copyOf(estimates);
  }

  /** The chart of cases between events with the usual limits. */
  public static GChart of(Series counts) {
    return of(counts, Options.usual());
  }

  /**
   * The chart of these counts.
   *
   * @throws UnusableDataException if a count is less than it can be, or there is none in the rows
   *     from which limits have to be estimated
   */
  public static GChart of(Series counts, Options options) {
    double[] x = counts.toArray();
    int least = options.counting().least();
    for (int i = 0; i < x.length; i++) {
      if (x[i] < least) {
        throw UnusableDataException.invalid("Count %d: %s".formatted(i + 1, x[i]));
      }
    }
    List<Stage> stages = options.basis().staging().stages(x.length);
    Estimate[] estimates = new Estimate[stages.size()];
    LineArrays line = new LineArrays(x.length);
    for (int s = 0; s < estimates.length; s++) {
      Stage stage = stages.get(s);
      Estimate estimate = estimate(x, stage, options);
      estimates[s] = estimate;
      for (int i = stage.start(); i < stage.end(); i++) {
        line.statistics[i] = x[i];
        line.centre[i] = estimate.median();
        limits(line, i, estimate, options);
      }
    }
    return new GChart(Arrays.asList(estimates), line.in(stages));
  }

  private static Estimate estimate(double[] x, Stage stage, Options options) {
    double[] present =
        Arrays.stream(x, stage.baselineStart(), stage.baselineEnd())
            .filter(count -> !Double.isNaN(count))
            .toArray();
    if (present.length == 0) {
      throw UnusableDataException.insufficient(
          "No count among rows %d to %d".formatted(stage.baselineFrom(), stage.baselineTo()));
    }
    int least = options.counting().least();
    double mean = options.basis().centre().orElseGet(() -> Moments.of(present).mean());
    if (mean < least) {
      throw UnusableDataException.invalid("A mean count of " + mean);
    }
    double probability = 1 / (mean - least + 1);
    return new Estimate(
        probability,
        mean,
        OrderedValues.of(Series.result(present)).median(),
        least + quantile(Math.log(0.5), probability));
  }

  private static void limits(LineArrays line, int i, Estimate estimate, Options options) {
    int least = options.counting().least();
    double inclusive = estimate.mean() - least + 1;
    double sigma = Math.sqrt(inclusive * (inclusive - 1));
    switch (options.limits()) {
      case SIGMA -> {
        double width = options.basis().sigmas() * sigma;
        line.lower[i] = Math.max(0, estimate.mean() - width);
        line.upper[i] = estimate.mean() + width;
      }
      case PROBABILITY -> {
        double tail = options.alpha() / 2;
        line.lower[i] = least + quantile(Math.log1p(-tail), estimate.probability());
        line.upper[i] = least + quantile(Math.log(tail), estimate.probability());
      }
    }
  }

  /**
   * Quantile of the number of failures before a success, with the small allowance for rounding that
   * R makes.
   *
   * @param logUpperTail logarithm of the probability above the quantile
   */
  private static double quantile(double logUpperTail, double probability) {
    return Math.max(0, Math.ceil(logUpperTail / Math.log1p(-probability) - 1 - FUZZ));
  }

  /** What is known of the last stage. */
  public Estimate estimate() {
    return estimates.getLast();
  }
}
