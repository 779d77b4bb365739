package org.qualedger.statistics.histogram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * How many figures lie in each class.
 *
 * <p>A figure on the border of two classes belongs to one of them by convention, and both are
 * given: the lower class if classes are closed to the right (R), the upper if they are closed to
 * the left. The outermost borders always belong to the outermost classes. A figure within a
 * ten-millionth of the median class width of a border lies on it, as in R's {@code hist}: borders
 * such as 3 × 0.1 are not what they are written as.
 *
 * @param n number of figures
 * @param bins the classes in ascending order
 */
public record Histogram(int n, List<Bin> bins) {

  private static final double FUZZ = 1e-7;
  private static final int LEAST_BREAKS = 2;

  /**
   * One class.
   *
   * @param from lower border
   * @param to upper border
   * @param rightClosed how many figures lie in it, those on its upper border included
   * @param leftClosed how many figures lie in it, those on its lower border included
   */
  public record Bin(double from, double to, int rightClosed, int leftClosed) {

    /** Width of the class, in the unit of the figures. */
    public double width() {
      return to - from;
    }
  }

  /** Copies the list, so that the histogram cannot change. */
  public Histogram {
    bins = List.copyOf(bins);
  }

  /**
   * The histogram with classes of equal and round width, about as many as Sturges' rule gives.
   *
   * @throws UnusableDataException INSUFFICIENT_DATA if there is no figure
   */
  public static Histogram of(Series figures) {
    return of(figures, RoundBreaks.of(figures, ClassNumbers.of(figures).sturges()));
  }

  /**
   * The histogram with classes of choice.
   *
   * @param figures missing ones are left out
   * @param breaks the borders of the classes, ascending, from the lowest to the highest
   * @throws UnusableDataException INSUFFICIENT_DATA if there is no figure; INVALID_INPUT for fewer
   *     than two borders, borders that do not ascend, or a figure beyond them
   */
  public static Histogram of(Series figures, Series breaks) {
    double[] borders = borders(breaks);
    double[] values = figures.present();
    if (values.length == 0) {
      throw UnusableDataException.insufficient("There is no figure");
    }
    double fuzz = FUZZ * medianWidth(borders);
    int[] rightClosed = new int[borders.length - 1];
    int[] leftClosed = new int[borders.length - 1];
    for (double value : values) {
      if (value < borders[0] - fuzz || value > borders[borders.length - 1] + fuzz) {
        throw UnusableDataException.invalid(value + " lies beyond the classes");
      }
      rightClosed[upTo(value - fuzz, borders)]++;
      leftClosed[from(value + fuzz, borders)]++;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < rightClosed.length; i++) {
      bins.add(new Bin(borders[i], borders[i + 1], rightClosed[i], leftClosed[i]));
    }
    return new Histogram(values.length, bins);
  }

  private static double[] borders(Series breaks) {
    double[] borders = breaks.toArray();
    if (borders.length < LEAST_BREAKS) {
      throw UnusableDataException.invalid("A class needs two borders");
    }
    for (int i = 1; i < borders.length; i++) {
      if (!(borders[i - 1] < borders[i])) {
        throw UnusableDataException.invalid("Border %d does not ascend".formatted(i + 1));
      }
    }
    return borders;
  }

  private static double medianWidth(double[] borders) {
    double[] widths = new double[borders.length - 1];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = borders[i + 1] - borders[i];
    }
    Arrays.sort(widths);
    return (widths[(widths.length - 1) / 2] + widths[widths.length / 2]) / 2;
  }

  /** The class that a value lies in; one on a border lies below it, and never beyond the ends. */
  private static int upTo(double value, double[] borders) {
    int found = Arrays.binarySearch(borders, value);
    return within(found >= 0 ? found - 1 : -found - 2, borders);
  }

  /** The class that a value lies in; one on a border lies above it, and never beyond the ends. */
  private static int from(double value, double[] borders) {
    int found = Arrays.binarySearch(borders, value);
    return within(found >= 0 ? found : -found - 2, borders);
  }

  private static int within(int index, double[] borders) {
    return Math.clamp(index, 0, borders.length - 2);
  }
}
