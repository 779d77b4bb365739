package org.qualedger.chart;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoublePredicate;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.descriptive.Quartiles;
import org.qualedger.statistics.descriptive.Summary;

/**
 * What box plots show: how values are spread in each of some groups.
 *
 * @param measure what is measured, with its unit, in the language of the chart
 * @param by what the groups are: "centre"
 * @param notation how values are written
 * @param boxes in the order of the chart
 */
public record BoxPlotPicture(String measure, String by, Notation notation, List<Box> boxes) {

  /** Copies the list. */
  public BoxPlotPicture {
    boxes = List.copyOf(boxes);
  }

  /**
   * One group. Of a group without values everything is NaN.
   *
   * @param label its name
   * @param size how many values it has
   * @param lowerWhisker least value that is no outlier
   * @param lowerQuartile a quarter of the values lie below
   * @param median half of the values lie below
   * @param upperQuartile three quarters of the values lie below
   * @param upperWhisker greatest value that is no outlier
   * @param mean mean of all values
   * @param outliers values beyond 1.5 box lengths from the box
   */
  public record Box(
      String label,
      int size,
      double lowerWhisker,
      double lowerQuartile,
      double median,
      double upperQuartile,
      double upperWhisker,
      double mean,
      Series outliers) {

    private static final double FENCE = 1.5;

    /** The box of some values as R and Excel draw it: quartiles of type 7. */
    public static Box of(String label, Series values) {
      Summary summary = Summary.of(values);
      Quartiles quartiles = summary.quartiles();
      double reach = FENCE * quartiles.range();
      DoublePredicate isInside =
          value -> value >= quartiles.lower() - reach && value <= quartiles.upper() + reach;
      double[] present = values.present();
      DoubleSummaryStatistics inside = Arrays.stream(present).filter(isInside).summaryStatistics();
      boolean empty = inside.getCount() == 0;
      return new Box(
          label,
          summary.size(),
          empty ? Double.NaN : inside.getMin(),
          quartiles.lower(),
          summary.median(),
          quartiles.upper(),
          empty ? Double.NaN : inside.getMax(),
          summary.mean(),
          Series.of(Arrays.stream(present).filter(isInside.negate()).sorted().toArray()));
    }
  }
}
