package org.qualedger.search.lucene;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;

/**
 * Reads days and ranges of days out of folded text, in Chinese and English: 2026年8月, 2026-08-15, Q3
 * 2026, 三季度, 上周, 本月, 昨天, 近7天, last month, 2026-08-01..2026-08-15, 2026-08-01..
 *
 * <p>What has no year means the latest that has begun. Weeks begin on Monday.
 */
final class DateWords {

  /** The first and last day that exist for this purpose: the open ends of a range. */
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  /**
   * Days found in a text.
   *
   * @param start the first character of the words
   * @param end behind the last
   * @param first the first day
   * @param last the last day, included
   */
  record Found(int start, int end, LocalDate first, LocalDate last) {}

  private record Days(LocalDate first, LocalDate last) {
    static Days month(YearMonth month) {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days quarter(int year, int quarter) {
      YearMonth first = YearMonth.of(year, 3 * quarter - 2);
      return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    static Days year(int year) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  }

  @FunctionalInterface
  private interface Reading {
    @Nullable Days read(MatchResult words, LocalDate today);
  }

  private record Form(Pattern words, Reading reading) {}

  private static final String NO_DIGIT_BEFORE = "(?<![0-9a-z.-])";
  private static final String NO_DIGIT_AFTER = "(?![0-9-])";
  private static final String YEAR = "((?:19|20)[0-9]{2})";
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\.{2,}|~|至|到)\\s*");
  private static final Pattern OPEN = Pattern.compile("\\s*\\.{2,}");

  /** In order of trust: a later form is not read where an earlier one was. */
  private static final List<Form> FORMS =
      List.of(
          form(
              YEAR + "(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})(?:日|号)?" + NO_DIGIT_AFTER,
              (w, today) -> day(number(w, 1), number(w, 2), number(w, 3))),
          form(
              YEAR + "(?:[-/]|年)([0-9]{1,2})(?:月份?)?" + NO_DIGIT_AFTER,
              (w, today) -> month(number(w, 1), number(w, 2))),
          form(YEAR + "\\s*-?\\s*q([1-4])" + NO_DIGIT_AFTER, DateWords::yearAndQuarter),
          form(YEAR + "年?第?([一二三四1-4])季度", DateWords::yearAndQuarter),
          form(
              "q([1-4])[ /-]*" + YEAR + NO_DIGIT_AFTER,
              (w, today) -> Days.quarter(number(w, 2), number(w, 1))),
          form(YEAR + "年", (w, today) -> Days.year(number(w, 1))),
          form(
              "([0-9]{1,2})月([0-9]{1,2})(?:日|号)?",
              (w, today) -> latestDay(number(w, 1), number(w, 2), today)),
          form("([0-9]{1,2})月份?", (w, today) -> latestMonth(number(w, 1), today)),
          form("第?([一二三四])季度", (w, today) -> latestQuarter(quarter(w.group(1)), today)),
          form(
              "(?:最近|近|last )\\s*([0-9]{1,3})\\s*(?:天|日|days?)",
              (w, today) -> new Days(today.minusDays(Math.max(0, number(w, 1) - 1)), today)),
          form("今天|今日|\\btoday\\b", (w, today) -> new Days(today, today)),
          form("昨天|昨日|\\byesterday\\b", (w, today) -> oneDay(today.minusDays(1))),
          form("前天", (w, today) -> oneDay(today.minusDays(2))),
          form("上上周", (w, today) -> week(today.minusWeeks(2))),
          form("上周|\\blast week\\b", (w, today) -> week(today.minusWeeks(1))),
          form("本周|这周|\\bthis week\\b", (w, today) -> week(today)),
          form(
              "上个?月|\\blast month\\b",
              (w, today) -> Days.month(YearMonth.from(today).minusMonths(1))),
          form("本月|这个?月|\\bthis month\\b", (w, today) -> Days.month(YearMonth.from(today))),
          form("上个?季度|\\blast quarter\\b", (w, today) -> quarterOf(today.minusMonths(3))),
          form("本季度|这个?季度|\\bthis quarter\\b", (w, today) -> quarterOf(today)),
          form("去年|\\blast year\\b", (w, today) -> Days.year(today.getYear() - 1)),
          form("今年|本年|\\bthis year\\b", (w, today) -> Days.year(today.getYear())));

