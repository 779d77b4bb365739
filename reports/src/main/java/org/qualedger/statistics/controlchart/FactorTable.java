package org.qualedger.statistics.controlchart;

/**
 * Whose d₂ and d₃ are used. The tables of the standards and of most programs round d₂ to three
 * decimals, which moves limits by up to 3 in 10 000: who recomputes a chart by hand, or with
 * Minitab or qcc, has the tabulated ones. c₄ is exact in both.
 */
public enum FactorTable {
  /**
   * d₂ rounded to three decimals, d₃ as in the R package qcc 2.7 (whose values differ from the true
   * ones from the sixth digit on), D₄ = 3.267 for moving ranges, and 0.954 for their median.
   */
  TABULATED {
    @Override
    public double d2(int n) {
      return Math.rint(RangeDistribution.of(n).mean() * THOUSAND) / THOUSAND;
    }

    @Override
    public double d3(int n) {
      return n - 2 < QCC_D3.length ? QCC_D3[n - 2] : RangeDistribution.of(n).deviation();
    }

    @Override
    double medianMovingRange() {
      return 0.954;
    }

    @Override
    double upperMovingRange() {
      return 3.267;
    }
  },

  /** d₂ and d₃ as the integrals that define them. */
  EXACT {
    @Override
    public double d2(int n) {
      return RangeDistribution.of(n).mean();
    }

    @Override
    public double d3(int n) {
      return RangeDistribution.of(n).deviation();
    }

    @Override
    double medianMovingRange() {
      return Math.sqrt(2) * UPPER_QUARTILE;
    }

    @Override
    double upperMovingRange() {
      return 1 + 3 * d3(2) / d2(2);
    }
  };

  private static final double THOUSAND = 1000;

  /** The standard normal quantile of 0.75. */
  private static final double UPPER_QUARTILE = 0.6744897501960817;

  /** For subgroups of 2 to 50. */
  private static final double[] QCC_D3 = {
    0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413,
    0.7970584, 0.7873230, 0.7784873, 0.7704257, 0.7630330, 0.7562217, 0.7499188, 0.7440627,
    0.7386021, 0.7334929, 0.7286980, 0.7241851, 0.7199267, 0.7158987, 0.7120802, 0.7084528,
    0.7050004, 0.7017086, 0.6985648, 0.6955576, 0.6926770, 0.6899137, 0.6872596, 0.6847074,
    0.6822502, 0.6798821, 0.6775973, 0.6753910, 0.6732584, 0.6711952, 0.6691976, 0.6672619,
    0.6653848, 0.6635632, 0.6617943, 0.6600754, 0.6584041, 0.6567780, 0.6551950, 0.6536532,
    0.6521506
  };

  /**
   * Mean range of n values, in their standard deviation.
   *
   * @param n at least 2
   */
  public abstract double d2(int n);

  /**
   * Standard deviation of the range of n values, in their standard deviation.
   *
   * @param n at least 2
   */
  public abstract double d3(int n);

  /** The median of a range of two, in standard deviations: √2 times the upper quartile. */
  abstract double medianMovingRange();

  /** D₄ of moving ranges of two: their upper limit in mean moving ranges. */
  abstract double upperMovingRange();
}
