package org.qualedger.statistics.histogram;

import java.util.OptionalInt;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.descriptive.OrderedValues;
import org.qualedger.statistics.descriptive.QuantileType;

/**
 * How many classes n figures bear, by the usual rules.
 *
 * <pre>
 *   Sturges            ⌈log₂ n + 1⌉ classes
 *   square root        ⌈√n⌉ classes
 *   Scott              width 3.5 s n^(−1/3)
 *   Freedman–Diaconis  width 2 IQR n^(−1/3), IQR by quantiles of type 7
 * </pre>
 *
 * <p>A width gives as many classes as it takes to cover the range. Reference: D. W. Scott,
 * Biometrika 66 (1979), 605–610; D. Freedman, P. Diaconis, Z. Wahrscheinlichkeitstheorie 57 (1981),
 * 453–476; R: {@code nclass.Sturges}, {@code nclass.scott}, {@code nclass.FD}.
 *
 * @param sturges by Sturges' rule
 * @param squareRoot by the square root
 * @param scottWidth Scott's class width; 0 if all figures are equal, NaN for one figure
 * @param scott classes of that width; 1 if it is 0 or undefined
 * @param freedmanDiaconisWidth Freedman's and Diaconis' class width; 0 if the middle half of the
 *     figures is equal
 * @param freedmanDiaconis classes of that width; empty if it is 0
 */
public record ClassNumbers(
    int sturges,
    int squareRoot,
    double scottWidth,
    int scott,
    double freedmanDiaconisWidth,
    OptionalInt freedmanDiaconis) {

  private static final double SCOTT = 3.5;

  /**
   * The numbers for these figures.
   *
   * @param figures missing ones are left out
   * @throws UnusableDataException INSUFFICIENT_DATA if there is no figure
   */
  public static ClassNumbers of(Series figures) {
    OrderedValues ordered = OrderedValues.of(figures);
    int n = ordered.size();
    if (n == 0) {
      throw UnusableDataException.insufficient("There is no figure");
    }
    double range = ordered.greatest() - ordered.least();
    double cubeRoot = Math.cbrt(n);
    double scottWidth = SCOTT * Moments.of(figures).standardDeviation() / cubeRoot;
    double middleHalf =
        ordered.quantile(0.75, QuantileType.GUMBEL) - ordered.quantile(0.25, QuantileType.GUMBEL);
    double freedmanDiaconisWidth = 2 * middleHalf / cubeRoot;
    return new ClassNumbers(
        Integer.SIZE - Integer.numberOfLeadingZeros(n - 1) + 1,
        (int) Math.ceil(Math.sqrt(n)),
        scottWidth,
        scottWidth > 0 ? classes(range, scottWidth) : 1,
        freedmanDiaconisWidth,
        freedmanDiaconisWidth > 0
            ? OptionalInt.of(classes(range, freedmanDiaconisWidth))
            : OptionalInt.empty());
  }

  private static int classes(double range, double width) {
    return (int) Math.max(1, Math.ceil(range / width));
  }
}
