package org.qualedger.statistics.controlchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlFactorsTest {

  /** As printed in the standards, for subgroups of 2 to 25. */
  private static final double[] PRINTED_D2 = {
    1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.970, 3.078, 3.173, 3.258, 3.336, 3.407,
    3.472, 3.532, 3.588, 3.640, 3.689, 3.735, 3.778, 3.819, 3.858, 3.895, 3.931
  };

  @Test
  void the_mean_range_has_closed_forms_up_to_five() {
    double root = Math.sqrt(Math.PI);
    double angle = Math.atan(Math.sqrt(2));

    assertRelative(2 / root, ControlFactors.of(2).d2());
    assertRelative(3 / root, ControlFactors.of(3).d2());
    assertRelative(12 / (Math.PI * root) * angle, ControlFactors.of(4).d2());
    assertRelative(30 / (Math.PI * root) * angle - 5 / root, ControlFactors.of(5).d2());
  }

  @Test
  void the_range_of_three_has_a_closed_variance() {
    // E[W²] = 2 + 3√3/π for three values
    double meanSquare = 2 + 3 * Math.sqrt(3) / Math.PI;
    double mean = 3 / Math.sqrt(Math.PI);

    assertRelative(Math.sqrt(meanSquare - mean * mean), ControlFactors.of(3).d3());
  }

  // By 25-digit quadrature of ∫ 1 − Φⁿ − (1−Φ)ⁿ
  @Test
  void the_mean_range_of_many_values_keeps_its_digits() {
    assertRelative(3.077505461670346, ControlFactors.of(10).d2());
    assertRelative(3.930629219507113, ControlFactors.of(25).d2());
    assertRelative(6.482871538266882, ControlFactors.of(1000).d2());
  }

  @Test
  void tabulated_factors_are_the_printed_ones() {
    for (int n = 2; n <= 25; n++) {
      assertEquals(PRINTED_D2[n - 2], FactorTable.TABULATED.d2(n));
    }
    assertEquals(3.267, FactorTable.TABULATED.upperMovingRange());
    for (int n = 2; n <= 50; n++) {
      assertEquals(
          FactorTable.EXACT.d3(n), FactorTable.TABULATED.d3(n), 1e-4 * FactorTable.EXACT.d3(n));
    }
  }

  @Test
  void c4_keeps_its_digits_for_millions_of_values() {
    assertRelative(Math.sqrt(2 / Math.PI), ControlFactors.c4(2));
    assertRelative(Math.sqrt(Math.PI) / 2, ControlFactors.c4(3));
    // 1 − 1/(4(n−1)) + 1/(32(n−1)²) …
    assertEquals(0.9999997500000313, ControlFactors.c4(1_000_001), 1e-14);
    assertEquals(0.999999999875, ControlFactors.c4(2_000_000_001), 1e-14);
  }

  @Test
  void limits_of_small_subgroups_are_floored_at_0() {
    ControlFactors five = ControlFactors.of(5);

    assertEquals(0, five.b3());
    assertEquals(0, five.lowerRange());
    assertEquals(0.577, five.a2(), 0.0005);
    assertEquals(2.114, five.upperRange(), 0.0006);
    assertEquals(2.089, five.b4(), 0.0005);
  }

  @Test
  void one_value_has_no_factors() {
    assertFault(DataFault.INVALID_INPUT, () -> ControlFactors.of(1));
  }

  private static void assertRelative(double expected, double actual) {
    assertEquals(expected, actual, 2e-13 * expected);
  }
}
