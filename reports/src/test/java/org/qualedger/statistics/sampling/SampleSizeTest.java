package org.qualedger.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleSizeTest {

  @Test
  void nobody_is_asked_twice() {
    for (int population = 1; population < 60; population++) {
      assertTrue(SampleSize.ofProportion(0.5, 0.02, 0.99, population).rounded() <= population);
    }
    assertEquals(1, SampleSize.ofProportion(0.5, 0.05, 0.95, 1).rounded());
  }

  @Test
  void of_very_many_the_population_does_not_matter() {
    assertEquals(
        SampleSize.ofProportion(0.3, 0.05, 0.95).exact(),
        SampleSize.ofProportion(0.3, 0.05, 0.95, 1e12).exact(),
        1e-6);
  }

  @Test
  void half_the_margin_needs_four_times_the_answers() {
    assertEquals(
        4 * SampleSize.ofProportion(0.3, 0.06, 0.95).exact(),
        SampleSize.ofProportion(0.3, 0.03, 0.95).exact(),
        1e-9);
  }

  @Test
  void a_whole_number_is_not_rounded_up() {
    assertEquals(2, SampleSize.ofZeroDefects(0.5, 0.75).rounded());
    assertEquals(3, SampleSize.ofZeroDefects(0.9, 0.999).rounded());
    assertEquals(59, SampleSize.ofZeroDefects(0.05, 0.95).rounded());
  }

  @Test
  void the_order_of_two_groups_does_not_matter() {
    assertEquals(
        SampleSize.ofTwoProportions(0.9, 0.95, 0.05, 0.8).exact(),
        SampleSize.ofTwoProportions(0.95, 0.9, 0.05, 0.8).exact(),
        1e-9);
  }

  @Test
  void equal_groups_have_nothing_to_be_seen() {
    assertFault(DataFault.DEGENERATE, () -> SampleSize.ofTwoProportions(0.5, 0.5, 0.05, 0.8));
  }

  @Test
  void what_cannot_be_is_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofProportion(0, 0.05, 0.95));
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofProportion(0.5, 0, 0.95));
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofProportion(0.5, 0.05, 1));
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofProportion(0.5, 0.05, 0.95, 0));
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofZeroDefects(1, 0.95));
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofTwoProportions(1.1, 0.5, 0.05, 0.8));
    assertFault(DataFault.INVALID_INPUT, () -> SampleSize.ofTwoProportions(0.1, 0.5, 0.05, 1));
  }
}
