package org.qualedger.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderedValuesTest {

  private static final Series VALUES = Series.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5);

  @ParameterizedTest
  @EnumSource
  void quantiles_rise_from_the_least_to_the_greatest(QuantileType type) {
    OrderedValues ordered = OrderedValues.of(VALUES);
    double last = ordered.quantile(0, type);

    assertEquals(1, last);
    for (int i = 1; i <= 1000; i++) {
      double next = ordered.quantile(i / 1000.0, type);
      assertTrue(next >= last, "quantile of " + i + " thousandths");
      last = next;
    }
    assertEquals(9, last);
  }

  @ParameterizedTest
  @EnumSource
  void quantiles_follow_shift_and_scale(QuantileType type) {
    OrderedValues changed = OrderedValues.of(VALUES.map(x -> 2 * x + 16));

    for (double p : new double[] {0.1, 0.25, 0.5, 0.9}) {
      assertEquals(
          2 * OrderedValues.of(VALUES).quantile(p, type) + 16, changed.quantile(p, type), 1e-12);
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_number_is_each_of_its_quantiles(QuantileType type) {
    assertEquals(7, OrderedValues.of(Series.of(Double.NaN, 7)).quantile(0.3, type));
  }

  // Hyndman and Fan's definitions by hand: n = 4, p = 0.3
  @ParameterizedTest
  @CsvSource({
    "1, 20",
    "2, 20",
    "3, 10",
    "4, 12",
    "5, 17",
    "6, 15",
    "7, 19",
    "8, 16.3333333333333333",
    "9, 16.5"
  })
  void each_type_has_its_position(int number, double expected) {
    OrderedValues ordered = OrderedValues.of(Series.of(40, 10, 30, 20));

    assertEquals(expected, ordered.quantile(0.3, QuantileType.ofNumber(number)), 1e-12);
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_middle_two() {
    assertEquals(2.5, OrderedValues.of(Series.of(4, 1, 2, 3)).median());
    assertTrue(Double.isNaN(OrderedValues.of(Series.empty()).median()));
  }

  @Test
  void what_is_no_probability_is_refused() {
    OrderedValues ordered = OrderedValues.of(VALUES);

    assertFault(DataFault.INVALID_INPUT, () -> ordered.quantile(1.01, QuantileType.GUMBEL));
    assertFault(DataFault.INVALID_INPUT, () -> QuantileType.ofNumber(10));
  }
}
