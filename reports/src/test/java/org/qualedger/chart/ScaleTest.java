package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScaleTest {

  @Test
  void shares_have_no_tick_below_0_or_above_100_per_cent() {
    Scale scale = Scale.covering(DoubleStream.of(0, 0.4, 1), 0, 1);

    double[] ticks = scale.ticks();
    assertEquals(0, ticks[0]);
    assertEquals(1, ticks[ticks.length - 1]);
    assertTrue(scale.lower() < 0 && scale.lower() > -scale.step());
    assertTrue(scale.upper() > 1 && scale.upper() < 1 + scale.step());
  }

  @Test
  void ticks_are_multiples_of_1_2_or_5() {
    assertArrayEquals(
        new double[] {10, 15, 20, 25}, Scale.covering(DoubleStream.of(10, 26)).ticks(), 0);
  }

  @Test
  void any_values_get_some_but_not_too_many_ticks_and_lie_inside() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double size = Math.pow(10, random.nextInt(-9, 13));
      double[] values = random.doubles(3, -size, size).toArray();
      Scale scale = Scale.covering(DoubleStream.of(values));

      int ticks = scale.ticks().length;
      assertTrue(ticks >= 2 && ticks <= 11, ticks + " for " + scale);
      for (double value : values) {
        double fraction = scale.fraction(value);
        assertTrue(fraction > 0 && fraction < 1, value + " in " + scale);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 7, -3, 1e12, 1e-12})
  void a_single_value_has_room_on_both_sides(double value) {
    Scale scale = Scale.covering(DoubleStream.of(value, value));

    assertEquals(0.5, scale.fraction(value), 1e-9);
    assertTrue(scale.ticks().length >= 2);
  }

  @Test
  void nothing_finite_gives_a_scale_all_the_same() {
    Scale scale = Scale.covering(DoubleStream.of(Double.NaN, Double.POSITIVE_INFINITY));

    assertEquals(0, scale.lower());
    assertEquals(1, scale.upper());
  }

  @Test
  void counts_are_told_in_whole_numbers() {
    assertArrayEquals(new double[] {0, 1}, Scale.fromZero(1, true).ticks(), 0);
  }
}
