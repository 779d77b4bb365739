package org.qualedger.analysis.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.analysis.Breakdown;
import org.qualedger.analysis.Count;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.CountedSlip.Arrival;
import org.qualedger.analysis.CountedSlip.Overall;
import org.qualedger.analysis.CountedSlip.Visit;
import org.qualedger.analysis.ServiceTimes;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Stratification;
import org.qualedger.chart.DataTable;
import org.qualedger.organization.CompanyZone;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.LateReason;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Whatever is asked, the figure that stands at a point of a chart is the number of records behind
 * it: of random slips of fourteen months, many of them entered at the very edges of a month.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountOnChartIsCountInListTest {
  private static final CompanyZone ZONE = CompanyZone.SHANGHAI;
  private static final YearMonth FIRST = YearMonth.of(2025, 9);
  private static final YearMonth LAST = FIRST.plusMonths(13);
  private static final List<String> CENTRES = List.of("C012", "C013", "C014");
  private static final Scope SCOPE = new Scope(CENTRES, FIRST, LAST);
  private static final List<CountedSlip> SLIPS = slips();

  static Stream<Arguments> questions() {
    List<Arguments> all = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      for (View view : View.of(subject)) {
        for (Stratification by : Stratification.values()) {
          all.add(Arguments.of(subject, view, by));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("questions")
  void count_on_chart_is_count_in_list(Subject subject, View view, Stratification by) {
    Question usual = Question.about(SCOPE, subject, view);
    Answer answer =
        answer(
            new Question(
                SCOPE, subject, view, by, usual.baseline(), usual.stages(), usual.rules()));
    DataTable table = answer.figure().orElseThrow().table();
    assertEquals(table.rows().size(), answer.groups().size());
    int counted = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Map<String, Standing> records = answer.groups().get(row).records();
      long above = count(records, Standing.NUMERATOR);
      long below = above + count(records, Standing.DENOMINATOR);
      List<String> values = table.rows().get(row);
      counted += records.size();
      if (view == View.FUNNEL) {
        assertEquals(
            List.of(
                String.valueOf(below),
                new Proportion(above, below).percentText(1).orElseThrow() + "%"),
            List.of(values.get(1).replace(",", ""), values.get(2)));
      } else if (subject.kind() == Subject.Kind.RATE && view != View.CENTRES && view != View.RUN) {
        assertTrue(
            values.contains(above + "/" + below), () -> values + " has no " + above + "/" + below);
      } else if (view == View.PARETO || view == View.CHECK_SHEET || view == View.HISTOGRAM) {
        assertTrue(values.contains(String.valueOf(above)), () -> values + " has no " + above);
      } else if (view == View.CAUSES && !values.get(1).equals("–")) {
        assertTrue(values.get(1).endsWith(" (" + above + ")"), values::toString);
      }
    }
    assertTrue(counted > 0);
  }

  /** Every slip entered in the months is counted once, those of the last and first second too. */
  @ParameterizedTest
  @MethodSource("months")
  void a_check_sheet_counts_every_slip_once_in_the_month_of_its_entry(YearMonth month) {
    Scope one = new Scope(CENTRES, month, month);
    List<CountedSlip> entered =
        SLIPS.stream().filter(slip -> ZONE.month(slip.enteredAt()).equals(month)).toList();
    Answer answer =
        new ReasonAnalysis(
                Question.about(one, Subject.CATEGORIES, View.CHECK_SHEET).notSplit(),
                ZONE,
                Locale.ENGLISH)
            .answer(entered);
    Map<String, Standing> behind = new TreeMap<>();
    answer.groups().forEach(group -> behind.putAll(group.records()));
    assertEquals(
        entered.stream().map(CountedSlip::number).sorted().toList(), List.copyOf(behind.keySet()));
    assertTrue(
        answer.figure().orElseThrow().table().rows().stream()
            .allMatch(row -> row.get(1).equals(month.toString())));
  }

  static Stream<YearMonth> months() {
    return Stream.iterate(FIRST, month -> !month.isAfter(LAST), month -> month.plusMonths(1));
  }

  private static long count(Map<String, Standing> records, Standing standing) {
    return records.values().stream().filter(one -> one == standing).count();
  }

  private static Answer answer(Question question) {
    return switch (question.subject().kind()) {
      case REASONS -> new ReasonAnalysis(question, ZONE, Locale.ENGLISH).answer(SLIPS);
      case MINUTES -> new MinutesAnalysis(question, Locale.ENGLISH).answer(times());
      case RATE -> rate(question);
    };
  }

  private static Answer rate(Question question) {
    RateAnalysis analysis =
        new RateAnalysis(question, question.subject().metric().orElseThrow(), null, Locale.ENGLISH);
    if (question.view() != View.PERIODS) {
      return analysis.answer(breakdown(question, SCOPE, question.by()));
    }
    Scope before = new Scope(CENTRES, FIRST.plusMonths(6), FIRST.plusMonths(9));
    Count then = breakdown(question, before, Stratification.NONE).whole();
    return analysis.answer(
        new TreeMap<>(Map.of(before.first(), new RateAnalysis.Period(before, then))),
        breakdown(question, SCOPE, Stratification.NONE).whole());
  }

  private static Breakdown breakdown(Question question, Scope scope, Stratification by) {
    return Breakdown.of(
        question.subject().metric().orElseThrow(), by, scope.first(), scope.last(), ZONE, SLIPS);
  }

  private static List<ServiceTimes> times() {
    return SLIPS.stream()
        .map(
            slip ->
                new ServiceTimes(
                    slip.number(),
                    1,
                    String.valueOf(slip.category()),
                    false,
                    slip.enteredAt(),
                    slip.enteredAt().plusSeconds(300 + slip.number().hashCode() % 200 * 9L),
                    slip.enteredAt().plus(Duration.ofHours(1)),
                    slip.finishedAt()))
        .toList();
  }

  private static List<CountedSlip> slips() {
    Random random = new Random(20261125);
    List<CountedSlip> made = new ArrayList<>();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      Instant start = month.atDay(1).atStartOfDay(ZONE.id()).toInstant();
      Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ZONE.id()).toInstant();
      for (int i = 0; i < 120; i++) {
        Instant entered =
            switch (i) {
              case 0 -> start;
              case 1 -> end.minusMillis(1);
              default ->
                  start.plusSeconds(random.nextLong(Duration.between(start, end).toSeconds()));
            };
        made.add(slip(random, entered, i + 1));
      }
    }
    return made;
  }

  private static CountedSlip slip(Random random, Instant entered, int serial) {
    LocalDate day = ZONE.day(entered);
    String number =
        "%s-WT-%s-%04d"
            .formatted(CENTRES.get(random.nextInt(3)), day.toString().replace("-", ""), serial);
    Arrival arrival = choice(random, Arrival.values());
    Instant finished = entered.plus(Duration.ofMinutes(61 + random.nextInt(4000)));
    boolean good = random.nextInt(6) > 0;
    Visit visit =
        new Visit(
            finished.plus(Duration.ofHours(random.nextInt(72))),
            random.nextBoolean(),
            random.nextInt(5) > 0,
            choice(random, Overall.values()));
    return new CountedSlip(
        number,
        1,
        entered,
        random.nextInt(15) == 0 ? finished : null,
        random.nextInt(8) == 0 ? null : finished.plusSeconds(60),
        finished,
        choice(random, new String[] {"PLUMBING", "ELECTRIC", "LOCKS", "CLEANING", "OTHER"}),
        random.nextInt(4) == 0,
        random.nextBoolean(),
        good,
        true,
        arrival,
        entered.plus(Duration.ofMinutes(30)),
        arrival == Arrival.LATE ? choice(random, LateReason.values()).name() : null,
        good ? null : choice(random, DefectCode.values()).name(),
        random.nextInt(4) == 0 ? List.of() : List.of(visit));
  }

  private static <T> T choice(Random random, T[] of) {
    return Arrays.asList(of).get(random.nextInt(of.length));
  }
}
