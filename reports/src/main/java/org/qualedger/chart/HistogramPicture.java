package org.qualedger.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.qualedger.statistics.histogram.Histogram;

/**
 * What a histogram shows.
 *
 * @param measure what is measured, with its unit, in the language of the chart
 * @param notation how values are written
 * @param classes how many values lie where
 * @param lowerSpecification lower specification limit
 * @param upperSpecification upper specification limit
 * @param target the value people want
 * @param fit the curve of a distribution fitted to the values
 */
public record HistogramPicture(
    String measure,
    Notation notation,
    Classes classes,
    OptionalDouble lowerSpecification,
    OptionalDouble upperSpecification,
    OptionalDouble target,
    Optional<Fit> fit) {

  /** A histogram of values that have no specification and no curve. */
  public static HistogramPicture of(String measure, Notation notation, Classes classes) {
    return new HistogramPicture(
        measure,
        notation,
        classes,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  /** The same with specification limits. */
  public HistogramPicture withSpecification(
      OptionalDouble lower, OptionalDouble upper, OptionalDouble target) {
    return new HistogramPicture(measure, notation, classes, lower, upper, target, fit);
  }

  /** The same with a curve. */
  public HistogramPicture withFit(Fit fit) {
    return new HistogramPicture(
        measure,
        notation,
        classes,
        lowerSpecification,
        upperSpecification,
        target,
        Optional.of(fit));
  }

  /**
   * The classes of a histogram.
   *
   * @param bins in ascending order, each beginning where the one before it ends
   */
  public record Classes(List<Bin> bins) {

    /** Copies the list. */
    public Classes {
      bins = List.copyOf(bins);
    }

    /** The classes of a histogram, each with the values on its lower edge. */
    public static Classes of(Histogram histogram) {
      return new Classes(
          histogram.bins().stream()
              .map(bin -> new Bin(bin.from(), bin.to(), bin.leftClosed()))
              .toList());
    }

    /** How many values there are in all classes. */
    long total() {
      return bins.stream().mapToLong(Bin::count).sum();
    }
  }

  /**
   * One class.
   *
   * @param from lower edge
   * @param to upper edge
   * @param count values in it
   */
  public record Bin(double from, double to, long count) {

    /** Checks that the class has a width. */
    public Bin {
      if (!(from < to)) {
        throw new IllegalArgumentException("A class from %s to %s".formatted(from, to));
      }
    }

    double width() {
      return to - from;
    }
  }

  /**
   * A fitted distribution.
   *
   * @param name of the distribution, in the language of the chart: "normal"
   * @param density its probability density
   */
  public record Fit(String name, DoubleUnaryOperator density) {}
}
