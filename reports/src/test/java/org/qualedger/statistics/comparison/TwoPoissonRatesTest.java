package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.rate.EventCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoPoissonRatesTest {

  private static TwoPoissonRates of(long c1, double t1, long c2, double t2) {
    return TwoPoissonRates.of(new EventCount(c1, t1), new EventCount(c2, t2), 0.95);
  }

  // Six events, all in one of two equal halves: 2/2⁶
  @Test
  void with_equal_exposures_the_events_fall_like_coins() {
    assertEquals(2.0 / 64, of(0, 3, 6, 3).pValue(), 1e-16);
    assertEquals(1, of(3, 3, 3, 3).pValue(), 1e-15);
  }

  // One event each: P(first 1 or more of 2) = 1 − (1−p)² = α/2
  @Test
  void the_interval_of_one_event_each_has_a_closed_form() {
    double p = 1 - Math.sqrt(0.975);
    TwoPoissonRates test = of(1, 5, 1, 5);

    assertEquals(p / (1 - p), test.exact().lower(), 1e-14);
    assertEquals((1 - p) / p, test.exact().upper(), 1e-11);
  }

  @Test
  void the_unit_of_exposure_does_not_matter() {
    TwoPoissonRates years = of(18, 3.25, 9, 3.5);
    TwoPoissonRates months = of(18, 39, 9, 42);

    assertEquals(years.rateRatio(), months.rateRatio(), 1e-14);
    assertEquals(years.pValue(), months.pValue(), 1e-13);
    assertEquals(years.exact().upper(), months.exact().upper(), 1e-12);
  }

  @Test
  void a_rate_of_nothing_makes_the_ratio_infinite() {
    TwoPoissonRates test = of(4, 1, 0, 1);

    assertEquals(Double.POSITIVE_INFINITY, test.rateRatio());
    assertEquals(Double.POSITIVE_INFINITY, test.exact().upper());
  }

  @Test
  void without_any_event_there_is_nothing_to_compare() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> of(0, 1, 0, 1));
  }
}
