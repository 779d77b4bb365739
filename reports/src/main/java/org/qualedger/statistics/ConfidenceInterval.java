package org.qualedger.statistics;

/**
 * Where a true value may lie, given the data: the method that made it says how. In the long run the
 * share {@code confidence} of such intervals contains the true value.
 *
 * @param lower lower end, in the unit of what is estimated; may be -Infinity
 * @param upper upper end; may be Infinity
 * @param confidence between 0 and 1, exclusive
 */
public record ConfidenceInterval(double lower, double upper, double confidence) {

  /** The confidence where none is chosen. */
  public static final double USUAL_CONFIDENCE = 0.95;

  /** Checks the confidence. */
  public ConfidenceInterval {
    requireConfidence(confidence);
  }

  /**
   * The probability outside the interval, on both sides together.
   *
   * @throws UnusableDataException if the confidence is not between 0 and 1
   */
  public static double requireConfidence(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw UnusableDataException.invalid("Confidence " + confidence + " is not between 0 and 1");
    }
    return 1 - confidence;
  }

  /** Both ends divided by a positive number: another unit. */
  public ConfidenceInterval dividedBy(double divisor) {
    return new ConfidenceInterval(lower / divisor, upper / divisor, confidence);
  }
}
