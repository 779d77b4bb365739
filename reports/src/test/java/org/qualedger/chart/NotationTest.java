package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1045 | 1 | 10.5%",
        "0.10545 | 2 | 10.55%",
        "1 | 0 | 100%",
        "0 | 1 | 0.0%",
      })
  void a_share_is_written_in_per_cent_and_rounded_half_up(
      double share, int decimals, String written) {
    assertEquals(written, Notation.percent(decimals).text(share));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18.35 | 1 | 18.4",
        "1234567.8 | 0 | 1,234,568",
        "-0.5 | 1 | -0.5",
        "4.2e15 | 1 | 4.2E15",
        "2.5e-14 | 1 | 2.5E-14",
        "Infinity | 0 | ∞",
      })
  void a_number_has_its_decimals_and_thousands_apart(double number, int decimals, String written) {
    assertEquals(written, Notation.number(decimals).text(number));
  }

  @ParameterizedTest
  @CsvSource({"0.005, 1", "0.01, 0", "0.2, 0", "0.0002, 2"})
  void ticks_have_just_the_decimals_that_tell_them_apart(double step, int decimals) {
    assertEquals(Notation.percent(decimals), Notation.percent(1).forSteps(step));
  }

  @Test
  void decimals_cannot_be_negative() {
    assertThrows(IllegalArgumentException.class, () -> Notation.number(-1));
  }
}
