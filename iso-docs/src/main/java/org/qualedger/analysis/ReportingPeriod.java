package org.qualedger.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month or a calendar quarter, cut in the company's zone: {@code 2026-10} or {@code
 * 2026-Q3}.
 *
 * @param first first month
 * @param months 1 for a month, 3 for a quarter
 */
public record ReportingPeriod(YearMonth first, int months) implements Days {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

  public ReportingPeriod {
    if (months != 1 && (months != 3 || first.getMonthValue() % 3 != 1)) {
      throw new IllegalArgumentException("neither a month nor a calendar quarter: " + first);
    }
  }

  public static ReportingPeriod month(YearMonth month) {
    return new ReportingPeriod(month, 1);
  }

  public static ReportingPeriod quarter(int year, int quarter) {
    return new ReportingPeriod(YearMonth.of(year, 3 * quarter - 2), 3);
  }

  /**
   * Reads {@code 2026-10} or {@code 2026-Q3}.
   *
   * @throws IllegalArgumentException when the text is neither
   */
  public static ReportingPeriod parse(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
    }
    try {
      return month(YearMonth.parse(text));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException(
          "not a period: " + text + "; the forms are 2026-10 and 2026-Q3", e);
    }
  }

  public boolean quarterly() {
    return months == 3;
  }

  /** First day. */
  public LocalDate start() {
    return first.atDay(1);
  }

  /** Last day. */
  public LocalDate end() {
    return first.plusMonths(months - 1L).atEndOfMonth();
  }

  @Override
  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  /** The period of the same length before this one. */
  public ReportingPeriod previous() {
    return new ReportingPeriod(first.minusMonths(months), months);
  }

  /** The same period of the year before. */
  public ReportingPeriod lastYear() {
    return new ReportingPeriod(first.minusYears(1), months);
  }

  /** The months up to and including the last one of this period, oldest first. */
  public List<YearMonth> lastMonths(int count) {
    YearMonth last = first.plusMonths(months - 1L);
    List<YearMonth> found = new ArrayList<>();
    for (int i = count - 1; i >= 0; i--) {
      found.add(last.minusMonths(i));
    }
    return found;
  }

  @Override
  public String toString() {
    return quarterly()
        ? String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), (first.getMonthValue() + 2) / 3)
        : first.toString();
  }
}
