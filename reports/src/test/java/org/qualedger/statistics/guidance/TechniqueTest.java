package org.qualedger.statistics.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TechniqueTest {

  @Test
  void there_are_seven_basic_tools() {
    assertEquals(7, Technique.sevenBasicTools().size());
    assertFalse(Technique.sevenBasicTools().contains(Technique.RUN_CHART));
  }

  @Test
  void a_pareto_chart_needs_thirty_events_of_four_classes() {
    Map<DataCount, Integer> few = Map.of(DataCount.EVENTS, 29, DataCount.CLASSES, 5);

    assertEquals(
        List.of(new Shortfall(DataCount.EVENTS, 29, 30, true)),
        Technique.PARETO_CHART.shortfalls(few));
    assertFalse(Technique.PARETO_CHART.isUsableWith(few));
    assertTrue(
        Technique.PARETO_CHART.isUsableWith(Map.of(DataCount.EVENTS, 30, DataCount.CLASSES, 4)));
  }

  @Test
  void a_control_chart_is_usable_from_twelve_points_and_better_with_twenty() {
    assertFalse(Technique.CONTROL_CHART.isUsableWith(Map.of(DataCount.POINTS, 11)));
    assertEquals(
        List.of(new Shortfall(DataCount.POINTS, 12, 20, false)),
        Technique.CONTROL_CHART.shortfalls(Map.of(DataCount.POINTS, 12)));
    assertTrue(Technique.CONTROL_CHART.isUsableWith(Map.of(DataCount.POINTS, 12)));
    assertEquals(List.of(), Technique.CONTROL_CHART.shortfalls(Map.of(DataCount.POINTS, 20)));
  }

  @Test
  void what_is_not_counted_is_not_there() {
    assertEquals(
        List.of(new Shortfall(DataCount.VALUES, 0, 50, true)),
        Technique.HISTOGRAM.shortfalls(Map.of()));
    assertTrue(Technique.CHECK_SHEET.isUsableWith(Map.of()));
    assertTrue(Technique.CAUSE_AND_EFFECT_DIAGRAM.isUsableWith(Map.of()));
  }

  @Test
  void a_minimum_is_not_above_what_is_preferred() {
    assertThrows(IllegalArgumentException.class, () -> new MinimumData(DataCount.PAIRS, 30, 20));
  }
}
