package org.qualedger.statistics.proportion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.DataFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProportionIntervalTest {

  private static final double TOLERANCE = 1e-12;

  @ParameterizedTest
  @EnumSource
  void failures_mirror_successes(ProportionInterval method) {
    ConfidenceInterval of = method.of(new Proportion(7, 31), 0.9).orElseThrow();
    ConfidenceInterval mirrored = method.of(new Proportion(24, 31), 0.9).orElseThrow();

    assertEquals(1 - of.upper(), mirrored.lower(), TOLERANCE);
    assertEquals(1 - of.lower(), mirrored.upper(), TOLERANCE);
  }

  @ParameterizedTest
  @EnumSource
  void more_confidence_makes_it_wider_around_the_share(ProportionInterval method) {
    ConfidenceInterval narrow = method.of(new Proportion(7, 31), 0.8).orElseThrow();
    ConfidenceInterval wide = method.of(new Proportion(7, 31), 0.99).orElseThrow();

    assertTrue(wide.lower() < narrow.lower() && narrow.lower() < 7.0 / 31);
    assertTrue(wide.upper() > narrow.upper() && narrow.upper() > 7.0 / 31);
  }

  @ParameterizedTest
  @EnumSource
  void it_lies_within_nothing_and_everything(ProportionInterval method) {
    for (int n = 1; n <= 12; n++) {
      for (int x = 0; x <= n; x++) {
        ConfidenceInterval interval = method.of(new Proportion(x, n), 0.95).orElseThrow();
        assertTrue(interval.lower() >= 0 && interval.lower() <= interval.upper());
        assertTrue(interval.upper() <= 1);
      }
    }
  }

  // None of n: (1 − p)^n = α/2
  @ParameterizedTest
  @CsvSource({"1", "50", "100000000"})
  void the_exact_upper_end_for_none_has_a_closed_form(long n) {
    double expected = -Math.expm1(Math.log(0.025) / n);
    ConfidenceInterval interval =
        ProportionInterval.CLOPPER_PEARSON.of(new Proportion(0, n), 0.95).orElseThrow();

    assertEquals(0, interval.lower());
    assertEquals(expected, interval.upper(), 1e-12 * expected);
  }

  @Test
  void agresti_and_coull_centre_on_wilsons_centre_and_contain_it() {
    Proportion share = new Proportion(3, 20);
    WilsonInterval wilson = WilsonInterval.of(share, 0.95).orElseThrow();
    AgrestiCoullInterval wider = AgrestiCoullInterval.of(share, 0.95).orElseThrow();

    assertEquals((wilson.lower() + wilson.upper()) / 2, wider.centre(), TOLERANCE);
    assertTrue(wider.lower() < wilson.lower() && wider.upper() > wilson.upper());
  }

  @ParameterizedTest
  @EnumSource
  void a_share_of_nothing_has_none(ProportionInterval method) {
    assertEquals(Optional.empty(), method.of(new Proportion(0, 0), 0.95));
  }

  @ParameterizedTest
  @EnumSource
  void certainty_is_refused(ProportionInterval method) {
    assertFault(DataFault.INVALID_INPUT, () -> method.of(new Proportion(1, 2), 1));
  }

  @Test
  void a_part_greater_than_the_whole_is_invalid() {
    assertFault(DataFault.INVALID_INPUT, () -> new Proportion(3, 2));
  }
}
