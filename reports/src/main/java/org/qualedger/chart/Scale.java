package org.qualedger.chart;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * A scale that covers the values shown, in steps people read easily, with room for labels.
 *
 * @param lower lower end of the axis
 * @param upper upper end of the axis
 * @param step distance between ticks
 * @param least no tick below this value: a count has none below 0
 * @param most no tick above this value: a share has none above 100 %
 */
record Scale(double lower, double upper, double step, double least, double most) {

  private static final double[] EASY = {1, 2, 5, 10};
  private static final int MOST_STEPS = 9;
  private static final double ROOM = 0.18;

  /** Beyond what is possible there is nothing to mark, so the room there stays below one step. */
  private static final double MARGIN_BEYOND = 0.6;

  /** A scale for values that can be any number. */
  static Scale covering(DoubleStream values) {
    return covering(values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** A scale for values that cannot lie outside certain bounds; what is not finite is left out. */
  static Scale covering(DoubleStream values, double least, double most) {
    DoubleSummaryStatistics range = values.filter(Double::isFinite).summaryStatistics();
    if (range.getCount() == 0) {
      return new Scale(0, 1, 0.2, least, most);
    }
    double span = range.getMax() - range.getMin();
    double size = Math.max(Math.abs(range.getMin()), Math.abs(range.getMax()));
    // A single value, or values equal but for their last bits, get a span to stand in.
    if (span <= size * 1e-9) {
      span = size == 0 ? 1 : size * 0.1;
    }
    double lower = range.getMin() - span * ROOM;
    double upper = range.getMax() + span * ROOM;
    double step = easyStep(upper - lower);
    double margin = step * MARGIN_BEYOND;
    return new Scale(
        Math.max(lower, Math.min(least - margin, range.getMin())),
        Math.min(upper, Math.max(most + margin, range.getMax())),
        step,
        least,
        most);
  }

  /** From zero, which bars need, up to the greatest value with some room above it. */
  static Scale fromZero(double greatest, boolean whole) {
    double upper = greatest > 0 ? greatest * 1.12 : 1;
    double step = easyStep(upper);
    return new Scale(0, upper, whole ? Math.max(1, step) : step, 0, Double.POSITIVE_INFINITY);
  }

  /** Places 1 to count, with half a place to either side. */
  static Scale places(int count) {
    return new Scale(0.5, Math.max(1, count) + 0.5, 1, 1, count);
  }

  private static double easyStep(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(span / MOST_STEPS)));
    for (double easy : EASY) {
      if (span / (easy * power) <= MOST_STEPS) {
        return easy * power;
      }
    }
    return 10 * power;
  }

  double[] ticks() {
    double first = Math.ceil(Math.max(lower, least) / step - 1e-9);
    double last = Math.floor(Math.min(upper, most) / step + 1e-9);
    // Multiples of a whole number, so that no error adds up; adding 0 turns -0 into 0.
    return DoubleStream.iterate(first, n -> n <= last, n -> n + 1)
        .map(n -> n * step + 0.0)
        .toArray();
  }

  /** How far from the lower end towards the upper, 0 to 1. */
  double fraction(double value) {
    return (value - lower) / (upper - lower);
  }
}
