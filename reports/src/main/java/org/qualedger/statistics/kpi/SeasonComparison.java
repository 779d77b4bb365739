package org.qualedger.statistics.kpi;

import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * A rate against the period before (环比) and the same period a year ago (同比).
 *
 * @param rates the rates, 0 to 1
 * @param changePrevious rate less the rate of the period before: 0.01 is one percentage point;
 *     missing where either is undefined
 * @param changeYearAgo rate less the rate of the same period of the year before, likewise
 */
public record SeasonComparison(Series rates, Series changePrevious, Series changeYearAgo) {

  /** Periods of a year where they are months. */
  public static final int MONTHS = 12;

  /**
   * Compares the rates of periods that follow one another.
   *
   * @param periodsPerYear 12 for months, 4 for quarters
   */
  public static SeasonComparison of(RateSeries series, int periodsPerYear) {
    if (periodsPerYear < 1) {
      throw UnusableDataException.invalid("A year of %d periods".formatted(periodsPerYear));
    }
    Series rates = series.rates();
    return new SeasonComparison(rates, change(rates, 1), change(rates, periodsPerYear));
  }

  private static Series change(Series rates, int lag) {
    double[] change = new double[rates.size()];
    for (int i = 0; i < change.length; i++) {
      change[i] = i < lag ? Double.NaN : rates.get(i) - rates.get(i - lag);
    }
    return Series.of(change);
  }
}
