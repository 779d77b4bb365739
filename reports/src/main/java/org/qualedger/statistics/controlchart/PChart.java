package org.qualedger.statistics.controlchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualedger.statistics.proportion.Proportion;

/**
 * A p chart: one proportion per period, with limits that follow the size of each period's sample.
 *
 * <p>The centre is the pooled share of all periods, p̄ = Σx/Σn; the limits of period i are p̄ ± 3
 * √(p̄(1−p̄)/nᵢ), the lower one floored at 0 and the upper one capped at 1. A point beyond a limit
 * (strictly) is a signal of an assignable cause. Reference: ISO 7870-2; D. C. Montgomery,
 * Introduction to Statistical Quality Control, p chart with variable sample size.
 *
 * <p>A period without any case has no point: its position stays empty and it takes no part in the
 * centre.
 *
 * @param centre the pooled share p̄, 0 to 1
 * @param periods how many periods the chart spans, empty ones included
 * @param points the plotted points in order of position
 */
public record PChart(double centre, int periods, List<Point> points) {

  private static final double SIGMAS = 3;

  /**
   * One plotted period.
   *
   * @param position 1-based position among all periods
   * @param sample the counts of the period
   * @param statistic the share of the period, 0 to 1
   * @param lowerLimit lower control limit of this period
   * @param upperLimit upper control limit of this period
   */
  public record Point(
      int position, Proportion sample, double statistic, double lowerLimit, double upperLimit) {

    /** Whether the point lies strictly beyond one of its limits. */
    public boolean isBeyondLimits() {
      return isAboveLimits() || isBelowLimits();
    }

    /** Whether the point lies strictly above its upper limit. */
    public boolean isAboveLimits() {
      return statistic > upperLimit;
    }

    /** Whether the point lies strictly below its lower limit. */
    public boolean isBelowLimits() {
      return statistic < lowerLimit;
    }
  }

  /** Copies the list, so that the chart cannot change. */
  public PChart {
    points = List.copyOf(points);
  }

  /**
   * The chart of these periods.
   *
   * @param samples the counts of each period in order; a period with nothing in it is given as 0/0
   * @return empty if no period has any case
   */
  public static Optional<PChart> of(List<Proportion> samples) {
    Proportion all = Proportion.pooled(samples);
    if (!all.isDefined()) {
      return Optional.empty();
    }
    double centre = (double) all.numerator() / all.denominator();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      Proportion sample = samples.get(i);
      if (sample.isDefined()) {
        double n = sample.denominator();
        double width = SIGMAS * Math.sqrt(centre * (1 - centre) / n);
        points.add(
            new Point(
                i + 1,
                sample,
                sample.numerator() / n,
                Math.max(0, centre - width),
                Math.min(1, centre + width)));
      }
    }
    return Optional.of(new PChart(centre, samples.size(), points));
  }

  /** The points beyond their limits, in order. */
  public List<Point> signals() {
    return points.stream().filter(Point::isBeyondLimits).toList();
  }

  /** How far the limits can be trusted, given the number of plotted points. */
  public PointSufficiency sufficiency() {
    return PointSufficiency.of(points.size());
  }
}
