package org.qualedger.wording;

import java.util.Locale;
import org.qualedger.analysis.Metric;

/**
 * What the codes of the domain are called on charts and prints: late reasons, defects, service
 * categories, duties, verdicts, measures. A code without a word is printed itself, so that a print
 * never fails for want of a word.
 */
public final class DomainWords {

  private final Wording words;

  private DomainWords(Wording words) {
    this.words = words;
  }

  /** The words in Chinese, or in English for any other language. */
  public static DomainWords of(Locale locale) {
    return new DomainWords(Wording.of(DomainWords.class, locale));
  }

  /** The word of a constant. */
  public String word(Enum<?> constant) {
    return word(constant.getDeclaringClass().getSimpleName(), constant.name());
  }

  /**
   * The word of a code that is kept as text.
   *
   * @param family what kind of code it is: the simple name of its enumeration
   * @param code the code
   */
  public String word(String family, String code) {
    return words.find(family + "." + code).orElse(code);
  }

  /** Two words of a table: that of the row and that of the column. */
  public String pair(String row, String column) {
    return words.text("pair", row, column);
  }

  /** A word with how often what it stands for was counted. */
  public String counted(String word, int times) {
    return words.text("counted", word, String.valueOf(times));
  }

  /** How a measure is defined: what is counted over what. */
  public String definition(Metric metric) {
    return words.text("Metric." + metric.name() + ".definition");
  }
}
