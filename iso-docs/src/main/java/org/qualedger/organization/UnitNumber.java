package org.qualedger.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form of a unit number behind its many spellings: 3栋2单元501, 3-2-501, 3#2-501 and
 * ３号楼２单元501室 are all {@code 3-2-501}.
 */
public final class UnitNumber {
  private static final Pattern PART = Pattern.compile("[A-Z]?\\d+[A-Z]?|[A-Z]+");

  private UnitNumber() {}

  /**
   * The normal form: the numbers and letters of the text in order, joined by hyphens, in half width
   * and capitals. A text without any is returned trimmed.
   */
  public static String key(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    Matcher parts = PART.matcher(folded);
    StringBuilder key = new StringBuilder();
    while (parts.find()) {
      if (!key.isEmpty()) {
        key.append('-');
      }
      key.append(parts.group());
    }
    return key.isEmpty() ? folded.strip() : key.toString();
  }
}
