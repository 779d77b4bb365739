package org.qualedger.statistics.regression;

import org.apache.commons.statistics.distribution.TDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.distribution.SharpQuantile;

/**
 * A straight line through points: y = intercept + slope · x by least squares.
 *
 * <pre>
 *   slope = Sxy / Sxx      intercept = ȳ − slope · x̄      s² = Σe² / (n − 2)
 *   SE(slope) = s / √Sxx   SE(intercept) = s √(1/n + x̄²/Sxx)
 * </pre>
 *
 * <p>Tests are two-sided by Student's t with n − 2 degrees of freedom. Points that lie exactly on a
 * line have a residual deviation of 0, infinite t and F and a p-value of 0. For a constant y the
 * line is level and r², t, F and p are undefined (NaN). Reference: D. C. Montgomery, G. G. Vining,
 * E. A. Peck, Introduction to Linear Regression Analysis; R: {@code lm}.
 *
 * @param n number of complete pairs
 * @param intercept where the line meets x = 0, in the unit of y
 * @param slope change of y for one unit of x
 * @param seIntercept standard error of the intercept
 * @param seSlope standard error of the slope
 * @param tIntercept intercept in standard errors
 * @param pIntercept probability of such a t if the true intercept is 0
 * @param tSlope slope in standard errors
 * @param pSlope probability of such a t if the true slope is 0
 * @param rSquared share of the variation of y that the line explains
 * @param adjustedRSquared the same for variances instead of sums of squares
 * @param residualSd standard deviation s of the points about the line, in the unit of y
 * @param f F statistic with 1 and n − 2 degrees of freedom, t² of the slope
 * @param interceptInterval confidence interval of the intercept
 * @param slopeInterval confidence interval of the slope
 * @param x mean and spread of x; at the mean the line is known best
 * @param meanY mean of y, the height of the line there
 */
public record SimpleRegression(
    int n,
    double intercept,
    double slope,
    double seIntercept,
    double seSlope,
    double tIntercept,
    double pIntercept,
    double tSlope,
    double pSlope,
    double rSquared,
    double adjustedRSquared,
    double residualSd,
    double f,
    ConfidenceInterval interceptInterval,
    ConfidenceInterval slopeInterval,
    Moments x,
    double meanY) {

  private static final int LEAST_PAIRS = 3;

  /**
   * What the line says about one x.
   *
   * @param fit the height of the line
   * @param mean where the mean of all y at this x may lie
   * @param single where a single further y at this x may lie
   */
  public record Prediction(double fit, ConfidenceInterval mean, ConfidenceInterval single) {}

  /** The line with intervals at 95 %. */
  public static SimpleRegression of(Series x, Series y) {
    return of(x, y, ConfidenceInterval.USUAL_CONFIDENCE);
  }

  /**
   * The line with intervals at a confidence of choice.
   *
   * @param x what explains; a pair with a missing number is left out
   * @param y what is explained, as long as x
   * @throws UnusableDataException INSUFFICIENT_DATA for fewer than three pairs, DEGENERATE if x is
   *     constant, INVALID_INPUT for different lengths or an impossible confidence
   */
  public static SimpleRegression of(Series x, Series y, double confidence) {
    ConfidenceInterval.requireConfidence(confidence);
    Pairs pairs = Pairs.of(x, y);
    pairs.requireAtLeast(LEAST_PAIRS);
    JointMoments moments = JointMoments.of(pairs);
    int n = moments.size();
    double variance = moments.residualSquares() / (n - 2);
    double seSlope = Math.sqrt(variance / moments.sxx());
    double seIntercept =
        Math.sqrt(variance * (1.0 / n + moments.meanX() * moments.meanX() / moments.sxx()));
    double tSlope = moments.slope() / seSlope;
    double tIntercept = moments.intercept() / seIntercept;
    TDistribution student = TDistribution.of(n - 2.0);
    double quantile = SharpQuantile.upper(student, (1 - confidence) / 2);
    double unexplained = moments.unexplained();
    return new SimpleRegression(
        n,
        moments.intercept(),
        moments.slope(),
        seIntercept,
        seSlope,
        tIntercept,
        twoSided(student, tIntercept),
        tSlope,
        twoSided(student, tSlope),
        1 - unexplained,
        1 - unexplained * (n - 1) / (n - 2),
        Math.sqrt(variance),
        tSlope * tSlope,
        about(moments.intercept(), quantile * seIntercept, confidence),
        about(moments.slope(), quantile * seSlope, confidence),
        Moments.of(pairs.x()),
        moments.meanY());
  }

  private static double twoSided(TDistribution student, double t) {
    return 2 * student.survivalProbability(Math.abs(t));
  }

  private static ConfidenceInterval about(double centre, double half, double confidence) {
    return new ConfidenceInterval(centre - half, centre + half, confidence);
  }

  /** What the line says about one x, at the confidence of its own intervals. */
  public Prediction predict(double at) {
    double confidence = slopeInterval.confidence();
    double quantile = SharpQuantile.upper(TDistribution.of(n - 2.0), (1 - confidence) / 2);
    double deviation = x.deviation(at);
    double leverage = 1.0 / n + deviation * deviation / x.squares();
    double fit = meanY + slope * deviation;
    return new Prediction(
        fit,
        about(fit, quantile * residualSd * Math.sqrt(leverage), confidence),
        about(fit, quantile * residualSd * Math.sqrt(1 + leverage), confidence));
  }
}
