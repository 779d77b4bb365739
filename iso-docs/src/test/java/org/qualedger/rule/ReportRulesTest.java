package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.serviceslip.ServiceSlipFixture.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.analysis.ReportingPeriod;

/** 4.4.1 and 4.4.2: September and the third quarter of 2026, reported after National Day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportRulesTest {
  private static final Set<String> RATES = Set.of("TIM", "QUAL1", "QUAL", "SAT", "RV", "HV_A");

  // Working days of October 2026: 8, 9, Saturday 10, 12, 13 | 14, 15, 16, 19, 20.
  private static final Instant MONTH_END = local("2026-10-14T00:00:00");
  private static final Instant QUARTER_END = local("2026-10-21T00:00:00");

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  private static Finding judge(
      String period, @Nullable ReportFacts report, Instant now, LocalDate opened) {
    return ClauseRules.judge(
        new PeriodDossier(
            ReportingPeriod.parse(period), opened, null, report, RuleFixture.at(now)));
  }

  private static Finding month(@Nullable ReportFacts report, Instant now) {
    return judge("2026-09", report, now, LocalDate.of(2020, 1, 1));
  }

  private static Finding quarter(@Nullable ReportFacts report, Instant now) {
    return judge("2026-Q3", report, now, LocalDate.of(2020, 1, 1));
  }

  private static ReportFacts monthly(@Nullable Instant submitted) {
    return new ReportFacts("C012-TJ-20261009-0001", submitted, RATES, Set.of(), 0, null, null);
  }

  private static ReportFacts quarterly(
      @Nullable Instant approved, @Nullable Instant begun, int participants) {
    return new ReportFacts(
        "C012-TJ-20261009-0002",
        local("2026-10-12T09:00:00"),
        RATES,
        Set.of(),
        participants,
        approved,
        begun);
  }

  @ParameterizedTest(name = "monthly, submitted {0}: {1}")
  @CsvSource({
    "2026-10-01T09:00:00,     PASS",
    "2026-10-13T23:59:59.999, PASS",
    "2026-10-14T00:00:00,     FAIL",
  })
  void due_on_the_fifth_working_day(String submitted, Verdict verdict) {
    Finding finding = month(monthly(local(submitted)), local("2026-11-01T00:00:00"));

    assertEquals(verdict, finding.verdict());
    assertEquals("4.4.1", finding.clause().shortText());
  }

  @Test
  void a_missing_report_is_pending_and_then_missing_evidence() {
    Finding pending = month(null, MONTH_END.minusMillis(1));
    assertFinding(Verdict.PENDING, DetailCode.REPORT_DUE, pending);
    assertEquals(MONTH_END, pending.holdsUntil());
    assertEquals(List.of("2026-10-13"), pending.detail().args());
    assertFinding(Verdict.NO_EVIDENCE, DetailCode.REPORT_MISSING, month(null, MONTH_END));
  }

  @Test
  void a_draft_is_not_submitted() {
    assertFinding(
        Verdict.PENDING, DetailCode.REPORT_DUE, month(monthly(null), MONTH_END.minusMillis(1)));
    assertFinding(Verdict.FAIL, DetailCode.REPORT_NOT_SUBMITTED, month(monthly(null), MONTH_END));
  }

  @Test
  void every_rate_stands_in_it() {
    ReportFacts thin =
        new ReportFacts(
            "C012-TJ-20261009-0001",
            local("2026-10-09T09:00:00"),
            Set.of("TIM", "QUAL1", "RV"),
            Set.of(),
            0,
            null,
            null);

    Finding finding = month(thin, MONTH_END);

    assertFinding(Verdict.NO_EVIDENCE, DetailCode.RATES_MISSING, finding);
    assertEquals(List.of("HV_A, SAT"), finding.detail().args());
  }

  @Test
  void a_missed_target_is_answered() {
    ReportFacts silent =
        new ReportFacts(
            "C012-TJ-20261009-0001",
            local("2026-10-09T09:00:00"),
            RATES,
            Set.of("TIM"),
            0,
            null,
            null);

    assertFinding(Verdict.FAIL, DetailCode.TARGET_UNANSWERED, month(silent, MONTH_END));
  }

  @Test
  void the_quarterly_report_is_due_on_the_tenth_working_day() {
    Finding pending = quarter(null, QUARTER_END.minusMillis(1));
    assertFinding(Verdict.PENDING, DetailCode.REPORT_DUE, pending);
    assertEquals(QUARTER_END, pending.holdsUntil());
    assertEquals("4.4.2", pending.clause().shortText());
    assertFinding(Verdict.NO_EVIDENCE, DetailCode.REPORT_MISSING, quarter(null, QUARTER_END));
  }

  @Test
  void the_quarterly_report_waits_for_its_approval() {
    Finding waiting = quarter(quarterly(null, null, 5), QUARTER_END);
    assertFinding(Verdict.PENDING, DetailCode.APPROVAL_TO_COME, waiting);

    assertEquals(
        Verdict.PASS,
        quarter(quarterly(local("2026-10-15T09:00:00"), null, 5), QUARTER_END).verdict());
  }

  @Test
  void nothing_is_carried_out_before_the_approval() {
    Instant approved = local("2026-10-15T09:00:00");

    assertFinding(
        Verdict.FAIL,
        DetailCode.ACTION_BEFORE_APPROVAL,
        quarter(quarterly(null, approved, 5), QUARTER_END));
    assertFinding(
        Verdict.FAIL,
        DetailCode.ACTION_BEFORE_APPROVAL,
        quarter(quarterly(approved, approved.minusMillis(1), 5), QUARTER_END));
    assertEquals(Verdict.PASS, quarter(quarterly(approved, approved, 5), QUARTER_END).verdict());
  }

  @Test
  void those_who_took_part_are_listed() {
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.PARTICIPANTS_MISSING,
        quarter(quarterly(local("2026-10-15T09:00:00"), null, 0), QUARTER_END));
  }

  @Test
  void a_centre_that_was_not_open_has_nothing_to_report() {
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.CENTRE_NOT_OPEN,
        judge("2026-09", null, MONTH_END, LocalDate.of(2026, 10, 1)));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.REPORT_MISSING,
        judge("2026-09", null, MONTH_END, LocalDate.of(2026, 9, 30)));
  }
}
