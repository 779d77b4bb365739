package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.comparison.GroupComparison.Apart;
import org.qualedger.statistics.comparison.GroupComparison.Method;
import org.qualedger.statistics.proportion.Proportion;

/**
 * The figures were found with SciPy 1.11 (chi2_contingency, fisher_exact, kruskal, mannwhitneyu).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupComparisonTest {

  @Test
  void finds_the_share_that_stands_apart_and_the_others_that_lie_below_it() {
    GroupComparison found =
        GroupComparison.ofShares(List.of(share(10, 100), share(12, 100), share(40, 100)));
    assertAll(
        () -> assertEquals(Method.CHI_SQUARE, found.method()),
        () -> assertEquals(34.318243426402816, found.statistic(), 1e-9),
        () -> assertEquals(2, found.degreesOfFreedom()),
        () -> assertEquals(3.530922014505632e-8, found.pValue(), 1e-14),
        () -> assertFalse(found.rough()),
        () ->
            assertEquals(
                List.of(false, false, true), found.apart().stream().map(Apart::greater).toList()),
        () -> assertEquals(0.0025076112790941244, found.apart().get(0).pValue(), 1e-12),
        () -> assertEquals(0.00875673412820269, found.apart().get(1).pValue(), 1e-12),
        () -> assertEquals(1.4947391976266e-8, found.apart().get(2).pValue(), 1e-14));
  }

  @Test
  void names_nobody_where_chance_is_all_there_is() {
    GroupComparison found =
        GroupComparison.ofShares(List.of(share(10, 100), share(12, 100), share(11, 90)));
    assertFalse(found.isDifferent());
    assertEquals(List.of(), found.apart());
  }

  @Test
  void compares_two_small_groups_exactly() {
    GroupComparison found = GroupComparison.ofShares(List.of(share(1, 10), share(8, 10)));
    assertEquals(Method.FISHER_EXACT, found.method());
    assertEquals(0.005477494641581329, found.pValue(), 1e-12);
    assertEquals(0, found.apart().getFirst().group());
  }

  @Test
  void keeps_the_place_of_a_group_without_cases() {
    GroupComparison found =
        GroupComparison.ofShares(List.of(share(0, 0), share(2, 100), share(60, 100)));
    assertEquals(2, found.groups());
    assertEquals(List.of(1, 2), found.apart().stream().map(Apart::group).toList());
  }

  @Test
  void calls_chi_square_rough_where_expected_counts_are_small() {
    assertTrue(GroupComparison.ofShares(List.of(share(1, 6), share(2, 7), share(3, 8))).rough());
  }

  @Test
  void finds_the_values_that_stand_apart_by_rank() {
    Series a = Series.of(3, 4, 5, 6, 7, 8, 9, 10);
    Series b = Series.of(2, 4, 5, 6, 7, 8, 9, 11);
    Series c = Series.of(20, 21, 22, 25, 28, 30, 31, 35);
    GroupComparison found = GroupComparison.ofValues(List.of(a, b, c));
    assertAll(
        () -> assertEquals(Method.KRUSKAL_WALLIS, found.method()),
        () -> assertEquals(15.400174367916303, found.statistic(), 1e-9),
        () -> assertEquals(0.00045278770534156365, found.pValue(), 1e-12),
        () -> assertEquals(List.of(2), found.apart().stream().map(Apart::group).toList()),
        () -> assertTrue(found.apart().getFirst().greater()),
        () -> assertEquals(0.00029624500725535, found.apart().getFirst().pValue(), 1e-12));
  }

  @Test
  void refuses_one_group_and_cases_that_all_count_alike() {
    assertThrows(
        UnusableDataException.class, () -> GroupComparison.ofShares(List.of(share(1, 10))));
    assertThrows(
        UnusableDataException.class,
        () -> GroupComparison.ofShares(List.of(share(10, 10), share(9, 9))));
  }

  private static Proportion share(long numerator, long denominator) {
    return new Proportion(numerator, denominator);
  }
}
