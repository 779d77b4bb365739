package org.qualedger.analysis.desk;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Of which centres and months an analysis is.
 *
 * @param centres codes of centres, without the company as a whole
 * @param first first month
 * @param last last month, not before the first
 */
public record Scope(List<String> centres, YearMonth first, YearMonth last) {
  /** An analysis spans ten years at the most. */
  public static final int MOST_MONTHS = 120;

  /**
   * Checks the months.
   *
   * @throws IllegalArgumentException if they stand in the wrong order or are too many
   */
  public Scope {
    centres = List.copyOf(centres);
    long months = first.until(last, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MOST_MONTHS) {
      throw new IllegalArgumentException(
          "From %s to %s are %d months; 1 to %d are possible"
              .formatted(first, last, months, MOST_MONTHS));
    }
  }

  /** How many months. */
  public int months() {
    return (int) first.until(last, ChronoUnit.MONTHS) + 1;
  }

  /** The months as they are written in both languages: 2026-01 – 2026-06. */
  public String span() {
    return first + " – " + last;
  }

  /** As many months, just before these. */
  public Scope before() {
    return earlier(months());
  }

  /** The same months of the year before. */
  public Scope yearBefore() {
    return earlier(12);
  }

  private Scope earlier(int months) {
    return new Scope(centres, first.minusMonths(months), last.minusMonths(months));
  }
}
