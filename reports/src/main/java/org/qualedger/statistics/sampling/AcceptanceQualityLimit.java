package org.qualedger.statistics.sampling;

import java.util.List;
import java.util.stream.IntStream;
import org.qualedger.statistics.UnusableDataException;

/**
 * An acceptance quality limit (AQL) of ISO 2859-1: nonconforming items, or nonconformities, in a
 * hundred items. Only the preferred values of the standard have plans; those above 10 are for
 * nonconformities alone.
 *
 * @param index place among the preferred values, from 0
 */
public record AcceptanceQualityLimit(int index) {

  private static final double[] PREFERRED = {
    0.010, 0.015, 0.025, 0.040, 0.065, 0.10, 0.15, 0.25, 0.40, 0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10,
    15, 25, 40, 65, 100, 150, 250, 400, 650, 1000
  };

  /** Checks the place. */
  public AcceptanceQualityLimit {
    if (index < 0 || index >= PREFERRED.length) {
      throw UnusableDataException.invalid("There is no preferred AQL at place " + index);
    }
  }

  /**
   * The limit with a preferred value, such as 2.5.
   *
   * @throws UnusableDataException INVALID_INPUT for another value
   */
  public static AcceptanceQualityLimit of(double perHundred) {
    return all().stream()
        .filter(limit -> limit.perHundred() == perHundred)
        .findFirst()
        .orElseThrow(() -> UnusableDataException.invalid(perHundred + " is no preferred AQL"));
  }

  /** All limits, ascending. */
  public static List<AcceptanceQualityLimit> all() {
    return IntStream.range(0, PREFERRED.length).mapToObj(AcceptanceQualityLimit::new).toList();
  }

  /** The value in a hundred items. */
  public double perHundred() {
    return PREFERRED[index];
  }
}
