package org.qualedger.rule.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records behind the numbers on one clause.
 *
 * @param period the period as text, 2026-10 or 2026-Q3
 * @param tally how many have which verdict, over all pages
 * @param next cursor of the next page, or null on the last
 */
public record EvidencePage(
    String period, ClauseTally tally, List<Line> lines, @Nullable String next) {
  public EvidencePage {
    lines = List.copyOf(lines);
  }

  /**
   * One of them.
   *
   * @param subject the record's number, or centre and period for a report
   * @param recordNumber the record, or null where none was written
   * @param day day of entry, or end of the period
   */
  public record Line(
      String subject,
      @Nullable String recordNumber,
      String centre,
      LocalDate day,
      VerdictView verdict) {}
}
