package org.qualedger.statistics.proportion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WilsonIntervalTest {

  private static final double TOLERANCE = 1e-9;

  // ci.proportion of the golden cases, field wilson: R 4.2.2 qnorm; equals binom 1.1-1.1
  // binom.confint(methods = "wilson")
  @ParameterizedTest
  @CsvSource({
    "188, 200, 0.95, 0.8980683070423373, 0.965347805745668",
    "0, 50, 0.95, 0, 0.0713475991333587",
    "50, 50, 0.95, 0.9286524008666414, 1",
    "1, 1, 0.95, 0.20654931437723745, 1",
    "1, 12, 0.9, 0.01881604951636187, 0.3011682794398688",
    "961204, 1000000, 0.99, 0.9607035178334992, 0.9616983621254028",
    "15, 30, 0.95, 0.3315412564053377, 0.6684587435946623"
  })
  void the_interval_is_that_of_r(
      long count, long size, double confidence, double lower, double upper) {
    WilsonInterval interval =
        WilsonInterval.of(new Proportion(count, size), confidence).orElseThrow();

    assertEquals(lower, interval.lower(), TOLERANCE);
    assertEquals(upper, interval.upper(), TOLERANCE);
  }

  // The closed formula in double precision: 118/126 [0.8797, 0.9675], 9/9 [0.7009, 1]
  @ParameterizedTest
  @CsvSource({"118, 126, 0.8797, 0.9675", "9, 9, 0.7009, 1"})
  void ninety_five_per_cent_is_the_usual_confidence(
      long count, long size, double lower, double upper) {
    WilsonInterval interval = WilsonInterval.of(new Proportion(count, size)).orElseThrow();

    assertEquals(lower, interval.lower(), 0.00005);
    assertEquals(upper, interval.upper(), 0.00005);
  }

  @Test
  void a_share_of_nothing_has_no_interval() {
    assertEquals(Optional.empty(), WilsonInterval.of(new Proportion(0, 0)));
  }

  @Test
  void a_confidence_of_one_or_more_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(new Proportion(1, 2), 95));
  }
}
