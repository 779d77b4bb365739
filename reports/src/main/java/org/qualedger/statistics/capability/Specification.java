package org.qualedger.statistics.capability;

import java.util.OptionalDouble;
import org.qualedger.statistics.UnusableDataException;

/**
 * What is demanded of a value: a lower limit, an upper limit or both, and perhaps a target. "At
 * most 30 minutes" is an upper limit alone.
 *
 * @param lower LSL
 * @param upper USL
 * @param target T
 */
public record Specification(OptionalDouble lower, OptionalDouble upper, OptionalDouble target) {

  /**
   * Checks that something is demanded and can be met.
   *
   * @throws UnusableDataException if there is no limit, a number is not finite, or the lower limit
   *     is not below the upper one
   */
  public Specification {
    if (lower.isEmpty() && upper.isEmpty()) {
      throw UnusableDataException.invalid("Neither a lower nor an upper limit");
    }
    if (!isFinite(lower) || !isFinite(upper) || !isFinite(target)) {
      throw UnusableDataException.invalid(
          "Limits %s, %s and target %s".formatted(lower, upper, target));
    }
    if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() >= upper.getAsDouble()) {
      throw UnusableDataException.invalid(
          "A lower limit of %s with an upper one of %s"
              .formatted(lower.getAsDouble(), upper.getAsDouble()));
    }
  }

  /** At most so much. */
  public static Specification atMost(double limit) {
    return new Specification(
        OptionalDouble.empty(), OptionalDouble.of(limit), OptionalDouble.empty());
  }

  /** At least so much. */
  public static Specification atLeast(double limit) {
    return new Specification(
        OptionalDouble.of(limit), OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** From so much to so much. */
  public static Specification between(double lower, double upper) {
    return new Specification(
        OptionalDouble.of(lower), OptionalDouble.of(upper), OptionalDouble.empty());
  }

  /** The same with a target. */
  public Specification withTarget(double value) {
    return new Specification(lower, upper, OptionalDouble.of(value));
  }

  private static boolean isFinite(OptionalDouble number) {
    return number.isEmpty() || Double.isFinite(number.getAsDouble());
  }

  /** LSL, NaN if there is none: what is computed from it is then undefined. */
  double lsl() {
    return lower.orElse(Double.NaN);
  }

  /** USL, NaN if there is none. */
  double usl() {
    return upper.orElse(Double.NaN);
  }

  /** T, NaN if there is none. */
  double aim() {
    return target.orElse(Double.NaN);
  }
}
