package org.qualedger.receipt;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The amount of money in the formal numerals that Chinese receipts carry beside the figures (大写金额),
 * so that none can be altered by a stroke.
 *
 * <p>The spelling follows the rules of the People's Bank for payment instruments: every run of
 * zeros between digits is read as one zero; 整 closes an amount without fen; a zero of jiao before
 * fen is read; and a zero is read between yuan and jiao where the yuan end in zero.
 */
public final class AmountInWords {
  /**
   * The largest amount that can be spelt, either way: just below one trillion (一万亿) yuan, in fen.
   */
  public static final long LARGEST_FEN = 99_999_999_999_999L;

  private static final Numerals NUMERALS = Numerals.load();

  private AmountInWords() {}

  /**
   * @param fen amount in fen; one below zero is led by 负
   * @throws IllegalArgumentException beyond {@link #LARGEST_FEN}
   */
  public static String of(long fen) {
    if (fen > LARGEST_FEN || fen < -LARGEST_FEN) {
      throw new IllegalArgumentException("amount of " + fen + " fen is too large to spell");
    }
    long amount = Math.abs(fen);
    long yuan = amount / 100;
    int jiao = (int) (amount / 10 % 10);
    int cents = (int) (amount % 10);
    StringBuilder out = new StringBuilder();
    if (fen < 0) {
      out.append(NUMERALS.minus);
    }
    if (yuan > 0 || amount == 0) {
      spellYuan(out, yuan);
      out.append(NUMERALS.yuan);
    }
    if (jiao > 0) {
      if (yuan > 0 && yuan % 10 == 0) {
        out.append(NUMERALS.digit(0));
      }
      out.append(NUMERALS.digit(jiao)).append(NUMERALS.jiao);
    } else if (cents > 0 && yuan > 0) {
      out.append(NUMERALS.digit(0));
    }
    if (cents > 0) {
      out.append(NUMERALS.digit(cents)).append(NUMERALS.fen);
    } else {
      out.append(NUMERALS.whole);
    }
    return out.toString();
  }

  private static void spellYuan(StringBuilder out, long yuan) {
    if (yuan == 0) {
      out.append(NUMERALS.digit(0));
      return;
    }
    int start = out.length();
    boolean zeroPending = false;
    for (int section = 2; section >= 0; section--) {
      int four = (int) (yuan / power(section) % 10_000);
      if (four == 0) {
        zeroPending = out.length() > start;
        continue;
      }
      if (out.length() > start && (zeroPending || four < 1_000)) {
        out.append(NUMERALS.digit(0));
      }
      spellSection(out, four);
      out.append(NUMERALS.section(section));
      zeroPending = false;
    }
  }

  /** Four digits without leading zero, each with its place; inner runs of zeros read once. */
  private static void spellSection(StringBuilder out, int four) {
    boolean begun = false;
    boolean zeroPending = false;
    int unit = 1_000;
    for (int place = 3; place >= 0; place--) {
      int digit = four / unit % 10;
      unit /= 10;
      if (digit == 0) {
        zeroPending = begun;
        continue;
      }
      if (zeroPending) {
        out.append(NUMERALS.digit(0));
        zeroPending = false;
      }
      out.append(NUMERALS.digit(digit)).append(NUMERALS.place(place));
      begun = true;
    }
  }

  private static long power(int section) {
    return section == 2 ? 100_000_000L : section == 1 ? 10_000L : 1L;
  }

  /** The characters, which stand in a resource beside this class. */
  private record Numerals(
      String digits,
      String places,
      String sections,
      String yuan,
      String jiao,
      String fen,
      String whole,
      String minus) {
    static Numerals load() {
      ResourceBundle texts =
          ResourceBundle.getBundle("org.qualedger.receipt.numerals", Locale.ROOT);
      return new Numerals(
          texts.getString("digits"),
          texts.getString("places"),
          texts.getString("sections"),
          texts.getString("yuan"),
          texts.getString("jiao"),
          texts.getString("fen"),
          texts.getString("whole"),
          texts.getString("minus"));
    }

    char digit(int value) {
      return digits.charAt(value);
    }

    String place(int place) {
      return place == 0 ? "" : places.substring(place - 1, place);
    }

    String section(int section) {
      return section == 0 ? "" : sections.substring(section - 1, section);
    }
  }
}
