package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.analysis.CountedSlipFixture.at;
import static org.qualedger.analysis.CountedSlipFixture.goldenMonth;
import static org.qualedger.analysis.CountedSlipFixture.signed;
import static org.qualedger.analysis.CountedSlipFixture.slip;
import static org.qualedger.analysis.CountedSlipFixture.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Target;

/** The measures, by the definitions of the domain, to the second and to the single slip. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MetricTest {
  static final CompanyZone ZONE = CompanyZone.SHANGHAI;
  static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2026-10");
  static final Instant CUTOFF = Instant.parse("2026-11-03T01:00:00Z");
  static final List<Target> TARGETS =
      List.of(
          target("RV", 600, Target.Source.PROCEDURE),
          target("HV_A", 400, Target.Source.PROCEDURE),
          target("TIM", 950, Target.Source.COMPANY),
          target("QUAL1", 980, Target.Source.COMPANY),
          target("SAT", 950, Target.Source.COMPANY));

  static Target target(String measure, int perMille, Target.Source source) {
    return new Target(measure, perMille, source, "4.2.14.4", LocalDate.of(2010, 8, 1));
  }

  static Figures figures(List<CountedSlip> slips, ReportingPeriod period) {
    return Figures.of(
        "C012", period, ZONE, slips, new Figures.Requests(210, 3, 2), TARGETS, CUTOFF);
  }

  private static void assertRate(
      long numerator, long denominator, Rate.Verdict verdict, Rate rate) {
    assertEquals(
        numerator + "/" + denominator + " " + verdict,
        rate.numerator() + "/" + rate.denominator() + " " + rate.verdict());
  }

  @Test
  void the_golden_month() {
    Figures figures = figures(goldenMonth(72), OCTOBER);
    assertRate(124, 200, Rate.Verdict.MET, figures.rate(Metric.RV));
    assertRate(130, 200, Rate.Verdict.NOT_JUDGED, figures.rate(Metric.RVL));
    assertRate(72, 200, Rate.Verdict.MET_AS_SHARE_OF_VISITS, figures.rate(Metric.HV_A));
    assertRate(72, 124, Rate.Verdict.NOT_JUDGED, figures.rate(Metric.HV_B));
    assertTrue(figures.rate(Metric.HV_A).missed(), "amber is missed under the judged reading");
  }

  @Test
  void eighty_home_visits_of_two_hundred_reach_forty_per_cent() {
    assertRate(80, 200, Rate.Verdict.MET, figures(goldenMonth(80), OCTOBER).rate(Metric.HV_A));
  }

  @Test
  void home_visits_missed_under_both_readings_are_missed() {
    assertRate(40, 200, Rate.Verdict.MISSED, figures(goldenMonth(40), OCTOBER).rate(Metric.HV_A));
  }

  @Test
  void equality_reaches_and_one_less_does_not() {
    Target sixty = target("RV", 600, Target.Source.PROCEDURE);
    assertEquals(Rate.Verdict.MET, Rate.judge(60, 100, sixty));
    assertEquals(Rate.Verdict.MISSED, Rate.judge(59, 100, sixty));
    assertEquals(Rate.Verdict.MISSED, Rate.judge(1199, 2000, sixty), "59.95 % is not 60.0 %");
  }

  @Test
  void no_services_give_no_rate_and_four_no_verdict() {
    for (Rate rate : figures(List.of(), OCTOBER).rates()) {
      assertRate(0, 0, Rate.Verdict.UNDEFINED, rate);
    }
    List<CountedSlip> four = goldenMonth(72).subList(0, 4);
    assertRate(4, 4, Rate.Verdict.TOO_FEW, figures(four, OCTOBER).rate(Metric.RV));
    List<CountedSlip> five = goldenMonth(72).subList(0, 5);
    assertRate(5, 5, Rate.Verdict.MET, figures(five, OCTOBER).rate(Metric.RV));
  }

  @Test
  void a_month_is_cut_at_midnight_in_the_zone_of_the_company() {
    CountedSlip last = signed(1, at("2026-10-31T23:59:59"));
    CountedSlip first = signed(2, at("2026-11-01T00:00:00"));
    assertEquals(Standing.DENOMINATOR, Metric.RV.standing(last, OCTOBER, ZONE));
    assertEquals(Standing.OUTSIDE, Metric.RV.standing(first, OCTOBER, ZONE));
    assertEquals(
        Standing.DENOMINATOR, Metric.RV.standing(first, ReportingPeriod.parse("2026-11"), ZONE));
  }

  @Test
  void a_visit_counts_until_the_end_of_the_second_calendar_day() {
    Instant friday = at("2026-10-30T15:00:00");
    assertEquals(
        Standing.NUMERATOR,
        Metric.RV.standing(
            signed(1, friday, visit(at("2026-11-01T23:59:59"), false)), OCTOBER, ZONE));
    assertEquals(
        Standing.DENOMINATOR,
        Metric.RV.standing(
            signed(1, friday, visit(at("2026-11-02T00:00:00"), false)), OCTOBER, ZONE));
  }

  @Test
  void one_slip_counts_once_however_many_visits() {
    Instant done = at("2026-10-10T10:00:00");
    CountedSlip often =
        signed(
            1,
            done,
            visit(done.plus(Duration.ofHours(1)), false),
            visit(done.plus(Duration.ofHours(2)), true),
            visit(done.plus(Duration.ofHours(3)), false));
    assertEquals(1, Metric.RV.count(List.of(often), OCTOBER, ZONE).numerator());
    assertEquals(1, Metric.HV_A.count(List.of(often), OCTOBER, ZONE).numerator());
  }

  @Test
  void an_attempt_or_a_visit_before_the_final_completion_does_not_count() {
    Instant done = at("2026-10-10T10:00:00");
    CountedSlip attempt =
        signed(1, done, new CountedSlip.Visit(done.plusSeconds(60), false, false, null));
    CountedSlip early = signed(2, done, visit(done.minusSeconds(1), true));
    assertEquals(Standing.DENOMINATOR, Metric.RV.standing(attempt, OCTOBER, ZONE));
    assertEquals(Standing.DENOMINATOR, Metric.RV.standing(early, OCTOBER, ZONE));
    assertEquals(Standing.NOT_VISITED, Metric.SAT.standing(early, OCTOBER, ZONE));
  }

  @Test
  void a_missing_signature_is_replaced_by_the_finish_and_flagged() {
    CountedSlip unsigned =
        new CountedSlip(
            "C012-WT-20261031-0001",
            4,
            at("2026-10-31T20:00:00"),
            null,
            null,
            at("2026-10-31T22:00:00"),
            "POWER",
            true,
            false,
            false,
            true,
            CountedSlip.Arrival.LATE,
            at("2026-10-31T21:00:00"),
            null,
            "LEAK_AGAIN",
            List.of());
    assertTrue(unsigned.completionFlagged());
    Figures figures = figures(List.of(unsigned), OCTOBER);
    assertEquals(1, figures.cases(Tally.Kind.VOLUME, "UNSIGNED"));
    assertEquals(1, figures.cases(Tally.Kind.VOLUME, "SUPPLIER"));
    assertEquals(1, figures.cases(Tally.Kind.VOLUME, "FREE"));
    assertEquals(1, figures.cases(Tally.Kind.DEFECT, "LEAK_AGAIN"));
    assertEquals(1, figures.cases(Tally.Kind.LATE_REASON, Tally.UNSTATED));
    assertEquals(210, figures.cases(Tally.Kind.VOLUME, "REQUESTS"));
  }

  @Test
  void timeliness_leaves_out_what_proves_nothing_and_counts_it_apart() {
    Instant done = at("2026-10-10T10:00:00");
    List<CountedSlip> slips = new ArrayList<>();
    for (int i = 1; i <= 19; i++) {
      slips.add(signed(i, done));
    }
    slips.add(slip(20, done, CountedSlip.Arrival.LATE, "TRAFFIC", List.of()));
    slips.add(slip(21, done, CountedSlip.Arrival.NO_EVIDENCE, null, List.of()));
    slips.add(slip(22, done, CountedSlip.Arrival.NOT_APPLICABLE, null, List.of()));
    Figures figures = figures(slips, OCTOBER);
    assertRate(19, 20, Rate.Verdict.MET, figures.rate(Metric.TIM));
    assertEquals(1, figures.rate(Metric.TIM).evidenceGap());
    assertEquals(1, figures.cases(Tally.Kind.LATE_REASON, "TRAFFIC"));
    assertEquals(
        List.of("C012-WT-20261001-0021"), figures.basis().numbers(Metric.TIM, Standing.NOT_PROVEN));
  }

  @Test
  void satisfaction_takes_the_newest_answer_of_the_effective_visits() {
    Instant done = at("2026-10-10T10:00:00");
    CountedSlip changed =
        signed(
            1,
            done,
            new CountedSlip.Visit(
                done.plusSeconds(60), false, true, CountedSlip.Overall.DISSATISFIED),
            new CountedSlip.Visit(
                done.plus(Duration.ofDays(9)),
                true,
                true,
                CountedSlip.Overall.BASICALLY_SATISFIED));
    CountedSlip silent =
        signed(2, done, new CountedSlip.Visit(done.plusSeconds(60), false, true, null));
    assertEquals(Standing.NUMERATOR, Metric.SAT.standing(changed, OCTOBER, ZONE));
    assertEquals(Standing.NO_ANSWER, Metric.SAT.standing(silent, OCTOBER, ZONE));
  }

  @Test
  void a_quarter_is_pooled_from_the_slips_and_not_averaged() {
    List<CountedSlip> slips = new ArrayList<>(goldenMonth(72));
    for (int i = 201; i <= 210; i++) {
      slips.add(signed(i, at("2026-11-05T10:00:00")));
    }
    Figures quarter = figures(slips, ReportingPeriod.parse("2026-Q4"));
    assertRate(124, 210, Rate.Verdict.MISSED, quarter.rate(Metric.RV));
  }

  @Test
  void a_target_moves_only_periods_that_begin_on_or_after_its_first_day() {
    List<Target> targets =
        List.of(
            new Target("RV", 600, Target.Source.PROCEDURE, "4.2.14.4", LocalDate.of(2010, 8, 1)),
            new Target("RV", 700, Target.Source.COMPANY, "2026", LocalDate.of(2026, 10, 2)));
    assertEquals(
        600,
        java.util.Objects.requireNonNull(Figures.inForce(targets, Metric.RV, OCTOBER.start()))
            .perMille());
    assertEquals(
        700,
        java.util.Objects.requireNonNull(
                Figures.inForce(targets, Metric.RV, LocalDate.of(2026, 11, 1)))
            .perMille());
  }

  @Test
  void every_number_equals_the_list_behind_it() {
    Figures figures = figures(goldenMonth(72), OCTOBER);
    for (Rate rate : figures.rates()) {
      long above = figures.basis().numbers(rate.metric(), Standing.NUMERATOR).size();
      long below = figures.basis().numbers(rate.metric(), Standing.DENOMINATOR).size();
      assertEquals(rate.numerator(), above);
      assertEquals(rate.denominator(), above + below);
    }
  }

  @Test
  void the_basis_reads_back_and_equal_data_give_an_equal_digest() {
    DataBasis basis = figures(goldenMonth(72), OCTOBER).basis();
    DataBasis again = new FrozenBasis(basis).basis();
    assertEquals(basis, again);
    assertEquals(basis.digest(), figures(goldenMonth(72), OCTOBER).basis().digest());
    assertFalse(basis.digest().equals(figures(goldenMonth(73), OCTOBER).basis().digest()));
  }

  @Test
  void the_control_chart_has_the_months_in_which_something_was_judged() {
    List<CountedSlip> slips = new ArrayList<>(goldenMonth(72));
    slips.add(slip(300, at("2026-08-05T10:00:00"), CountedSlip.Arrival.LATE, null, List.of()));
    List<MonthPoint> months = figures(slips, OCTOBER).months();
    assertEquals(
        List.of(YearMonth.of(2026, 8), YearMonth.of(2026, 10)),
        months.stream().map(MonthPoint::month).toList());
    assertEquals(1, months.getFirst().late());
    assertEquals(200, months.getLast().judged());
  }

  @Test
  void the_same_period_last_year_stands_beside_the_figure() {
    List<CountedSlip> slips = new ArrayList<>(goldenMonth(72));
    slips.add(slip(300, at("2025-10-05T10:00:00"), CountedSlip.Arrival.LATE, null, List.of()));
    slips.add(slip(301, at("2025-10-31T10:00:00"), CountedSlip.Arrival.ON_TIME, null, List.of()));
    Rate timeliness = figures(slips, OCTOBER).rate(Metric.TIM);
    assertEquals(1, timeliness.lastYearNumerator());
    assertEquals(2, timeliness.lastYearDenominator());
    assertEquals("2025-Q4", ReportingPeriod.parse("2026-Q4").lastYear().toString());
  }

  @Test
  void a_year_ago_without_a_slip_is_not_available_rather_than_nothing() {
    Rate timeliness = figures(goldenMonth(72), OCTOBER).rate(Metric.TIM);
    assertNull(timeliness.lastYearNumerator());
    assertNull(timeliness.lastYearDenominator());
  }

  @Test
  void last_year_is_part_of_what_is_proven_where_it_is_known() {
    List<CountedSlip> slips = new ArrayList<>(goldenMonth(72));
    slips.add(slip(300, at("2025-10-05T10:00:00"), CountedSlip.Arrival.LATE, null, List.of()));
    Rate known = figures(slips, OCTOBER).rate(Metric.TIM);
    Rate unknown = figures(goldenMonth(72), OCTOBER).rate(Metric.TIM);
    assertEquals(1, Rate.rehydrate(known.canonical()).lastYearDenominator());
    assertFalse(unknown.canonical().names().contains("lastYearNumerator"));
    assertEquals(unknown.canonical(), Rate.rehydrate(unknown.canonical()).canonical());
  }

  @Test
  void periods_are_written_as_they_are_read() {
    assertEquals("2026-Q3", ReportingPeriod.parse("2026-Q3").toString());
    assertEquals("2026-09", ReportingPeriod.parse("2026-09").toString());
    assertEquals(LocalDate.of(2026, 9, 30), ReportingPeriod.parse("2026-Q3").end());
    assertEquals("2025-Q4", ReportingPeriod.parse("2026-Q1").previous().toString());
  }
}
