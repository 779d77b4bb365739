package org.qualedger.statistics.histogram;

import org.qualedger.statistics.Series;

/** Borders of classes at multiples of a round width: 1, 2 or 5 times a power of ten. */
final class RoundBreaks {
  private static final double[] STEPS = {1, 2, 5, 10};

  private RoundBreaks() {}

  /**
   * Borders that enclose the figures.
   *
   * @param figures at least one
   * @param classes how many classes are wanted; there may be a few more or fewer
   */
  static Series of(Series figures, int classes) {
    double least = figures.stream().filter(value -> !Double.isNaN(value)).min().orElseThrow();
    double greatest = figures.stream().filter(value -> !Double.isNaN(value)).max().orElseThrow();
    double width = roundWidth(least, greatest, classes);
    double first = Math.floor(least / width);
    double last = Math.max(Math.ceil(greatest / width), first + 1);
    double[] breaks = new double[(int) (last - first) + 1];
    for (int i = 0; i < breaks.length; i++) {
      breaks[i] = (first + i) * width;
    }
    return Series.of(breaks);
  }

  private static double roundWidth(double least, double greatest, int classes) {
    double wanted = (greatest - least) / classes;
    if (wanted == 0) {
      wanted = least == 0 ? 1 : Math.abs(least) / 10;
    }
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double best = power;
    for (double step : STEPS) {
      // nearest by ratio
      if (Math.abs(Math.log(step * power / wanted)) < Math.abs(Math.log(best / wanted))) {
        best = step * power;
      }
    }
    return best;
  }
}
