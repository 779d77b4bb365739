package org.qualedger.statistics.kpi;

import java.util.List;
import java.util.Optional;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.proportion.Proportion;

/**
 * A rate over periods. Each period keeps its counts, so that percentages are rounded from the exact
 * fraction and the rate of all periods is the sum over the sum, never the mean of the rates.
 *
 * @param periods the counts of each period in order; 0/0 where there was nothing
 */
public record RateSeries(List<Proportion> periods) {

  /** Copies the list, so that the rates cannot change. */
  public RateSeries {
    periods = List.copyOf(periods);
  }

  /** The rate of each period from 0 to 1; missing where it is undefined. */
  public Series rates() {
    return Series.of(
        periods.stream().mapToDouble(period -> period.value().orElse(Double.NaN)).toArray());
  }

  /** The rates in per cent as {@link Proportion#percentText}, empty where undefined. */
  public List<Optional<String>> percentTexts(int decimals) {
    return periods.stream().map(period -> period.percentText(decimals)).toList();
  }

  /** All periods together: the rate of the quarter or the year. */
  public Proportion pooled() {
    return Proportion.pooled(periods);
  }

  /**
   * The mean of the defined rates, to show how it differs from the rate of all periods; NaN if
   * there is none.
   */
  public double meanOfRates() {
    return rates().stream().filter(rate -> !Double.isNaN(rate)).average().orElse(Double.NaN);
  }
}
