package org.qualedger.statistics.proportion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.qualedger.statistics.UnusableDataException;

/**
 * A share of a whole as two counts: so many of so many. Timely arrivals of arrivals, visited slips
 * of completed slips.
 *
 * <p>A share of nothing is undefined: with a denominator of 0 it is neither 0 % nor 100 %, so
 * {@link #value()} and {@link #percentText(int)} are empty and no target is reached or missed.
 *
 * @param numerator how many of them have the property; from 0 to the denominator
 * @param denominator how many there are
 */
public record Proportion(long numerator, long denominator) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks that the part is not greater than the whole. */
  public Proportion {
    if (numerator < 0 || numerator > denominator) {
      throw UnusableDataException.invalid(
          "%d of %d is no share: expected 0 <= numerator <= denominator"
              .formatted(numerator, denominator));
    }
  }

  /**
   * The share of all groups together: sum over sum. A company's or a quarter's rate is this, never
   * the mean of the rates of its centres or months.
   */
  public static Proportion pooled(Collection<Proportion> parts) {
    long numerator = 0;
    long denominator = 0;
    for (Proportion part : parts) {
      numerator = Math.addExact(numerator, part.numerator);
      denominator = Math.addExact(denominator, part.denominator);
    }
    return new Proportion(numerator, denominator);
  }

  /** Whether there is anything to take a share of. */
  public boolean isDefined() {
    return denominator > 0;
  }

  /** The share as a number from 0 to 1; empty if undefined. */
  public OptionalDouble value() {
    return isDefined()
        ? OptionalDouble.of((double) numerator / denominator)
        : OptionalDouble.empty();
  }

  /**
   * The share in per cent as text without the sign, rounded half up from the exact fraction: 1/800
   * with two decimals is 0.13. (A double would hold 0.125 % as something less and give 0.12.)
   *
   * @param decimals digits after the point
   * @return empty if undefined
   */
  public Optional<String> percentText(int decimals) {
    if (!isDefined()) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(numerator)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
            .toPlainString());
  }

  /**
   * Whether the share is at least the target, in whole numbers: 1000 × numerator ≥ target ×
   * denominator. 11 999 of 20 000 must not pass as 60.0 %, and 12 000 must.
   *
   * @param targetPerMille the target in thousandths: 600 is 60 %
   * @return empty if the share is undefined
   */
  public Optional<Boolean> reaches(int targetPerMille) {
    return isDefined()
        ? Optional.of(
            Math.multiplyExact(1000, numerator) >= Math.multiplyExact(targetPerMille, denominator))
        : Optional.empty();
  }
}
