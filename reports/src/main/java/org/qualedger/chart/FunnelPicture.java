package org.qualedger.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.qualedger.statistics.comparison.Funnel;
import org.qualedger.statistics.proportion.Proportion;

/**
 * What a funnel plot shows: the rate of each centre against its size, and how far chance alone
 * carries a centre of a size from the common rate.
 *
 * @param measure what is measured, in the language of the chart
 * @param size what the size counts: "completed slips"
 * @param notation how rates are written
 * @param target the rate of all together
 * @param points one per centre
 * @param limits pairs of limits, the narrower first
 */
public record FunnelPicture(
    String measure,
    String size,
    Notation notation,
    double target,
    List<Point> points,
    List<Limits> limits) {

  /** Copies the lists. */
  public FunnelPicture {
    points = List.copyOf(points);
    limits = List.copyOf(limits);
  }

  /**
   * The funnel of shares. Between the sizes of the centres its limits follow the same formula.
   *
   * @param measure what is measured, in the language of the chart
   * @param size what the size counts
   * @param labels names of the centres, in order
   * @param centres counts of the centres, in order
   */
  public static FunnelPicture of(
      String measure, String size, List<String> labels, List<Proportion> centres) {
    Funnel funnel = Funnel.of(centres);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < centres.size(); i++) {
      points.add(new Point(labels.get(i), centres.get(i).denominator(), funnel.shares().get(i)));
    }
    return new FunnelPicture(
        measure,
        size,
        Notation.percent(1),
        funnel.target(),
        points,
        List.of(
            Limits.of(funnel, Funnel.WARNING_CONFIDENCE),
            Limits.of(funnel, Funnel.ACTION_CONFIDENCE)));
  }

  /**
   * One centre.
   *
   * @param label its name
   * @param size how many cases it has
   * @param rate its rate; NaN if it has none
   */
  public record Point(String label, double size, double rate) {}

  /**
   * Limits that chance rarely passes.
   *
   * @param confidence share within them, such as 0.95
   * @param lower lower limit by size
   * @param upper upper limit by size
   */
  public record Limits(double confidence, DoubleUnaryOperator lower, DoubleUnaryOperator upper) {
    static Limits of(Funnel funnel, double confidence) {
      return new Limits(
          confidence,
          size -> funnel.limitsAt(size, confidence).lower(),
          size -> funnel.limitsAt(size, confidence).upper());
    }

    boolean isBeyond(Point point) {
      return isAbove(point) || point.rate() < lower.applyAsDouble(point.size());
    }

    boolean isAbove(Point point) {
      return point.rate() > upper.applyAsDouble(point.size());
    }
  }

  /** How many pairs of limits a point lies beyond. */
  int limitsPassed(Point point) {
    return (int) limits.stream().filter(pair -> pair.isBeyond(point)).count();
  }
}
