package org.qualedger.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.qualedger.statistics.sampling.AcceptancePlan;
import org.qualedger.statistics.sampling.DefectModel;

/**
 * What an operating characteristic shows: how probable it is that a sampling plan accepts a lot of
 * a given quality.
 *
 * @param plan the plan in the language of the chart: "n = 50, c = 1"
 * @param acceptance probability of acceptance by share of nonconforming items
 * @param points qualities to be marked, such as AQL and LTPD
 */
public record OcCurvePicture(String plan, DoubleUnaryOperator acceptance, List<Point> points) {

  /** Copies the list. */
  public OcCurvePicture {
    points = List.copyOf(points);
  }

  /**
   * The characteristic of a plan.
   *
   * @param name the plan in the language of the chart
   * @param plan the plan itself
   * @param model how defects come into a sample
   * @param points qualities to be marked
   */
  public static OcCurvePicture of(
      String name, AcceptancePlan plan, DefectModel model, List<Point> points) {
    return new OcCurvePicture(name, quality -> model.acceptance(plan, quality), points);
  }

  /**
   * A quality that matters.
   *
   * @param name such as AQL or LTPD
   * @param quality share of nonconforming items, 0 to 1
   */
  public record Point(String name, double quality) {}
}
