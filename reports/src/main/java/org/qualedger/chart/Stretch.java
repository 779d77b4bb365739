package org.qualedger.chart;

/**
 * Neighbouring points of a chart that belong together: a stage, or the baseline from which frozen
 * limits come.
 *
 * @param name of a stage, in the language of the chart; may be empty
 * @param from position of the first point, from 1
 * @param to position of the last point
 */
public record Stretch(String name, int from, int to) {

  /** Checks the order. */
  public Stretch {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("No points from %d to %d".formatted(from, to));
    }
  }

  boolean contains(Stretch other) {
    return from <= other.from && other.to <= to;
  }
}
