package org.qualedger.statistics.proportion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProportionTest {

  private static final int SIXTY_PERCENT = 600;
  private static final int FORTY_PERCENT = 400;

  @Test
  void a_share_of_nothing_is_undefined() {
    Proportion nothing = new Proportion(0, 0);

    assertEquals(OptionalDouble.empty(), nothing.value());
    assertEquals(Optional.empty(), nothing.percentText(1));
    assertEquals(Optional.empty(), nothing.reaches(SIXTY_PERCENT));
  }

  // kpi.rate/half-up-ties of the golden cases: exact integer arithmetic
  @ParameterizedTest
  @CsvSource({
    "1, 800, 0.13",
    "3, 800, 0.38",
    "5, 800, 0.63",
    "7, 800, 0.88",
    "201, 1600, 12.56",
    "999, 100000, 1.00"
  })
  void per_cent_is_rounded_half_up_from_the_exact_fraction(
      long numerator, long denominator, String expected) {
    assertEquals(Optional.of(expected), new Proportion(numerator, denominator).percentText(2));
  }

  @Test
  void one_decimal_is_what_is_printed() {
    assertEquals(Optional.of("93.7"), new Proportion(118, 126).percentText(1));
    assertEquals(Optional.of("100.0"), new Proportion(9, 9).percentText(1));
  }

  // kpi.rate/quarter-of-months of the golden cases: 292/300 and not the mean of the three rates
  @Test
  void a_quarter_is_the_sum_of_its_months_and_not_the_mean_of_their_rates() {
    Proportion quarter =
        Proportion.pooled(
            List.of(new Proportion(95, 100), new Proportion(188, 190), new Proportion(9, 10)));

    assertEquals(new Proportion(292, 300), quarter);
    assertEquals(Optional.of("97.33"), quarter.percentText(2));
  }

  // The golden month: 200 completed, 124 visited in time, 72 of them (later 80) at home
  @Test
  void the_golden_month_is_judged_by_whole_numbers() {
    assertEquals(Optional.of(true), new Proportion(124, 200).reaches(SIXTY_PERCENT));
    assertEquals(Optional.of(false), new Proportion(72, 200).reaches(FORTY_PERCENT));
    assertEquals(Optional.of(true), new Proportion(72, 124).reaches(FORTY_PERCENT));
    assertEquals(Optional.of("58.06"), new Proportion(72, 124).percentText(2));
    assertEquals(Optional.of(true), new Proportion(80, 200).reaches(FORTY_PERCENT));
  }

  @Test
  void what_only_rounds_to_the_target_does_not_reach_it() {
    Proportion justBelow = new Proportion(1199, 2000);

    assertEquals(Optional.of("60.0"), justBelow.percentText(1));
    assertEquals(Optional.of(false), justBelow.reaches(SIXTY_PERCENT));
  }

  @Test
  void a_part_greater_than_the_whole_is_refused_with_both_counts() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));

    assertEquals(
        "3 of 2 is no share: expected 0 <= numerator <= denominator", refused.getMessage());
  }
}
