package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariancesTest {

  private static final List<Series> GROUPS =
      List.of(Series.of(26, 13.6, 26.2, 24), Series.of(27.6, 30.6, 36), Series.of(21, 25, 17.5));

  // Variances 2 and 8 of two numbers each: K² = (2 ln 5 − ln 2 − ln 8)/(1 + (2 − 1/2)/3)
  @Test
  void bartletts_test_by_hand() {
    BartlettTest test = BartlettTest.of(List.of(Series.of(1, 3), Series.of(2, 6)));

    assertEquals(Math.log(25.0 / 16) / 1.5, test.kSquared(), 1e-15);
  }

  // Distances 2 0 1 and 5 0 10, means 1 and 5: between 24, within 2 + 50
  @Test
  void levenes_test_by_hand() {
    LeveneTest test = LeveneTest.of(List.of(Series.of(1, 3, 4), Series.of(0, 5, 15)));

    assertEquals(24 / (52.0 / 4), test.f(), 1e-14);
  }

  @Test
  void shift_of_a_group_and_scale_of_all_do_not_matter() {
    List<Series> changed = new ArrayList<>(GROUPS.stream().map(g -> g.map(x -> 4 * x)).toList());
    changed.set(0, changed.get(0).map(x -> x - 512));

    assertEquals(BartlettTest.of(GROUPS).kSquared(), BartlettTest.of(changed).kSquared(), 1e-12);
    assertEquals(LeveneTest.of(GROUPS).f(), LeveneTest.of(changed).f(), 1e-12);
  }

  @Test
  void the_same_spread_is_no_difference() {
    BartlettTest test = BartlettTest.of(List.of(Series.of(1, 2, 4), Series.of(11, 12, 14)));

    assertEquals(0, test.kSquared(), 1e-14);
    assertEquals(1, test.pValue(), 1e-6);
  }

  @Test
  void a_group_that_does_not_vary_differs_infinitely() {
    BartlettTest test = BartlettTest.of(List.of(Series.of(1, 1), Series.of(2, 3)));

    assertEquals(Double.POSITIVE_INFINITY, test.kSquared());
    assertEquals(0, test.pValue());
  }

  @Test
  void swapping_two_variances_inverts_their_ratio() {
    VarianceRatioTest one = VarianceRatioTest.of(GROUPS.get(0), GROUPS.get(1));
    VarianceRatioTest other = VarianceRatioTest.of(GROUPS.get(1), GROUPS.get(0));

    assertEquals(1 / one.f(), other.f(), 1e-14);
    assertEquals(one.pValue(), other.pValue(), 1e-13);
  }

  @Test
  void each_fault_has_its_name() {
    Series one = Series.of(3);
    Series two = Series.of(1, 2);
    Series constant = Series.of(0.1, 0.1, 0.1);

    assertFault(DataFault.INSUFFICIENT_DATA, () -> BartlettTest.of(List.of(two, one)));
    assertFault(DataFault.DEGENERATE, () -> BartlettTest.of(List.of(constant, constant)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> LeveneTest.of(List.of(two)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> LeveneTest.of(List.of(one, one)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> VarianceRatioTest.of(one, two));
    assertFault(DataFault.DEGENERATE, () -> VarianceRatioTest.of(constant, constant));
  }
}
