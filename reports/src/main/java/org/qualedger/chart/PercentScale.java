package org.qualedger.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A scale for shares that covers the values shown, in steps people read easily, with room for
 * labels but without a tick below 0 % or above 100 %.
 *
 * @param lower lower end of the axis
 * @param upper upper end of the axis
 * @param step distance between ticks
 */
record PercentScale(double lower, double upper, double step) {

  private static final double[] STEPS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2};
  private static final int MOST_STEPS = 7;
  private static final double ROOM = 0.2;
  private static final double LEAST_SPAN = 0.01;

  static PercentScale covering(DoubleStream values) {
    DoubleSummaryStatistics range = values.summaryStatistics();
    double span = Math.max(range.getMax() - range.getMin(), LEAST_SPAN);
    double lower = range.getMin() - span * ROOM;
    double upper = range.getMax() + span * ROOM;
    double step = step(upper - lower);
    // Beyond 0 % and 100 % there is nothing to mark, so the room there stays below one step.
    double margin = step * 0.6;
    return new PercentScale(Math.max(lower, -margin), Math.min(upper, 1 + margin), step);
  }

  private static double step(double span) {
    for (double step : STEPS) {
      if (span / step <= MOST_STEPS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  NumberFormat format() {
    return new DecimalFormat(
        step < 0.01 ? "0.0%" : "0%", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
