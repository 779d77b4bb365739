package org.qualedger.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Numbers in an order that means something: one per period, subgroup or observation. A place whose
 * number is missing keeps its position and takes no part in any estimate; in arrays it is {@link
 * Double#NaN}, as in R a {@code NA}. Cannot be changed.
 */
public final class Series {
  private static final Series EMPTY = new Series(new double[0]);

  private final double[] values;

  private Series(double[] values) {
    this.values = values;
  }

  /**
   * A series of these numbers.
   *
   * @param values finite, or NaN where missing
   * @throws UnusableDataException if a number is infinite
   */
  public static Series of(double... values) {
    for (int i = 0; i < values.length; i++) {
      if (Double.isInfinite(values[i])) {
        throw UnusableDataException.invalid("Value %d is infinite".formatted(i + 1));
      }
    }
    return new Series(values.clone());
  }

  /** A result, which may be infinite; the array is taken over and must not be kept. */
  public static Series result(double[] values) {
    return new Series(values);
  }

  /** No numbers. */
  public static Series empty() {
    return EMPTY;
  }

  /** How many places there are, missing ones included. */
  public int size() {
    return values.length;
  }

  /**
   * The number at a place.
   *
   * @param index from 0
   * @return NaN if missing
   */
  public double get(int index) {
    return values[index];
  }

  /** Whether the place has no number. */
  public boolean isMissing(int index) {
    return Double.isNaN(values[index]);
  }

  /** The numbers that are there, in order. */
  public double[] present() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** How many numbers are there. */
  public int presentCount() {
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        count++;
      }
    }
    return count;
  }

  /** The places from {@code from} (inclusive) to {@code to} (exclusive), counted from 0. */
  public Series slice(int from, int to) {
    return new Series(Arrays.copyOfRange(values, from, to));
  }

  /** Each number changed by a function; missing ones stay missing. */
  public Series map(DoubleUnaryOperator change) {
    double[] changed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      changed[i] = Double.isNaN(values[i]) ? Double.NaN : change.applyAsDouble(values[i]);
    }
    return new Series(changed);
  }

  /** All places, NaN where missing. */
  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  /** A copy of all places, NaN where missing. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
