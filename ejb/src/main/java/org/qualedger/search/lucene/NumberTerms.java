package org.qualedger.search.lucene;

import java.util.List;
import java.util.Locale;
import org.qualedger.record.RecordNumber;

/**
 * The terms by which record numbers and phone numbers are found in part.
 *
 * <p>A record number is indexed from the beginning of each of its four parts to its end, without
 * hyphens, and searched by prefix: so {@code C012-WT}, {@code WT-20261124}, {@code 20261124},
 * {@code 20261124-0007} and {@code 0007} all find it. A phone number is indexed backwards and
 * searched by prefix, so its last digits find it.
 */
final class NumberTerms {

  private static final int SHORTEST_PHONE_TAIL = 4;

  private NumberTerms() {}

  /** The record number in small letters from each of its parts on, without hyphens. */
  static List<String> tails(RecordNumber number) {
    String[] parts = number.toString().toLowerCase(Locale.ROOT).split("-", -1);
    String serial = parts[3];
    String day = parts[2] + serial;
    String kind = parts[1] + day;
    return List.of(parts[0] + kind, kind, day, serial);
  }

  /** A typed part of a record number as it begins one of the tails. */
  static String compact(String folded) {
    return folded.replace("-", "");
  }

  /** A phone number's digits backwards. */
  static String backwards(String phone) {
    return new StringBuilder(digits(phone)).reverse().toString();
  }

  /** Whether these are enough digits to look for a phone number that ends so. */
  static boolean isPhoneTail(String folded) {
    return folded.length() >= SHORTEST_PHONE_TAIL
        && folded.length() <= 13
        && folded.equals(digits(folded));
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
