package org.qualedger.statistics.descriptive;

import org.qualedger.statistics.UnusableDataException;

/**
 * The nine definitions of a sample quantile that statistical software uses, by the numbers of R. R.
 * J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50
 * (1996), 361–365.
 *
 * <p>With the ordered values x₁ … xₙ the quantile of probability p lies at the position {@code a +
 * p(n + 1 − a − b)}: types 4 to 9 interpolate between the neighbours of the position, 1 to 3 choose
 * one of them (2: the mean of both if the position is a whole number). Positions before the first
 * and after the last value give these values.
 */
public enum QuantileType {
  /** Type 1: the inverse of the empirical distribution function. */
  INVERSE_STEPS(1),
  /** Type 2: as type 1, with the mean of both values where the function is level (SAS). */
  AVERAGED_INVERSE_STEPS(2),
  /** Type 3: the value nearest to np, the even one of two. */
  NEAREST_EVEN(3),
  /** Type 4: interpolation of the empirical distribution function; a = 0, b = 1. */
  INTERPOLATED_STEPS(4, 0, 1),
  /** Type 5: Hazen, interpolation between the middles of the steps; a = b = 1/2. */
  HAZEN(5, 0.5, 0.5),
  /** Type 6: Weibull, the expected values of a uniform sample; Minitab, Excel EXC; a = b = 0. */
  WEIBULL(6, 0, 0),
  /** Type 7: Gumbel, the ends at 0 and 1; the default of R, Excel INC; a = b = 1. */
  GUMBEL(7, 1, 1),
  /** Type 8: median-unbiased for every distribution, nearly; a = b = 1/3. */
  MEDIAN_UNBIASED(8, 1.0 / 3, 1.0 / 3),
  /** Type 9: Blom, unbiased for the normal distribution, nearly; a = b = 3/8. */
  BLOM(9, 0.375, 0.375);

  /** A position this close below a whole number is that number, as in R. */
  private static final double FUZZ = 4 * Math.ulp(1.0);

  private final int number;
  private final double a;
  private final double b;

  QuantileType(int number, double a, double b) {
    this.number = number;
    this.a = a;
    this.b = b;
  }

  QuantileType(int number) {
    this(number, Double.NaN, Double.NaN);
  }

  /** The type with a number from 1 to 9. */
  public static QuantileType ofNumber(int number) {
    if (number < 1 || number > values().length) {
      throw UnusableDataException.invalid("There is no quantile of type " + number);
    }
    return values()[number - 1];
  }

  /** The number in R, 1 to 9. */
  public int number() {
    return number;
  }

  /**
   * The quantile of ordered values.
   *
   * @param ordered at least one number, ascending
   * @param p 0 to 1
   */
  double of(double[] ordered, double p) {
    return switch (this) {
      case INVERSE_STEPS -> chosen(ordered, ordered.length * p, 0);
      case AVERAGED_INVERSE_STEPS -> chosen(ordered, ordered.length * p, 0.5);
      case NEAREST_EVEN -> nearest(ordered, ordered.length * p - 0.5);
      default -> interpolated(ordered, a + p * (ordered.length + 1 - a - b));
    };
  }

  private static double chosen(double[] ordered, double position, double shareOfNextOnStep) {
    double whole = Math.floor(position);
    return weighted(ordered, whole, position > whole ? 1 : shareOfNextOnStep);
  }

  private static double nearest(double[] ordered, double position) {
    double whole = Math.floor(position);
    boolean isEven = whole % 2 == 0;
    return weighted(ordered, whole, position == whole && isEven ? 0 : 1);
  }

  private static double interpolated(double[] ordered, double position) {
    double whole = Math.floor(position + FUZZ);
    double rest = position - whole;
    return weighted(ordered, whole, Math.abs(rest) < FUZZ ? 0 : rest);
  }

  private static double weighted(double[] ordered, double position, double shareOfNext) {
    double value = ordered[place(ordered, position)];
    double next = ordered[place(ordered, position + 1)];
    return value == next ? value : (1 - shareOfNext) * value + shareOfNext * next;
  }

  private static int place(double[] ordered, double position) {
    return (int) Math.clamp(position - 1, 0, ordered.length - 1);
  }
}
