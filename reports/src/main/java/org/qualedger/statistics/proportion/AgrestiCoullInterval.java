package org.qualedger.statistics.proportion;

import java.util.Optional;

/**
 * The interval of Agresti and Coull for a proportion: Wald's interval after z²/2 successes and z²/2
 * failures were added, about two each at 95 %.
 *
 * <pre>
 *   ñ = n + z²    centre p̃ = (x + z²/2) / ñ    p̃ ± z √(p̃(1−p̃)/ñ), clipped to 0 and 1
 * </pre>
 *
 * <p>Its centre is that of Wilson's interval, which it always contains. Reference: A. Agresti, B.
 * A. Coull, The American Statistician 52 (1998), 119–126.
 *
 * @param centre the adjusted share p̃
 * @param lower lower end, 0 to 1
 * @param upper upper end, 0 to 1
 * @param confidence between 0 and 1, exclusive
 */
public record AgrestiCoullInterval(double centre, double lower, double upper, double confidence) {

  /** The interval; empty where the share is undefined. */
  public static Optional<AgrestiCoullInterval> of(Proportion proportion, double confidence) {
    double z = ScoreQuantile.of(confidence);
    if (!proportion.isDefined()) {
      return Optional.empty();
    }
    double size = proportion.denominator() + z * z;
    double centre = (proportion.numerator() + z * z / 2) / size;
    double half = z * Math.sqrt(centre * (1 - centre) / size);
    return Optional.of(
        new AgrestiCoullInterval(
            centre, Math.max(0, centre - half), Math.min(1, centre + half), confidence));
  }
}
