package org.qualedger.statistics.controlchart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.qualedger.statistics.UnusableDataException;

/**
 * How the rows of a chart are divided: in one stage or in several, each with limits of its own, and
 * for any stage a baseline that freezes its limits. Both work together on every chart: after a
 * change of procedure in row 13, say, the limits start afresh there, and once rows 13 to 24 have
 * shown the new level they are frozen on these and go on to judge what comes after.
 *
 * <p>At the start of a stage run rules, moving ranges and smoothing begin again; across the end of
 * a baseline they run on. Positions count from 1.
 *
 * @param starts the rows, rising and above 1, at which a further stage begins
 * @param baselines the rows from which the stage that contains them is estimated, one at most for
 *     each stage
 */
public record Staging(List<Integer> starts, List<Baseline> baselines) {

  private static final Staging NONE = new Staging(List.of(), List.of());

  /**
   * Rows that freeze the limits of their stage.
   *
   * @param from the first row
   * @param to the last row
   */
  public record Baseline(int from, int to) {

    /**
     * Checks the order.
     *
     * @throws UnusableDataException if the rows do not count from 1 upwards
     */
    public Baseline {
      if (from < 1 || to < from) {
        throw UnusableDataException.invalid("Rows %d to %d are no baseline".formatted(from, to));
      }
    }

    private boolean isWithin(int first, int last) {
      return first <= from && to <= last;
    }
  }

  /**
   * Copies the lists.
   *
   * @throws UnusableDataException if the starts do not rise from 2 on
   */
  public Staging {
    int before = 1;
    for (int start : starts) {
      if (start <= before) {
        throw UnusableDataException.invalid("Stages starting at rows " + starts);
      }
      before = start;
    }
    starts = List.copyOf(starts);
    baselines = List.copyOf(baselines);
  }

  /** One stage whose limits come from all its rows. */
  public static Staging none() {
    return NONE;
  }

  /** A further stage from each of these rows on. */
  public static Staging startingAt(int... rows) {
    return new Staging(Arrays.stream(rows).boxed().toList(), List.of());
  }

  /** One stage with limits frozen on these rows. */
  public static Staging frozen(int from, int to) {
    return NONE.frozenOn(from, to);
  }

  /** A further stage wherever the label of a row differs from the label of the row before it. */
  public static Staging byLabels(List<?> labels) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < labels.size(); i++) {
      if (!Objects.equals(labels.get(i), labels.get(i - 1))) {
        starts.add(i + 1);
      }
    }
    return new Staging(starts, List.of());
  }

  /** The same stages, the one that contains these rows with its limits frozen on them. */
  public Staging frozenOn(int from, int to) {
    List<Baseline> all = new ArrayList<>(baselines);
    all.add(new Baseline(from, to));
    return new Staging(starts, all);
  }

  /**
   * The stages of a chart.
   *
   * @param rows how many rows the chart has
   * @throws UnusableDataException if there is no row, a stage starts after the last row, or a
   *     baseline is not within one stage or shares it with another
   */
  public List<Stage> stages(int rows) {
    if (rows == 0) {
      throw UnusableDataException.insufficient("No row");
    }
    List<Stage> stages = new ArrayList<>();
    int used = 0;
    int from = 1;
    for (int i = 0; i <= starts.size(); i++) {
      int to = i < starts.size() ? starts.get(i) - 1 : rows;
      if (to > rows || to < from) {
        throw UnusableDataException.invalid(
            "Stages starting at rows %s of %d".formatted(starts, rows));
      }
      List<Baseline> within = baselinesWithin(from, to);
      Baseline basis =
          switch (within.size()) {
            case 0 -> new Baseline(from, to);
            case 1 -> within.getFirst();
            default ->
                throw UnusableDataException.invalid(
                    "Rows %d to %d have the baselines %s".formatted(from, to, within));
          };
      used += within.size();
      stages.add(new Stage(from, to, basis.from, basis.to));
      from = to + 1;
    }
    if (used < baselines.size()) {
      throw UnusableDataException.invalid(
          "Not within one stage of %d rows: one of %s".formatted(rows, baselines));
    }
    return List.copyOf(stages);
  }

  private List<Baseline> baselinesWithin(int from, int to) {
    return baselines.stream().filter(baseline -> baseline.isWithin(from, to)).toList();
  }
}
