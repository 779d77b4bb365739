package org.qualedger.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which people know a record (记录编号): {@code C012-WT-20261124-0007}, the seventh
 * service slip that centre C012 entered on that day. Numbers are gap-free per centre, kind and day
 * of entry in the company's zone, and are never used again: a void keeps its number.
 *
 * @param centre code of the centre
 * @param day day of entry
 * @param serial 1 or more; printed with at least four digits
 */
public record RecordNumber(String centre, RecordKind kind, LocalDate day, int serial)
    implements Comparable<RecordNumber> {
  private static final Pattern FORM = Pattern.compile("(C\\d{3,4})-([A-Z]{2})-(\\d{8})-(\\d{4,6})");

  public RecordNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("serial " + serial + " < 1");
    }
  }

  /**
   * Reads a number as it is written.
   *
   * @throws IllegalArgumentException when the text is no record number; the message shows the form
   */
  public static RecordNumber parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "not a record number: " + text + "; the form is C012-WT-20261124-0007");
    }
    try {
      return new RecordNumber(
          parts.group(1),
          RecordKind.ofCode(parts.group(2)),
          LocalDate.parse(parts.group(3), DateTimeFormatter.BASIC_ISO_DATE),
          Integer.parseInt(parts.group(4)));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("not a record number: " + text + "; no such day", e);
    }
  }

  public static boolean isNumber(String text) {
    try {
      parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public int compareTo(RecordNumber other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    // Digits are those of the form whatever the server's language: some languages have their own.
    return String.format(
        Locale.ROOT,
        "%s-%s-%s-%04d",
        centre,
        kind.code(),
        day.format(DateTimeFormatter.BASIC_ISO_DATE),
        serial);
  }
}
