package org.qualedger.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares that are no counts, such as control limits, as text in per cent. */
final class Percent {

  private Percent() {}

  static String text(double share, int decimals) {
    return BigDecimal.valueOf(share)
            .movePointRight(2)
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
