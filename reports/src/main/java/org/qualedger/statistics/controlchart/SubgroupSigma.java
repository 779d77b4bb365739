package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * How the standard deviation within subgroups is estimated; names and formulas as in the R package
 * qcc and in SAS/QC. Only subgroups of two and more values take part. With subgroups of one size
 * the weighted and the unweighted averages agree.
 */
public enum SubgroupSigma {
  /** Unweighted average of Rᵢ/d₂(nᵢ). */
  UWAVE_R {
    @Override
    double estimate(Subgroups groups, int start, int end, FactorTable table) {
      return average(start, end, groups, i -> groups.ranges[i] / table.d2(groups.sizes[i]), i -> 1);
    }
  },

  /** Average of Rᵢ/d₂(nᵢ) weighted by (d₂/d₃)²: minimum variance linear unbiased estimate. */
  MVLUE_R {
    @Override
    double estimate(Subgroups groups, int start, int end, FactorTable table) {
      return average(
          start,
          end,
          groups,
          i -> groups.ranges[i] / table.d2(groups.sizes[i]),
          i -> square(table.d2(groups.sizes[i]) / table.d3(groups.sizes[i])));
    }
  },

  /** Unweighted average of sᵢ/c₄(nᵢ). */
  UWAVE_SD {
    @Override
    double estimate(Subgroups groups, int start, int end, FactorTable table) {
      return average(
          start,
          end,
          groups,
          i -> groups.deviations[i] / ControlFactors.c4(groups.sizes[i]),
          i -> 1);
    }
  },

  /** Average of sᵢ/c₄(nᵢ) weighted by c₄²/(1 − c₄²): minimum variance linear unbiased estimate. */
  MVLUE_SD {
    @Override
    double estimate(Subgroups groups, int start, int end, FactorTable table) {
      return average(
          start,
          end,
          groups,
          i -> groups.deviations[i] / ControlFactors.c4(groups.sizes[i]),
          i -> weightOfDeviation(groups.sizes[i]));
    }
  },

  /** Pooled standard deviation √(Σ(nᵢ−1)sᵢ²/Σ(nᵢ−1)) divided by c₄(Σ(nᵢ−1) + 1). */
  RMSDF {
    @Override
    double estimate(Subgroups groups, int start, int end, FactorTable table) {
      double squares = 0;
      int freedom = 0;
      for (int i = start; i < end; i++) {
        if (groups.sizes[i] > 1) {
          squares += (groups.sizes[i] - 1) * square(groups.deviations[i]);
          freedom += groups.sizes[i] - 1;
        }
      }
      return freedom == 0
          ? Double.NaN
          : Math.sqrt(squares / freedom) / ControlFactors.c4(freedom + 1);
    }
  };

  /** A number of a subgroup. */
  private interface OfGroup {
    double at(int index);
  }

  /**
   * The estimate from all subgroups.
   *
   * @param table whose d₂ and d₃
   * @throws UnusableDataException if no subgroup has two values
   */
  public double of(List<Series> subgroups, FactorTable table) {
    return of(Subgroups.of(subgroups), 0, subgroups.size(), table);
  }

  double of(Subgroups groups, int start, int end, FactorTable table) {
    double sigma = estimate(groups, start, end, table);
    if (Double.isNaN(sigma)) {
      throw UnusableDataException.insufficient(
          "No two values in any of subgroups %d to %d".formatted(start + 1, end));
    }
    return sigma;
  }

  abstract double estimate(Subgroups groups, int start, int end, FactorTable table);

  private static double average(
      int start, int end, Subgroups groups, OfGroup estimate, OfGroup weight) {
    double sum = 0;
    double weights = 0;
    for (int i = start; i < end; i++) {
      if (groups.sizes[i] > 1) {
        double w = weight.at(i);
        sum += w * estimate.at(i);
        weights += w;
      }
    }
    return sum / weights;
  }

  private static double weightOfDeviation(int n) {
    double c4 = ControlFactors.c4(n);
    return c4 * c4 / (1 - c4 * c4);
  }

  private static double square(double value) {
    return value * value;
  }
}
