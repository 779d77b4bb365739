package org.qualedger.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How the numbers of a measure are written: with so many decimals, a share in per cent. The same in
 * both languages; thousands are set apart by commas.
 *
 * @param percent whether the measure is a share, 0 to 1, to be written in per cent
 * @param decimals digits after the point of an observed value; limits get one more
 */
public record Notation(boolean percent, int decimals) {

  /** From this size on, and below its reciprocal, a number is written with a power of ten. */
  private static final double LARGE = 1e12;

  private static final int MOST_DECIMALS = 9;

  /** Checks the decimals. */
  public Notation {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("%d decimals cannot be written".formatted(decimals));
    }
  }

  /** Shares, written in per cent. */
  public static Notation percent(int decimals) {
    return new Notation(true, decimals);
  }

  /** Numbers as they are. */
  public static Notation number(int decimals) {
    return new Notation(false, decimals);
  }

  /** The same with one decimal more, for limits and averages. */
  Notation finer() {
    return new Notation(percent, Math.min(MOST_DECIMALS, decimals + 1));
  }

  /** With just the decimals that tell the ticks of a scale apart. */
  Notation forSteps(double step) {
    double shown = percent ? step * 100 : step;
    double places = Math.ceil(-Math.log10(shown) - 1e-9);
    return new Notation(percent, (int) Math.clamp(places, 0, MOST_DECIMALS));
  }

  String text(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    String number =
        number(percent ? BigDecimal.valueOf(value).movePointRight(2).doubleValue() : value);
    return percent ? number + "%" : number;
  }

  private String number(double value) {
    double size = Math.abs(value);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    if (size >= LARGE || (size > 0 && size < 1 / LARGE)) {
      return new DecimalFormat("0.###E0", symbols).format(value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    return format.format(rounded);
  }
}
