package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Laney's p′ and u′ charts, for counts that vary more from period to period than chance inside a
 * period explains. With samples of thousands the limits of a {@link PChart} or a {@link UChart} are
 * so narrow that nearly every point is beyond them.
 *
 * <p>With zᵢ = (rateᵢ − centre)/sᵢ, sᵢ the binomial or Poisson standard error, σ_z is the mean of
 * |zᵢ − zᵢ₋₁| over adjacent present rows of the baseline divided by d₂(2); the limits are centre ±
 * k·sᵢ·σ_z, floored at 0 and for proportions capped at 1. σ_z is taken as it comes: below 1 the
 * limits are narrower than on the ordinary chart (as in Minitab and qicharts2), and no moving range
 * is screened out. Where there is no variation at all (centre 0, or 1 for proportions), or no two
 * adjacent rows, σ_z and the limits are missing. Reference: D. B. Laney, Improved Control Charts
 * for Attributes, Quality Engineering 14 (2002), 531–537.
 *
 * @param counts how many, per period
 * @param sizes of how many, per period
 * @param z the standardised rates
 * @param inflations σ_z of each stage; missing where it is not defined
 * @param line the rates with their limits; the standard errors include σ_z
 */
public record LaneyChart(
    Series counts, Series sizes, Series z, Series inflations, ControlLine line) {

  /** The p′ chart with the usual limits and tabulated d₂. */
  public static LaneyChart ofProportions(Series counts, Series sizes) {
    return of(CountModel.BINOMIAL, counts, sizes, LimitBasis.usual(), FactorTable.TABULATED);
  }

  /** The u′ chart with the usual limits and tabulated d₂. */
  public static LaneyChart ofRates(Series counts, Series sizes) {
    return of(CountModel.POISSON, counts, sizes, LimitBasis.usual(), FactorTable.TABULATED);
  }

  /**
   * The chart of these periods.
   *
   * @param model binomial for p′, Poisson for u′
   * @param counts how many, not negative
   * @param sizes of how many
   * @param basis on what the limits rest; a given centre is a share or rate
   * @param table whose d₂
   * @throws UnusableDataException if a count cannot be, or nothing was counted in the rows from
   *     which a centre has to be estimated
   */
  public static LaneyChart of(
      CountModel model, Series counts, Series sizes, LimitBasis basis, FactorTable table) {
    AttributeCounts rows = AttributeCounts.of(counts, sizes, model);
    List<Stage> stages = basis.staging().stages(rows.size());
    double[] centres = rows.centres(basis, stages);
    double[] z = new double[rows.size()];
    double[] inflations = new double[centres.length];
    for (int s = 0; s < centres.length; s++) {
      Stage stage = stages.get(s);
      boolean varies = !model.isWithoutVariation(centres[s]);
      for (int i = stage.start(); i < stage.end(); i++) {
        z[i] = varies ? rows.z(i, centres[s]) : Double.NaN;
      }
      inflations[s] =
          MovingRanges.mean(z, stage.baselineStart(), stage.baselineEnd()) / table.d2(2);
    }
    return new LaneyChart(
        counts,
        sizes,
        Series.result(z),
        Series.result(inflations),
        rows.line(basis, stages, centres, inflations));
  }

  /** The pooled share or rate of the last stage. */
  public double centre() {
    return line.centreInForce();
  }

  /** σ_z of the last stage; NaN where it is not defined. */
  public double inflation() {
    return inflations.get(inflations.size() - 1);
  }
}
