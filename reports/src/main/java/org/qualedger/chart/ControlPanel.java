package org.qualedger.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.qualedger.statistics.Series;

/**
 * One panel of a control chart: a value per place with its centre line and limits, each of which
 * may differ from place to place. A place without a value, or without a limit, is NaN there.
 *
 * @param kind what the values are
 * @param measure what is measured, with its unit, in the language of the chart
 * @param notation how values are written
 * @param values plotted values; for {@link ChartKind#CUSUM} the upper sums
 * @param otherValues the lower sums of a CUSUM chart; else empty
 * @param centre centre line at each place; empty where the chart has none
 * @param lower lower limits; empty where the chart has none
 * @param upper upper limits; empty where the chart has none
 * @param sigma standard error at each place, which zones A, B and C are cut by; empty for a chart
 *     without zones
 * @param counts what each value was computed from, such as "23/220"; empty where that says nothing
 * @param signals points with signals, in order
 * @param target the value people want, drawn as a line of its own
 */
public record ControlPanel(
    ChartKind kind,
    String measure,
    Notation notation,
    Series values,
    Series otherValues,
    Series centre,
    Series lower,
    Series upper,
    Series sigma,
    List<String> counts,
    List<ChartSignal> signals,
    OptionalDouble target) {

  /** Copies the lists and checks that all series have the same places. */
  public ControlPanel {
    counts = List.copyOf(counts);
    signals = List.copyOf(signals);
    int places = values.size();
    for (Series series : List.of(otherValues, centre, lower, upper, sigma)) {
      checkPlaces(places, series.size());
    }
    checkPlaces(places, counts.size());
    for (ChartSignal signal : signals) {
      if (signal.position() < 1 || signal.position() > places) {
        throw new IllegalArgumentException(
            "A signal at point %d of %d".formatted(signal.position(), places));
      }
    }
  }

  /** A panel of values and limits; the rest is added by the {@code with} methods. */
  public static ControlPanel of(
      ChartKind kind,
      String measure,
      Notation notation,
      Series values,
      Series centre,
      Series lower,
      Series upper) {
    Series none = Series.empty();
    return new ControlPanel(
        kind,
        measure,
        notation,
        values,
        none,
        centre,
        lower,
        upper,
        none,
        List.of(),
        List.of(),
        OptionalDouble.empty());
  }

  /** The same with the zones that this standard error gives. */
  public ControlPanel withZones(Series sigma) {
    return with(otherValues, sigma, counts, signals, target);
  }

  /** The same with what each value was computed from. */
  public ControlPanel withCounts(List<String> counts) {
    return with(otherValues, sigma, counts, signals, target);
  }

  /** The same with these signals. */
  public ControlPanel withSignals(List<ChartSignal> signals) {
    return with(otherValues, sigma, counts, signals, target);
  }

  /** The same with a signal at each value strictly beyond one of its limits. */
  public ControlPanel withSignalsBeyondLimits() {
    List<ChartSignal> beyond = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (isAbove(i) || isBelow(i)) {
        beyond.add(new ChartSignal(i + 1, ChartSignal.BEYOND_LIMITS));
      }
    }
    return withSignals(beyond);
  }

  /** The same with the value people want. */
  public ControlPanel withTarget(double target) {
    return with(otherValues, sigma, counts, signals, OptionalDouble.of(target));
  }

  /** The same with a second line of values, the lower sums of a CUSUM chart. */
  public ControlPanel withOtherValues(Series otherValues) {
    return with(otherValues, sigma, counts, signals, target);
  }

  private ControlPanel with(
      Series otherValues,
      Series sigma,
      List<String> counts,
      List<ChartSignal> signals,
      OptionalDouble target) {
    return new ControlPanel(
        kind,
        measure,
        notation,
        values,
        otherValues,
        centre,
        lower,
        upper,
        sigma,
        counts,
        signals,
        target);
  }

  int places() {
    return values.size();
  }

  /** Whether the value at an index from 0 lies above its limit; NaN lies nowhere. */
  boolean isAbove(int index) {
    return exceeds(values, index, upper, 1) || exceeds(otherValues, index, upper, 1);
  }

  boolean isBelow(int index) {
    return exceeds(values, index, lower, -1) || exceeds(otherValues, index, lower, -1);
  }

  /** The value in question at a place with a signal: the one beyond its limit, if one is. */
  double signalValue(int index) {
    boolean other = exceeds(otherValues, index, lower, -1) || exceeds(otherValues, index, upper, 1);
    return other ? otherValues.get(index) : values.get(index);
  }

  DoubleStream shownValues() {
    DoubleStream target =
        this.target.isPresent() ? DoubleStream.of(this.target.getAsDouble()) : DoubleStream.empty();
    return DoubleStream.concat(
        target,
        List.of(values, otherValues, centre, lower, upper).stream()
            .flatMapToDouble(Series::stream));
  }

  private static boolean exceeds(Series values, int index, Series limits, int direction) {
    return values.size() > 0
        && limits.size() > 0
        && direction * values.get(index) > direction * limits.get(index);
  }

  private static void checkPlaces(int expected, int actual) {
    if (actual != 0 && actual != expected) {
      throw new IllegalArgumentException(
          "%d values do not go with %d places".formatted(actual, expected));
    }
  }
}
