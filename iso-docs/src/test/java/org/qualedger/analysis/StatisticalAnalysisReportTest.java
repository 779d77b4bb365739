package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.qualedger.analysis.CountedSlipFixture.goldenMonth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.analysis.StatisticalAnalysisReport.Stage;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticalAnalysisReportTest {
  private static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2026-10");
  private static final ReportingPeriod FOURTH = ReportingPeriod.parse("2026-Q4");
  private static final Instant NOW = Instant.parse("2027-01-05T01:00:00Z");

  enum Verb {
    RECOUNT,
    AMEND,
    SUBMIT,
    REVIEW,
    APPROVE,
    RETURN,
    CLOSE,
    VOID
  }

  record Case(boolean quarterly, Stage from, Verb verb, Object result) {}

  private static Act act(String by, Duty duty) {
    return act(by, duty, null);
  }

  private static Act act(String by, Duty duty, @Nullable String reason) {
    return new Act(by, by, duty, NOW, NOW, reason);
  }

  private static Figures figures(ReportingPeriod period, int home) {
    return MetricTest.figures(goldenMonth(home), period);
  }

  private static ReportTexts texts() {
    return new ReportTexts(
        "上门回访率 72/200，未达 40 %",
        "周末人手不足",
        List.of(new CountermeasureLine("周末增设回访专岗", "周敏", LocalDate.of(2026, 12, 1), "每周抽查")),
        List.of(
            new MeasureFollowUp(
                "增购排水工具", "李强", LocalDate.of(2026, 10, 20), MeasureFollowUp.Progress.DONE, "已到位")),
        List.of("周敏", "李强"),
        "总体达标，上门回访待改进",
        null);
  }

  private static StatisticalAnalysisReport draft(boolean quarterly) {
    return new StatisticalAnalysisReport(
        new RecordNumber("C012", RecordKind.ANALYSIS_REPORT, LocalDate.of(2027, 1, 5), 1),
        act(quarterly ? "manager" : "assistant", author(quarterly)),
        figures(quarterly ? FOURTH : OCTOBER, 72),
        List.of(),
        Medium.ELECTRONIC,
        false);
  }

  private static Duty author(boolean quarterly) {
    return quarterly ? Duty.CENTRE_MANAGER : Duty.MANAGERS_ASSISTANT;
  }

  private static Act byAuthor(boolean quarterly) {
    return act(quarterly ? "manager" : "assistant", author(quarterly), "说明");
  }

  private static Act byDecider(boolean quarterly) {
    return quarterly
        ? act("engineer", Duty.QUALITY_ENGINEER, "说明")
        : act("manager", Duty.CENTRE_MANAGER, "说明");
  }

  private static StatisticalAnalysisReport in(boolean quarterly, Stage stage) {
    StatisticalAnalysisReport report = draft(quarterly);
    if (stage == Stage.DRAFT) {
      return report;
    }
    if (stage == Stage.VOIDED) {
      granted(report.voidIt(byAuthor(quarterly)));
      return report;
    }
    granted(report.amend(byAuthor(quarterly), texts()));
    granted(report.submit(byAuthor(quarterly)));
    switch (stage) {
      case RETURNED -> granted(report.returnToAuthor(byDecider(quarterly)));
      case REVIEWED -> granted(report.review(byDecider(quarterly)));
      case APPROVED -> granted(report.approve(byDecider(quarterly)));
      case CLOSED -> {
        granted(quarterly ? report.approve(byDecider(true)) : report.review(byDecider(false)));
        granted(report.close(byDecider(quarterly), 0));
      }
      case SUBMITTED, DRAFT, VOIDED -> {}
    }
    return report;
  }

  private static void granted(Decision decision) {
    assertEquals(Decision.grant(), decision);
  }

  static List<Case> everything() {
    Map<Verb, Map<Stage, Stage>> allowed = new EnumMap<>(Verb.class);
    allowed.put(Verb.RECOUNT, Map.of(Stage.DRAFT, Stage.DRAFT));
    allowed.put(Verb.AMEND, Map.of(Stage.DRAFT, Stage.DRAFT, Stage.RETURNED, Stage.RETURNED));
    allowed.put(Verb.SUBMIT, Map.of(Stage.RETURNED, Stage.SUBMITTED));
    allowed.put(Verb.REVIEW, Map.of(Stage.SUBMITTED, Stage.REVIEWED));
    allowed.put(Verb.APPROVE, Map.of(Stage.SUBMITTED, Stage.APPROVED));
    allowed.put(Verb.RETURN, Map.of(Stage.SUBMITTED, Stage.RETURNED));
    allowed.put(Verb.CLOSE, Map.of(Stage.REVIEWED, Stage.CLOSED, Stage.APPROVED, Stage.CLOSED));
    allowed.put(
        Verb.VOID,
        Map.of(
            Stage.DRAFT,
            Stage.VOIDED,
            Stage.SUBMITTED,
            Stage.VOIDED,
            Stage.RETURNED,
            Stage.VOIDED,
            Stage.REVIEWED,
            Stage.VOIDED,
            Stage.APPROVED,
            Stage.VOIDED));
    List<Case> cases = new ArrayList<>();
    for (boolean quarterly : new boolean[] {false, true}) {
      for (Stage stage : Stage.values()) {
        if (stage == (quarterly ? Stage.REVIEWED : Stage.APPROVED)) {
          continue;
        }
        for (Verb verb : Verb.values()) {
          Object result =
              java.util.Objects.requireNonNullElse(
                  (Object) java.util.Objects.requireNonNull(allowed.get(verb)).get(stage),
                  RefusalCode.NOT_IN_THIS_STAGE);
          if (verb == (quarterly ? Verb.REVIEW : Verb.APPROVE)) {
            result = RefusalCode.NOT_IN_THIS_STAGE;
          }
          if (verb == Verb.SUBMIT && stage == Stage.DRAFT) {
            result = RefusalCode.MISSING;
          }
          cases.add(new Case(quarterly, stage, verb, result));
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("everything")
  void every_stage_answers_every_verb(Case given) {
    StatisticalAnalysisReport report = in(given.quarterly(), given.from());
    assertEquals(given.from(), report.stageNow());
    String before = report.canonical().toString();

    Decision decision = apply(report, given.verb(), given.quarterly());

    if (given.result() instanceof Stage next) {
      granted(decision);
      assertEquals(next, report.stageNow());
    } else {
      assertEquals(given.result(), assertInstanceOf(Decision.Refused.class, decision).code());
      assertEquals(before, report.canonical().toString(), "a refusal changes nothing");
    }
  }

  private static Decision apply(StatisticalAnalysisReport report, Verb verb, boolean quarterly) {
    return switch (verb) {
      case RECOUNT ->
          report.recount(byAuthor(quarterly), figures(quarterly ? FOURTH : OCTOBER, 80));
      case AMEND -> report.amend(byAuthor(quarterly), texts());
      case SUBMIT -> report.submit(byAuthor(quarterly));
      case REVIEW -> report.review(byDecider(quarterly));
      case APPROVE -> report.approve(byDecider(quarterly));
      case RETURN -> report.returnToAuthor(byDecider(quarterly));
      case CLOSE -> report.close(byDecider(quarterly), 0);
      case VOID -> report.voidIt(byAuthor(quarterly));
    };
  }

  @Test
  void the_assistant_writes_the_month_and_the_manager_the_quarter() {
    assertRefused(
        RefusalCode.NOT_YOUR_DUTY,
        null,
        StatisticalAnalysisReport.check(
            OCTOBER, CompanyZone.SHANGHAI, act("manager", Duty.CENTRE_MANAGER)));
    granted(
        StatisticalAnalysisReport.check(
            FOURTH, CompanyZone.SHANGHAI, act("manager", Duty.CENTRE_MANAGER)));
  }

  @Test
  void a_period_that_is_not_over_cannot_be_reported() {
    assertRefused(
        RefusalCode.PERIOD_OPEN,
        "period",
        StatisticalAnalysisReport.check(
            ReportingPeriod.parse("2027-01"),
            CompanyZone.SHANGHAI,
            act("assistant", Duty.MANAGERS_ASSISTANT)));
  }

  @Test
  void a_missed_target_needs_causes_and_a_measure_or_a_reason() {
    StatisticalAnalysisReport report = draft(false);
    granted(
        report.amend(byAuthor(false), new ReportTexts("不足", null, null, null, null, "结论", null)));
    assertRefused(RefusalCode.MISSING, "causes", report.submit(byAuthor(false)));
    granted(
        report.amend(byAuthor(false), new ReportTexts(null, "原因", null, null, null, null, null)));
    assertRefused(RefusalCode.MISSING, "measures", report.submit(byAuthor(false)));
    granted(
        report.amend(
            byAuthor(false), new ReportTexts(null, null, null, null, null, null, "当月停水，属外部原因")));
    granted(report.submit(byAuthor(false)));
  }

  @Test
  void a_quarterly_report_names_its_participants() {
    StatisticalAnalysisReport report = draft(true);
    ReportTexts all = texts();
    granted(
        report.amend(
            byAuthor(true),
            new ReportTexts(all.findings(), all.causes(), all.measures(), null, null, "结论", null)));
    assertRefused(RefusalCode.MISSING, "participants", report.submit(byAuthor(true)));
  }

  @Test
  void the_author_does_not_decide_under_any_duty() {
    StatisticalAnalysisReport report = in(true, Stage.SUBMITTED);
    assertRefused(
        RefusalCode.APPROVER_IS_AUTHOR,
        null,
        report.approve(act("manager", Duty.QUALITY_ENGINEER)));
  }

  @Test
  void a_report_whose_actions_are_open_stays_open() {
    assertRefused(
        RefusalCode.ACTIONS_OPEN, null, in(true, Stage.APPROVED).close(byDecider(true), 2));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_revision_reads_back_as_the_same_record(Stage stage) {
    StatisticalAnalysisReport report = in(stage != Stage.REVIEWED, stage);
    CanonicalObject written = report.canonical();
    StatisticalAnalysisReport again =
        StatisticalAnalysisReport.rehydrate(CanonicalObject.parse(written.bytes()));
    assertEquals(written.toString(), again.canonical().toString());
    assertEquals(stage, again.stageNow());
  }

  @Test
  void the_canonical_bytes_are_the_golden_ones() throws java.io.IOException {
    try (java.io.InputStream golden =
        StatisticalAnalysisReportTest.class.getResourceAsStream("analysis-report-1.json")) {
      assertEquals(
          new String(
              java.util.Objects.requireNonNull(golden).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8),
          in(true, Stage.APPROVED).canonical().toString());
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_sequence_lets_the_author_decide_or_moves_frozen_figures(long seed) {
    Random random = new Random(seed);
    boolean quarterly = random.nextBoolean();
    StatisticalAnalysisReport report = draft(quarterly);
    String[] people = {"assistant", "manager", "engineer", "b"};
    Duty[] duties = {Duty.MANAGERS_ASSISTANT, Duty.CENTRE_MANAGER, Duty.QUALITY_ENGINEER};
    String frozen = null;
    for (int i = 0; i < 40; i++) {
      Act act = act(people[random.nextInt(4)], duties[random.nextInt(3)], "说明");
      boolean wrote = report.wroteIt(act.by());
      Decision decision =
          switch (random.nextInt(7)) {
            case 0 -> report.recount(act, figures(quarterly ? FOURTH : OCTOBER, 72 + i));
            case 1 -> report.amend(act, texts());
            case 2 -> report.submit(act);
            case 3 -> refuseForAuthor(report.review(act), wrote);
            case 4 -> refuseForAuthor(report.approve(act), wrote);
            case 5 -> refuseForAuthor(report.returnToAuthor(act), wrote);
            default -> report.close(act, random.nextInt(2));
          };
      if (decision.isGranted() && report.submittedAt() != null) {
        if (frozen != null) {
          assertEquals(frozen, report.basisDigest(), "figures moved, seed " + seed);
        }
        frozen = report.basisDigest();
      }
    }
  }

  private static Decision refuseForAuthor(Decision decision, boolean wrote) {
    if (wrote) {
      assertInstanceOf(Decision.Refused.class, decision);
    }
    return decision;
  }

  private static void assertRefused(RefusalCode code, @Nullable String field, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    assertEquals(field, refused.field());
  }
}
