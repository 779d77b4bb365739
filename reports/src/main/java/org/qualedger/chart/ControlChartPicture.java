package org.qualedger.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a control chart or run chart shows, whatever kind it is: made from the result of a method of
 * the statistics packages, and drawn by {@link ControlChartFigure}.
 *
 * @param measure what is measured, in the language of the chart: "timeliness rate"
 * @param labels one label per place, in order: "2026-10"
 * @param main the panel of values or means
 * @param spread the panel of ranges or standard deviations below it, if there is one
 * @param stages stretches with limits of their own, in order; empty if there is only one
 * @param baselines the points from which frozen limits come, one stretch at most for each stage;
 *     empty if all points made the limits
 */
public record ControlChartPicture(
    String measure,
    List<String> labels,
    ControlPanel main,
    Optional<ControlPanel> spread,
    List<Stretch> stages,
    List<Stretch> baselines) {

  /** Copies the lists and checks that everything lies on the same places. */
  public ControlChartPicture {
    labels = List.copyOf(labels);
    stages = List.copyOf(stages);
    baselines = List.copyOf(baselines);
    int places = labels.size();
    if (main.places() != places
        || spread.stream().anyMatch(panel -> panel.places() != places)
        || Stream.concat(stages.stream(), baselines.stream())
            .anyMatch(stretch -> stretch.to() > places)) {
      throw new IllegalArgumentException(
          "Panels, stages and baselines do not go with %d labels".formatted(places));
    }
  }

  /** A chart of one panel, in one stage, with limits from all its points. */
  public static ControlChartPicture of(List<String> labels, ControlPanel main) {
    return new ControlChartPicture(
        main.measure(), labels, main, Optional.empty(), List.of(), List.of());
  }

  /** The same under the name of what is measured, where that of the main panel is another. */
  public ControlChartPicture called(String measure) {
    return new ControlChartPicture(measure, labels, main, spread, stages, baselines);
  }

  /** The same with a panel of ranges or standard deviations below. */
  public ControlChartPicture withSpread(ControlPanel spread) {
    return new ControlChartPicture(measure, labels, main, Optional.of(spread), stages, baselines);
  }

  /** The same in stages. */
  public ControlChartPicture withStages(List<Stretch> stages) {
    return new ControlChartPicture(measure, labels, main, spread, stages, baselines);
  }

  /** The same with the baselines of its frozen limits marked. */
  public ControlChartPicture withBaselines(List<Stretch> baselines) {
    return new ControlChartPicture(measure, labels, main, spread, stages, baselines);
  }

  /** Whether the place with this index from 0 is the first of a stage. */
  boolean startsStage(int index) {
    return stages.stream().anyMatch(stage -> stage.from() == index + 1);
  }
}
