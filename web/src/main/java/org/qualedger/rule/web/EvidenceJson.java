package org.qualedger.rule.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.rule.Verdict;
import org.qualedger.rule.desk.EvidencePage;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * The numbers on one clause, and the records behind them.
 *
 * @param period 2026-10 or 2026-Q3
 * @param counts how many records have which verdict
 * @param next cursor of the next page, absent on the last
 */
public record EvidenceJson(
    String clause,
    String period,
    Map<Verdict, Long> counts,
    RateJson rate,
    List<LineJson> records,
    @Nullable String next) {

  /**
   * Met, of those that could be judged; value and interval are absent where nothing was judged.
   *
   * @param percent with two decimals
   * @param lower lower end of the 95 % interval, 0 to 1
   * @param upper upper end of the 95 % interval, 0 to 1
   */
  public record RateJson(
      long numerator,
      long denominator,
      @Nullable String percent,
      @Nullable Double lower,
      @Nullable Double upper) {}

  /**
   * A record behind the numbers.
   *
   * @param subject record number, or centre and period where a report is missing
   * @param record record number, absent where none was written
   * @param day day of entry, or end of the period
   */
  public record LineJson(
      String subject, @Nullable String record, String centre, LocalDate day, VerdictJson verdict) {}

  static EvidenceJson of(EvidencePage page, RuleTexts texts) {
    WilsonInterval interval = page.tally().interval().orElse(null);
    return new EvidenceJson(
        page.tally().clause(),
        page.period(),
        page.tally().counts(),
        new RateJson(
            page.tally().rate().numerator(),
            page.tally().rate().denominator(),
            page.tally().rate().percentText(2).orElse(null),
            interval == null ? null : interval.lower(),
            interval == null ? null : interval.upper()),
        page.lines().stream()
            .map(
                line ->
                    new LineJson(
                        line.subject(),
                        line.recordNumber(),
                        line.centre(),
                        line.day(),
                        VerdictJson.of(line.verdict(), texts)))
            .toList(),
        page.next());
  }
}
