package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KruskalWallisTestTest {

  private static final List<Series> GROUPS =
      List.of(Series.of(5, 4, 5, 3), Series.of(3, -2, 4), Series.of(1, 4, 0.5, 3));

  // Rank sums 6 and 15 of six: H = 12/42 · (6²/3 + 15²/3) − 21 = 27/7
  @Test
  void groups_apart_by_hand() {
    KruskalWallisTest test =
        KruskalWallisTest.of(List.of(Series.of(1, 2, 3), Series.of(40, 50, 60)));

    assertEquals(27.0 / 7, test.h(), 1e-14);
    assertEquals(Series.of(2, 5), test.meanRanks());
  }

  @Test
  void only_the_order_of_the_numbers_matters() {
    List<Series> changed = GROUPS.stream().map(group -> group.map(Math::exp)).toList();

    assertEquals(KruskalWallisTest.of(GROUPS), KruskalWallisTest.of(changed));
  }

  @Test
  void turning_the_numbers_round_leaves_h() {
    List<Series> turned = GROUPS.stream().map(group -> group.map(x -> -x)).toList();

    assertEquals(KruskalWallisTest.of(GROUPS).h(), KruskalWallisTest.of(turned).h(), 1e-13);
  }

  @Test
  void ranks_are_those_of_comparing_every_number_with_every_other() {
    Random random = new Random(20261124);
    List<Series> groups = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      double scale = Math.pow(10, 3 * i - 6);
      groups.add(
          Series.of(
              IntStream.range(0, 40 + i)
                  .mapToDouble(j -> Math.rint(random.nextGaussian() * 8) * scale)
                  .toArray()));
    }
    KruskalWallisTest test = KruskalWallisTest.of(groups);

    for (int i = 0; i < groups.size(); i++) {
      double ranks = 0;
      for (double value : groups.get(i).present()) {
        ranks += 0.5;
        for (Series group : groups) {
          ranks += group.stream().map(x -> x < value ? 1 : x == value ? 0.5 : 0).sum();
        }
      }
      assertEquals(ranks / groups.get(i).size(), test.meanRanks().get(i), 1e-12);
    }
  }

  @Test
  void nothing_and_its_negative_are_a_tie() {
    KruskalWallisTest test = KruskalWallisTest.of(List.of(Series.of(0.0, 1), Series.of(-0.0, -1)));

    assertEquals(Series.of(3.25, 1.75), test.meanRanks());
  }

  @Test
  void an_empty_group_has_no_mean_rank() {
    KruskalWallisTest test =
        KruskalWallisTest.of(List.of(Series.of(1, 2), Series.empty(), Series.of(3)));

    assertTrue(test.meanRanks().isMissing(1));
    assertEquals(1, test.degreesOfFreedom());
  }

  @Test
  void each_fault_has_its_name() {
    refuses(DataFault.DEGENERATE, Series.of(4, 4), Series.of(4, 4, 4));
    refuses(DataFault.INSUFFICIENT_DATA, Series.of(1, 2), Series.of(Double.NaN));
    refuses(DataFault.INSUFFICIENT_DATA);
  }

  private static void refuses(DataFault fault, Series... groups) {
    assertFault(fault, () -> KruskalWallisTest.of(List.of(groups)));
  }
}
