package org.qualedger.statistics.regression;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * How closely two quantities go together, in three ways: by their values along a straight line
 * (Pearson), by their ranks along any rising or falling curve (Spearman), and by pairs in and
 * against order (Kendall). All p-values are two-sided.
 *
 * <p>Reference: R, {@code cor.test} with {@code exact = FALSE} and without continuity correction.
 *
 * @param n number of complete pairs
 * @param pearson along a straight line
 * @param spearman along a curve
 * @param kendall by pairs
 */
public record Correlation(int n, Pearson pearson, Spearman spearman, Kendall kendall) {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final int LEAST_PAIRS = 3;

  /**
   * Pearson's product moment correlation. With t = r √((n−2)/(1−r²)) the test is Student's with n −
   * 2 degrees of freedom; the interval is Fisher's, tanh(artanh r ± z/√(n−3)). Points exactly on a
   * line have r = ±1, infinite t and p = 0.
   *
   * @param r −1 to 1
   * @param t r in the unit of Student's distribution
   * @param pValue probability of such a t without a correlation
   * @param interval where the true correlation may lie; its ends are NaN for three pairs, which do
   *     not suffice
   */
  public record Pearson(double r, double t, double pValue, ConfidenceInterval interval) {}

  /**
   * Spearman's rank correlation: Pearson's of the ranks, equal values sharing their mean rank.
   *
   * @param rho −1 to 1
   * @param pValue by Student's distribution, as for Pearson's
   */
  public record Spearman(double rho, double pValue) {}

  /**
   * Kendall's rank correlation.
   *
   * @param tauB −1 to 1, corrected for equal values
   * @param z the score in its standard deviations
   * @param pValue by the normal distribution
   */
  public record Kendall(double tauB, double z, double pValue) {}

  /** The correlations with an interval at 95 %. */
  public static Correlation of(Series x, Series y) {
    return of(x, y, ConfidenceInterval.USUAL_CONFIDENCE);
  }

  /**
   * The correlations with an interval at a confidence of choice.
   *
   * @param x a pair with a missing number is left out
   * @param y as long as x
   * @throws UnusableDataException INSUFFICIENT_DATA for fewer than three pairs, DEGENERATE if x or
   *     y is constant, INVALID_INPUT for different lengths or an impossible confidence
   */
  public static Correlation of(Series x, Series y, double confidence) {
    ConfidenceInterval.requireConfidence(confidence);
    Pairs pairs = Pairs.of(x, y);
    pairs.requireAtLeast(LEAST_PAIRS);
    if (JointMoments.isConstant(pairs.x()) || JointMoments.isConstant(pairs.y())) {
      throw UnusableDataException.degenerate("A constant goes together with nothing");
    }
    Ranks ranksOfX = Ranks.of(pairs.x());
    Ranks ranksOfY = Ranks.of(pairs.y());
    JointMoments ranks = JointMoments.of(new Pairs(ranksOfX.middle(), ranksOfY.middle()));
    return new Correlation(
        pairs.size(),
        pearson(JointMoments.of(pairs), confidence),
        new Spearman(ranks.r(), pValue(ranks.size(), t(ranks))),
        kendall(KendallScore.of(ranksOfX, ranksOfY)));
  }

  private static Pearson pearson(JointMoments moments, double confidence) {
    double t = t(moments);
    return new Pearson(
        moments.r(), t, pValue(moments.size(), t), fisherInterval(moments, confidence));
  }

  private static double t(JointMoments moments) {
    return moments.r() * Math.sqrt((moments.size() - 2) / moments.unexplained());
  }

  private static double pValue(int n, double t) {
    return 2 * TDistribution.of(n - 2.0).survivalProbability(Math.abs(t));
  }

  private static ConfidenceInterval fisherInterval(JointMoments moments, double confidence) {
    if (moments.size() == LEAST_PAIRS) {
      return new ConfidenceInterval(Double.NaN, Double.NaN, confidence);
    }
    double size = Math.abs(moments.r());
    // artanh r with 1 − r = (1 − r²)/(1 + r), which keeps its digits near 1
    double artanh = Math.log1p(2 * size * (1 + size) / moments.unexplained()) / 2;
    double centre = Math.copySign(artanh, moments.r());
    double z = STANDARD_NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    double half = z / Math.sqrt(moments.size() - 3.0);
    return new ConfidenceInterval(Math.tanh(centre - half), Math.tanh(centre + half), confidence);
  }

  private static Kendall kendall(KendallScore score) {
    double z = score.score() / Math.sqrt(score.variance());
    return new Kendall(score.tauB(), z, 2 * STANDARD_NORMAL.survivalProbability(Math.abs(z)));
  }
}
