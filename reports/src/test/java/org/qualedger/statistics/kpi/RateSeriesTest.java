package org.qualedger.statistics.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RateSeriesTest {
  private static final RateSeries MONTHS =
      new RateSeries(List.of(new Proportion(95, 100), new Proportion(0, 0), new Proportion(9, 10)));

  @Test
  void the_rate_of_the_quarter_is_pooled() {
    assertEquals(new Proportion(104, 110), MONTHS.pooled());
    assertEquals(0.925, MONTHS.meanOfRates(), 1e-15);
  }

  @Test
  void a_month_with_nothing_has_no_rate() {
    assertEquals(Series.of(0.95, Double.NaN, 0.9), MONTHS.rates());
    assertEquals(
        List.of(Optional.of("95.0"), Optional.empty(), Optional.of("90.0")),
        MONTHS.percentTexts(1));
  }

  @Test
  void nothing_at_all_has_no_mean() {
    assertTrue(Double.isNaN(new RateSeries(List.of()).meanOfRates()));
  }

  @Test
  void a_change_needs_both_months() {
    SeasonComparison comparison = SeasonComparison.of(MONTHS, 2);

    assertTrue(comparison.changePrevious().isMissing(0));
    assertTrue(comparison.changePrevious().isMissing(1));
    assertTrue(comparison.changePrevious().isMissing(2));
    assertEquals(-0.05, comparison.changeYearAgo().get(2), 1e-15);
  }

  @Test
  void a_change_is_in_percentage_points() {
    RateSeries series =
        new RateSeries(List.of(new Proportion(1, 4), new Proportion(2, 4), new Proportion(4, 4)));
    SeasonComparison comparison = SeasonComparison.of(series, SeasonComparison.MONTHS);

    assertEquals(Series.of(Double.NaN, 0.25, 0.5), comparison.changePrevious());
    assertEquals(0, comparison.changeYearAgo().presentCount());
  }

  @Test
  void a_year_has_periods() {
    assertFault(DataFault.INVALID_INPUT, () -> SeasonComparison.of(MONTHS, 0));
  }
}
