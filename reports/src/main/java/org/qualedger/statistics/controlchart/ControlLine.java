package org.qualedger.statistics.controlchart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.statistics.runrule.RunSignals;

/**
 * What is drawn: a line of points, and at each of them the centre and the limits. All series have
 * the length of the chart's data; a row without data has no point, so that its statistic is
 * missing. Positions count from 1.
 *
 * @param statistics the plotted points
 * @param centre the centre line, constant within a stage unless it follows the size of the sample
 * @param standardError the standard error of each point; missing where there are no limits
 * @param lower the lower control limit
 * @param upper the upper control limit
 * @param stages the rows that have limits of their own, in order
 */
public record ControlLine(
    Series statistics,
    Series centre,
    Series standardError,
    Series lower,
    Series upper,
    List<Stage> stages) {

  /**
   * A plotted point.
   *
   * @param position its row, from 1
   * @param statistic where it is plotted
   * @param centre the centre line there
   * @param lowerLimit the lower limit there; NaN if there is none
   * @param upperLimit the upper limit there; NaN if there is none
   */
  public record Point(
      int position, double statistic, double centre, double lowerLimit, double upperLimit) {

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

  /** Copies the list. */
  public ControlLine {
    stages = List.copyOf(stages);
  }

  /** How many rows the chart has, with or without a point. */
  public int size() {
    return statistics.size();
  }

  /** The plotted points in order. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (!statistics.isMissing(i)) {
        points.add(new Point(i + 1, statistics.get(i), centre.get(i), lower.get(i), upper.get(i)));
      }
    }
    return points;
  }

  /** The points strictly beyond their limits, in order. */
  public List<Point> pointsBeyondLimits() {
    return points().stream().filter(Point::isBeyondLimits).toList();
  }

  /** The positions of the points strictly beyond their limits. */
  public int[] beyondLimits() {
    return IntStream.range(0, size())
        .filter(i -> statistics.get(i) > upper.get(i) || statistics.get(i) < lower.get(i))
        .map(i -> i + 1)
        .toArray();
  }

  /** How many standard errors each point is from the centre; missing where there is no limit. */
  public Series z() {
    double[] z = new double[size()];
    for (int i = 0; i < z.length; i++) {
      z[i] = (statistics.get(i) - centre.get(i)) / standardError.get(i);
    }
    return Series.result(z);
  }

  /** The signals of run rules, which restart at each stage. */
  public RunSignals signals(RuleSet rules) {
    int[] starts = stages.stream().mapToInt(Stage::from).toArray();
    return RunSignals.of(statistics, centre, standardError, rules, starts);
  }

  /** How far the limits can be trusted, given the points of the last stage's baseline. */
  public PointSufficiency sufficiency() {
    Stage last = stages.getLast();
    return PointSufficiency.of(
        statistics.slice(last.baselineStart(), last.baselineEnd()).presentCount());
  }

  /** The centre line of the last stage: the one in force. */
  public double centreInForce() {
    return centre.get(stages.getLast().start());
  }
}
