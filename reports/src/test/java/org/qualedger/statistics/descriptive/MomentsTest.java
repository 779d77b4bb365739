package org.qualedger.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MomentsTest {

  // NIST StRD NumAcc4: the decimals are not doubles, so only nine digits of 0.1 can be had
  @Test
  void eight_leading_digits_in_common_cost_nothing() {
    double[] values = new double[1001];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == 0 ? 10000000.2 : i % 2 == 1 ? 10000000.1 : 10000000.3;
    }
    Moments moments = Moments.of(values);

    assertEquals(10000000.2, moments.mean(), 1e-7);
    assertEquals(0.1, moments.standardDeviation(), 1e-9);
  }

  @Test
  void a_shift_that_doubles_can_hold_leaves_the_squares_as_they_are() {
    Series values = Series.of(1.5, 2.25, 8, 0.5);

    assertEquals(
        Moments.of(values).squares(), Moments.of(values.map(x -> x + (1L << 40))).squares(), 1e-14);
  }

  @Test
  void a_scale_scales_the_deviation() {
    Series values = Series.of(1.3, 2.7, 8.1, 0.4);

    assertEquals(
        4 * Moments.of(values).standardDeviation(),
        Moments.of(values.map(x -> -4 * x)).standardDeviation(),
        1e-14);
  }

  @Test
  void missing_numbers_take_no_part() {
    assertEquals(Moments.of(Series.of(1, 4)), Moments.of(Series.of(Double.NaN, 1, Double.NaN, 4)));
  }

  @Test
  void a_constant_has_no_spread_even_if_its_decimals_are_no_doubles() {
    Moments constant = Moments.of(Series.of(0.1, 0.1, 0.1));

    assertTrue(constant.isConstant());
    assertEquals(0, constant.variance());
    assertEquals(0.1, constant.mean());
  }

  @Test
  void one_number_has_no_variance_and_none_no_mean() {
    assertTrue(Double.isNaN(Moments.of(Series.of(5)).variance()));
    assertTrue(Double.isNaN(Moments.of(Series.empty()).mean()));
  }

  @Test
  void means_can_be_compared_beyond_the_digits_of_one_number() {
    Moments one = Moments.of(Series.of(1L << 52, (1L << 52) + 1, (1L << 52) + 1));
    Moments two = Moments.of(Series.of(1L << 52, 1L << 52, (1L << 52) + 1));

    assertEquals(1.0 / 3, one.meanFrom(two.origin()) - two.offset(), 1e-15);
  }
}
