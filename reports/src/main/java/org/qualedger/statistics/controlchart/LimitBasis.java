package org.qualedger.statistics.controlchart;

import java.util.OptionalDouble;
import org.qualedger.statistics.UnusableDataException;

/**
 * On what the limits of a chart rest: how wide they are, whether the centre is given, and by which
 * rows they are estimated. {@link #usual()} is three standard errors about the centre of all rows.
 *
 * @param sigmas half width of the limits in standard errors, more than 0
 * @param centre the centre line where a standard is given instead of estimated
 * @param staging the stages and baselines of the rows
 */
public record LimitBasis(double sigmas, OptionalDouble centre, Staging staging) {

  private static final LimitBasis USUAL = new LimitBasis(3, OptionalDouble.empty(), Staging.none());

  /**
   * Checks the numbers.
   *
   * @throws UnusableDataException if the width is not positive or a number is not finite
   */
  public LimitBasis {
    if (!(sigmas > 0) || Double.isInfinite(sigmas)) {
      throw UnusableDataException.invalid("Limits at %s standard errors".formatted(sigmas));
    }
    if (centre.isPresent() && !Double.isFinite(centre.getAsDouble())) {
      throw UnusableDataException.invalid("A centre of " + centre.getAsDouble());
    }
  }

  /** Three standard errors, estimated from all rows in one stage. */
  public static LimitBasis usual() {
    return USUAL;
  }

  /** The same with limits of another width. */
  public LimitBasis withSigmas(double width) {
    return new LimitBasis(width, centre, staging);
  }

  /** The same with a given centre: a standard, for instance of a licence or a contract. */
  public LimitBasis withCentre(double given) {
    return new LimitBasis(sigmas, OptionalDouble.of(given), staging);
  }

  /** The same with these stages and baselines. */
  public LimitBasis with(Staging rows) {
    return new LimitBasis(sigmas, centre, rows);
  }
}
