package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FunnelTest {

  private static Funnel of(Proportion... centres) {
    return Funnel.of(List.of(centres));
  }

  // Target 1/2; 100 of 150: z = (2/3 − 1/2)/(1/2/√150) = √150/3; 4 of 6 are the same share
  @Test
  void a_centre_is_judged_by_its_size() {
    Funnel funnel = of(new Proportion(100, 150), new Proportion(4, 6), new Proportion(52, 156));

    assertEquals(0.5, funnel.target());
    assertEquals(Math.sqrt(150) / 3, funnel.z().get(0), 1e-13);
    assertEquals(List.of(1, 3), funnel.warning().outside());
    assertEquals(List.of(1, 3), funnel.action().outside());
  }

  @Test
  void limits_narrow_with_size_and_stay_within_nothing_and_everything() {
    Funnel funnel = of(new Proportion(1, 2), new Proportion(95, 200), new Proportion(1, 1));

    assertEquals(0, funnel.action().lower().get(0));
    assertEquals(1, funnel.action().upper().get(0));
    assertTrue(funnel.warning().lower().get(1) > funnel.action().lower().get(1));
    assertTrue(funnel.warning().upper().get(1) < funnel.warning().upper().get(0));
  }

  @Test
  void an_empty_centre_keeps_its_place_and_takes_no_part() {
    Funnel funnel = of(new Proportion(18, 20), new Proportion(0, 0), new Proportion(44, 50));
    Funnel without = of(new Proportion(18, 20), new Proportion(44, 50));

    assertTrue(funnel.shares().isMissing(1));
    assertTrue(funnel.z().isMissing(1));
    assertTrue(funnel.action().upper().isMissing(1));
    assertEquals(without.overdispersion(), funnel.overdispersion(), 1e-15);
  }

  @Test
  void drawing_in_the_extremes_lowers_the_overdispersion() {
    Funnel funnel =
        of(
            new Proportion(50, 100),
            new Proportion(55, 100),
            new Proportion(45, 100),
            new Proportion(95, 100));

    assertTrue(funnel.winsorizedOverdispersion() < funnel.overdispersion());
  }

  @Test
  void without_any_failure_there_is_no_distance() {
    Funnel funnel = of(new Proportion(5, 5), new Proportion(4, 4));

    assertEquals(1, funnel.target());
    assertTrue(Double.isNaN(funnel.overdispersion()));
    assertEquals(List.of(), funnel.warning().outside());
  }

  @Test
  void without_any_case_there_is_no_funnel() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> of(new Proportion(0, 0)));
  }
}
