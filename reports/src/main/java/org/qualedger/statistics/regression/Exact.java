package org.qualedger.statistics.regression;

import org.apache.commons.numbers.core.DD;

/**
 * Figures in double-double arithmetic, with about 31 digits. A figure is the decimal number it is
 * written as: 0.1 is a tenth and not the nearest double, so that points that lie on a line do so
 * after the calculation too, and ill-conditioned data keep the digits in which they were recorded.
 */
final class Exact {
  /** Below this a double holds every integer. */
  private static final double WHOLE = 0x1p53;

  /** Powers of ten that a double holds exactly. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private Exact() {}

  /**
   * The decimal number of up to 15 digits, with up to 22 places, whose nearest double this is; the
   * double itself if there is none.
   */
  static DD of(double figure) {
    for (double ten : TENS) {
      double digits = Math.rint(figure * ten);
      if (Math.abs(digits) > WHOLE) {
        break;
      }
      if (digits / ten == figure) {
        return DD.fromQuotient(digits, ten);
      }
    }
    return DD.of(figure);
  }

  static DD[] of(double[] figures) {
    DD[] exact = new DD[figures.length];
    for (int i = 0; i < figures.length; i++) {
      exact[i] = of(figures[i]);
    }
    return exact;
  }

  static DD sumOfProducts(DD[] a, DD[] b) {
    DD sum = DD.ZERO;
    for (int i = 0; i < a.length; i++) {
      sum = sum.add(a[i].multiply(b[i]));
    }
    return sum;
  }

  static DD mean(DD[] figures) {
    DD sum = DD.ZERO;
    for (DD figure : figures) {
      sum = sum.add(figure);
    }
    return sum.divide(figures.length);
  }
}
