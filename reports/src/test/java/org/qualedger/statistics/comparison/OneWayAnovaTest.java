package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneWayAnovaTest {

  private static final List<Series> GROUPS =
      List.of(Series.of(26, 13.5, 26.25), Series.of(27.5, 30, 36, 31), Series.of(21, 25.5));

  // Means 2, 4, 9 of two each about 5: between 2(9+1+16) = 52, within 2·3 = 6, F = 26/2
  @Test
  void a_small_analysis_by_hand() {
    OneWayAnova anova = OneWayAnova.of(List.of(Series.of(1, 3), Series.of(3, 5), Series.of(8, 10)));

    assertEquals(52, anova.squaresBetween(), 1e-13);
    assertEquals(6, anova.squaresWithin(), 1e-13);
    assertEquals(13, anova.f(), 1e-13);
    assertEquals(52.0 / 58, anova.rSquared(), 1e-15);
    assertEquals(Math.sqrt(2), anova.residualStandardDeviation(), 1e-15);
    // On 2 and 3 degrees of freedom P(F > f) = (1 + 2f/3)^(−3/2)
    assertEquals(Math.pow(1 + 26.0 / 3, -1.5), anova.pValue(), 1e-15);
  }

  @Test
  void leading_digits_in_common_leave_what_the_doubles_hold() {
    OneWayAnova near = OneWayAnova.of(GROUPS);
    OneWayAnova far =
        OneWayAnova.of(GROUPS.stream().map(group -> group.map(x -> x + (1L << 40))).toList());

    assertEquals(near.f(), far.f(), 1e-12);
    assertEquals(near.squaresWithin(), far.squaresWithin(), 1e-11);
  }

  @Test
  void with_two_groups_it_is_students_test() {
    List<Series> two = GROUPS.subList(0, 2);
    TTest students = TTest.pooled(two.get(0), two.get(1), 0.95);
    OneWayAnova anova = OneWayAnova.of(two);

    assertEquals(students.t() * students.t(), anova.f(), 1e-12);
    assertEquals(students.pValue(), anova.pValue(), 1e-13);
  }

  @Test
  void with_two_groups_welchs_is_welchs_test() {
    List<Series> two = GROUPS.subList(0, 2);
    TTest test = TTest.welch(two.get(0), two.get(1), 0.95);
    WelchAnova anova = WelchAnova.of(two);

    assertEquals(test.t() * test.t(), anova.f(), 1e-12);
    assertEquals(test.degreesOfFreedom(), anova.denominatorFreedom(), 1e-12);
    assertEquals(test.pValue(), anova.pValue(), 1e-13);
  }

  @Test
  void scale_and_order_do_not_matter() {
    List<Series> changed =
        new ArrayList<>(GROUPS.stream().map(group -> group.map(x -> -60 * x)).toList());
    Collections.reverse(changed);

    assertEquals(OneWayAnova.of(GROUPS).f(), OneWayAnova.of(changed).f(), 1e-12);
    assertEquals(WelchAnova.of(GROUPS).f(), WelchAnova.of(changed).f(), 1e-12);
  }

  @Test
  void an_empty_group_keeps_its_place_and_takes_no_part() {
    List<Series> more = new ArrayList<>(GROUPS);
    more.add(1, Series.of(Double.NaN));
    OneWayAnova anova = OneWayAnova.of(more);

    assertEquals(OneWayAnova.of(GROUPS).f(), anova.f());
    assertEquals(0, anova.groups().get(1).size());
  }

  @Test
  void welchs_is_undefined_where_a_group_does_not_vary() {
    assertTrue(Double.isNaN(WelchAnova.of(List.of(Series.of(1, 2), Series.of(3))).f()));
    assertTrue(Double.isNaN(WelchAnova.of(List.of(Series.of(1, 2), Series.of(3, 3))).pValue()));
  }

  @Test
  void each_fault_has_its_name() {
    refuses(DataFault.INSUFFICIENT_DATA, Series.of(1, 2, 3));
    refuses(DataFault.INSUFFICIENT_DATA, Series.of(1, 2, 3), Series.empty());
    refuses(DataFault.INSUFFICIENT_DATA, Series.of(1), Series.of(2));
    refuses(DataFault.DEGENERATE, Series.of(0.1, 0.1, 0.1), Series.of(0.3, 0.3));
  }

  private static void refuses(DataFault fault, Series... groups) {
    assertFault(fault, () -> OneWayAnova.of(List.of(groups)));
  }
}
