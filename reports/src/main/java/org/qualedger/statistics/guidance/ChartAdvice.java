package org.qualedger.statistics.guidance;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.controlchart.PointSufficiency;
import org.qualedger.statistics.descriptive.Autocorrelation;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.descriptive.Summary;

/**
 * The control chart that fits the data, with the reasons in the order in which one would give them,
 * and what to keep in mind. It is a proposal: who knows the process may choose otherwise.
 *
 * <p>What is counted decides first, then whether events are rare, then whether the counts vary more
 * than their law allows, then whether the sizes are equal. Reference: ISO 7870-1, 8; Montgomery,
 * guidelines for implementing control charts.
 *
 * @param chart the chart proposed
 * @param reasons why
 * @param cautions what to keep in mind
 * @param points how many points the chart has
 */
public record ChartAdvice(
    ChartKind chart, List<ChartReason> reasons, List<ChartCaution> cautions, int points) {

  /** Up to this size of subgroups the range loses little against the standard deviation. */
  public static final int LARGEST_SUBGROUP_FOR_RANGES = 10;

  /** From this skewness on, either way, limits at equal distances mislead. */
  public static final double LARGEST_SKEWNESS = 1;

  private static final int LEAST_VALUES_FOR_SHAPE = 8;

  /** Copies the lists. */
  public ChartAdvice {
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
  }

  /**
   * The advice for these data.
   *
   * @throws UnusableDataException if there is nothing to chart, or a number cannot be
   */
  public static ChartAdvice of(ProcessData data) {
    return switch (data) {
      case ProcessData.Units units -> CountAdvice.of(units);
      case ProcessData.Events events -> CountAdvice.of(events);
      case ProcessData.Values values -> ofValues(values.values());
      case ProcessData.Subgroups subgroups -> ofSubgroups(subgroups.subgroups());
      case ProcessData.CasesBetweenEvents between ->
          ofRare(ChartKind.G, ChartReason.CASES_BETWEEN_EVENTS, between.counts());
      case ProcessData.TimesBetweenEvents between ->
          ofRare(ChartKind.T, ChartReason.TIME_BETWEEN_EVENTS, between.times());
    };
  }

  private static ChartAdvice ofValues(Series values) {
    int points = requirePoints(values.presentCount());
    List<ChartCaution> cautions = cautions(points, values.size());
    if (Moments.of(values).isConstant()) {
      cautions.add(ChartCaution.NO_VARIATION);
    } else if (points >= LEAST_VALUES_FOR_SHAPE) {
      if (Math.abs(Summary.of(values).skewness()) > LARGEST_SKEWNESS) {
        cautions.add(ChartCaution.SKEWED);
      }
      // Two standard errors of the autocorrelation of independent values
      if (Math.abs(Autocorrelation.ofNeighbours(values)) > 2 / Math.sqrt(points)) {
        cautions.add(ChartCaution.AUTOCORRELATED);
      }
    }
    return new ChartAdvice(
        ChartKind.INDIVIDUALS, List.of(ChartReason.SINGLE_VALUES), cautions, points);
  }

  private static ChartAdvice ofSubgroups(List<Series> subgroups) {
    int[] sizes = subgroups.stream().mapToInt(Series::presentCount).filter(n -> n > 0).toArray();
    int points = requirePoints(sizes.length);
    boolean equal = true;
    int largest = 0;
    for (int size : sizes) {
      equal &= size == sizes[0];
      largest = Math.max(largest, size);
    }
    List<ChartCaution> cautions = cautions(points, subgroups.size());
    if (largest == 1) {
      return new ChartAdvice(
          ChartKind.INDIVIDUALS, List.of(ChartReason.SINGLE_VALUES), cautions, points);
    }
    boolean ranges = equal && largest <= LARGEST_SUBGROUP_FOR_RANGES;
    return new ChartAdvice(
        ranges ? ChartKind.XBAR_R : ChartKind.XBAR_S,
        List.of(
            ChartReason.SUBGROUPS,
            ranges ? ChartReason.SMALL_EQUAL_SUBGROUPS : ChartReason.LARGE_OR_UNEQUAL_SUBGROUPS),
        cautions,
        points);
  }

  private static ChartAdvice ofRare(ChartKind chart, ChartReason reason, Series values) {
    int points = requirePoints(values.presentCount());
    return new ChartAdvice(
        chart, List.of(ChartReason.RARE_EVENTS, reason), cautions(points, values.size()), points);
  }

  static int requirePoints(int points) {
    if (points == 0) {
      throw UnusableDataException.insufficient("Nothing to chart");
    }
    return points;
  }

  /** The cautions that every chart may need, in a list to be added to. */
  static List<ChartCaution> cautions(int points, int rows) {
    List<ChartCaution> cautions = new ArrayList<>();
    switch (PointSufficiency.of(points)) {
      case TOO_FEW -> cautions.add(ChartCaution.TOO_FEW_POINTS);
      case FEW -> cautions.add(ChartCaution.FEW_POINTS);
      case ENOUGH -> {}
    }
    if (points < rows) {
      cautions.add(ChartCaution.GAPS);
    }
    return cautions;
  }
}
