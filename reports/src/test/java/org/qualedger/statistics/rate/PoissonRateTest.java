package org.qualedger.statistics.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoissonRateTest {

  // No event: P(0; λ) = e^−λ = α/2
  @Test
  void the_upper_end_without_events_has_a_closed_form() {
    PoissonRate rate = PoissonRate.of(new EventCount(0, 4), 0.95);

    assertEquals(0, rate.rate());
    assertEquals(0, rate.exact().lower());
    assertEquals(-Math.log(0.025) / 4, rate.exact().upper(), 1e-14);
  }

  // One event: P(1 or more; λ) = 1 − e^−λ = α/2
  @Test
  void the_lower_end_of_one_event_has_a_closed_form() {
    PoissonRate rate = PoissonRate.of(new EventCount(1, 1), 0.99);

    assertEquals(-Math.log1p(-0.005), rate.exact().lower(), 1e-15);
  }

  @Test
  void another_unit_of_exposure_is_another_unit_of_the_rate() {
    PoissonRate perYear = PoissonRate.of(new EventCount(7, 2), 0.95);
    PoissonRate perMonth = PoissonRate.of(new EventCount(7, 24), 0.95);

    assertEquals(perYear.rate() / 12, perMonth.rate(), 1e-15);
    assertEquals(perYear.exact().lower() / 12, perMonth.exact().lower(), 1e-15);
    assertEquals(perYear.exact().upper() / 12, perMonth.exact().upper(), 1e-15);
  }

  @Test
  void what_cannot_be_counted_is_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> new EventCount(-1, 1));
    assertFault(DataFault.INVALID_INPUT, () -> new EventCount(1, -1));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> new EventCount(0, 0));
    assertFault(DataFault.INVALID_INPUT, () -> PoissonRate.of(new EventCount(1, 1), 0));
  }
}