  private final Clock clock;
  private final CompanyZone zone;

  DateWords(Clock clock, CompanyZone zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The days in a text from left to right, neighbours joined to ranges. */
  List<Found> in(String folded) {
    LocalDate today = zone.day(clock.instant());
    List<Found> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.words().matcher(folded);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        Days days = form.reading().read(matcher, today);
        if (days != null
            && found.stream().noneMatch(known -> start < known.end() && known.start() < end)) {
          found.add(new Found(start, end, days.first(), days.last()));
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return joined(folded, found);
  }

  private static List<Found> joined(String folded, List<Found> found) {
    List<Found> ranges = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      if (i + 1 < found.size()) {
        Found next = found.get(i + 1);
        if (BETWEEN.matcher(folded.substring(one.end(), next.start())).matches()) {
          boolean inOrder = !next.last().isBefore(one.first());
          ranges.add(
              new Found(
                  one.start(),
                  next.end(),
                  inOrder ? one.first() : next.first(),
                  inOrder ? next.last() : one.last()));
          i++;
          continue;
        }
      }
      ranges.add(openEnded(folded, one));
    }
    return ranges;
  }

  private static Found openEnded(String folded, Found one) {
    Matcher after = OPEN.matcher(folded).region(one.end(), folded.length());
    if (after.lookingAt()) {
      return new Found(one.start(), after.end(), one.first(), LATEST);
    }
    int before = one.start();
    while (before > 0 && folded.charAt(before - 1) == '.') {
      before--;
    }
    return one.start() - before >= 2 ? new Found(before, one.end(), EARLIEST, one.last()) : one;
  }

  private static Form form(String words, Reading reading) {
    boolean digits = words.startsWith("(") && !words.startsWith("(?:最近");
    // Two full stops before a date open a range; one would make it part of some other number.
    String before = digits ? "(?:" + NO_DIGIT_BEFORE + "|(?<=\\.\\.))" : "";
    return new Form(Pattern.compile(before + "(?:" + words + ")"), reading);
  }

  private static int number(MatchResult words, int group) {
    return Integer.parseInt(words.group(group));
  }

  private static int quarter(String word) {
    int chinese = "一二三四".indexOf(word);
    return chinese < 0 ? Integer.parseInt(word) : chinese + 1;
  }

  private static Days yearAndQuarter(MatchResult words, LocalDate today) {
    return Days.quarter(number(words, 1), quarter(words.group(2)));
  }

  private static @Nullable Days day(int year, int month, int day) {
    try {
      return oneDay(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // No such day, so it was not meant as one: it stays a word.
      return null;
    }
  }

  private static @Nullable Days month(int year, int month) {
    return month >= 1 && month <= 12 ? Days.month(YearMonth.of(year, month)) : null;
  }

  private static @Nullable Days latestDay(int month, int day, LocalDate today) {
    Days thisYear = day(today.getYear(), month, day);
    return thisYear != null && thisYear.first().isAfter(today)
        ? day(today.getYear() - 1, month, day)
        : thisYear;
  }

  private static @Nullable Days latestMonth(int month, LocalDate today) {
    return month(month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1, month);
  }

  private static Days latestQuarter(int quarter, LocalDate today) {
    boolean begun = 3 * quarter - 2 <= today.getMonthValue();
    return Days.quarter(begun ? today.getYear() : today.getYear() - 1, quarter);
  }

  private static Days quarterOf(LocalDate day) {
    return Days.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  private static Days week(LocalDate day) {
    LocalDate monday = day.with(previousOrSame(MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  private static Days oneDay(LocalDate day) {
    return new Days(day, day);
  }
}
