package org.qualedger.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a control chart needs to be named, in the language of the chart.
 *
 * @param measure what is measured, with its unit if it has one: "timeliness rate"
 * @param notation how its values are written
 * @param places one label per row of the chart, in order: "2026-10"
 * @param stages names of the stages, in order; those without a name have none
 * @param target the value people want, drawn as a line of its own; a limit is what the process does
 */
public record ControlChartLabels(
    String measure,
    Notation notation,
    List<String> places,
    List<String> stages,
    OptionalDouble target) {

  /** Copies the lists. */
  public ControlChartLabels {
    places = List.copyOf(places);
    stages = List.copyOf(stages);
  }

  /** Labels of a chart without names of stages and without a target. */
  public static ControlChartLabels of(String measure, Notation notation, List<String> places) {
    return new ControlChartLabels(measure, notation, places, List.of(), OptionalDouble.empty());
  }

  /** The same with the value people want. */
  public ControlChartLabels withTarget(double target) {
    return new ControlChartLabels(measure, notation, places, stages, OptionalDouble.of(target));
  }

  /** The same with names of stages. */
  public ControlChartLabels withStages(List<String> stages) {
    return new ControlChartLabels(measure, notation, places, stages, target);
  }

  String stage(int index) {
    return index < stages.size() ? stages.get(index) : "";
  }
}
