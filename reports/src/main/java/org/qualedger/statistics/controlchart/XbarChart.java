package org.qualedger.statistics.controlchart;

import java.util.Arrays;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * X̄-R and X̄-S charts: the means of subgroups, with their ranges or their standard deviations.
 *
 * <p>The centre of the means is the mean of all values, that is, of the subgroups' means weighted
 * by size, and their limits are x̄ ± kσ/√nᵢ. Ranges have the centre d₂(nᵢ)σ and the limits d₂(nᵢ)σ
 * ± k·d₃(nᵢ)σ; standard deviations c₄(nᵢ)σ ± kσ√(1 − c₄²(nᵢ)); both floored at 0. With unequal
 * sizes every subgroup so has its own centre and limits of spread (Montgomery, Minitab; qcc draws
 * one weighted mean). A subgroup of one value has a mean but no spread and says nothing of σ; an
 * empty one has no point. Reference: ISO 7870-2, 6.2 and 6.3; R: {@code qcc(type = "xbar")}.
 *
 * @param sizes how many values each subgroup has
 * @param sigmas the standard deviation within subgroups, of each stage
 * @param means the means with their limits
 * @param spreads the ranges or standard deviations with their limits
 */
public record XbarChart(
    List<Integer> sizes, Series sigmas, ControlLine means, ControlLine spreads) {

  /** What shows the spread within a subgroup. */
  public enum Spread {
    /** Largest minus smallest value, for subgroups of up to about ten. */
    RANGE {
      @Override
      double of(Subgroups groups, int i) {
        return groups.ranges[i];
      }

      @Override
      double mean(int n, FactorTable table) {
        return table.d2(n);
      }

      @Override
      double deviation(int n, FactorTable table) {
        return table.d3(n);
      }
    },

    /** Sample standard deviation, for larger subgroups and unequal sizes. */
    STANDARD_DEVIATION {
      @Override
      double of(Subgroups groups, int i) {
        return groups.deviations[i];
      }

      @Override
      double mean(int n, FactorTable table) {
        return ControlFactors.c4(n);
      }

      @Override
      double deviation(int n, FactorTable table) {
        double c4 = ControlFactors.c4(n);
        return Math.sqrt(1 - c4 * c4);
      }
    };

    abstract double of(Subgroups groups, int i);

    /** Its mean over subgroups of n, in standard deviations. */
    abstract double mean(int n, FactorTable table);

    /** Its standard deviation over subgroups of n, in standard deviations. */
    abstract double deviation(int n, FactorTable table);
  }

  /**
   * The choices of the chart.
   *
   * @param basis on what the limits rest
   * @param spread what shows the spread
   * @param sigma how the standard deviation is estimated
   * @param table whose factors
   */
  public record Options(LimitBasis basis, Spread spread, SubgroupSigma sigma, FactorTable table) {

    /** An X̄-R chart: three standard errors by the average range with tabulated factors. */
    public static Options ranges() {
      return new Options(
          LimitBasis.usual(), Spread.RANGE, SubgroupSigma.UWAVE_R, FactorTable.TABULATED);
    }

    /** An X̄-S chart: three standard errors by the average standard deviation. */
    public static Options standardDeviations() {
      return new Options(
          LimitBasis.usual(),
          Spread.STANDARD_DEVIATION,
          SubgroupSigma.UWAVE_SD,
          FactorTable.TABULATED);
    }

    /** The same on another basis. */
    public Options with(LimitBasis other) {
      return new Options(other, spread, sigma, table);
    }
  }

  /** Copies the sizes. */
  public XbarChart {
    sizes = List.copyOf(sizes);
  }

  /**
   * The chart of these subgroups.
   *
   * @throws UnusableDataException if among the subgroups from which limits have to be estimated
   *     none has two values
   */
  public static XbarChart of(List<Series> subgroups, Options options) {
    Subgroups groups = Subgroups.of(subgroups);
    LimitBasis basis = options.basis();
    List<Stage> stages = basis.staging().stages(groups.count());
    LineArrays means = new LineArrays(groups.count());
    LineArrays spreads = new LineArrays(groups.count());
    double[] sigmas = new double[stages.size()];
    for (int s = 0; s < sigmas.length; s++) {
      Stage stage = stages.get(s);
      double sigma =
          options.sigma().of(groups, stage.baselineStart(), stage.baselineEnd(), options.table());
      double centre =
          basis.centre().orElseGet(() -> groups.mean(stage.baselineStart(), stage.baselineEnd()));
      sigmas[s] = sigma;
      for (int i = stage.start(); i < stage.end(); i++) {
        means.centre[i] = centre;
        if (groups.sizes[i] > 0) {
          means.statistics[i] = groups.means[i];
          means.limits(i, basis.sigmas(), sigma / Math.sqrt(groups.sizes[i]));
        }
        if (groups.sizes[i] > 1) {
          spread(groups, i, options, sigma, spreads);
        }
      }
    }
    return new XbarChart(
        Arrays.stream(groups.sizes).boxed().toList(),
        Series.result(sigmas),
        means.in(stages),
        spreads.in(stages));
  }

  private static void spread(
      Subgroups groups, int i, Options options, double sigma, LineArrays line) {
    int n = groups.sizes[i];
    Spread spread = options.spread();
    line.statistics[i] = spread.of(groups, i);
    line.centre[i] = spread.mean(n, options.table()) * sigma;
    double error = spread.deviation(n, options.table()) * sigma;
    line.limits(i, options.basis().sigmas(), error, 0, Double.POSITIVE_INFINITY);
  }

  /** The mean of the last stage. */
  public double centre() {
    return means.centreInForce();
  }

  /** The standard deviation within subgroups of the last stage. */
  public double sigma() {
    return sigmas.get(sigmas.size() - 1);
  }
}
