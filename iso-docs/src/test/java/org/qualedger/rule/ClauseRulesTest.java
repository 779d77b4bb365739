package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.document.ClauseId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseRulesTest {
  @Test
  void the_register_lists_the_clauses_in_their_order() {
    assertEquals(
        List.of(
            "4.2.2",
            "4.2.3",
            "4.2.6",
            "4.2.7",
            "4.2.11",
            "4.2.12",
            "4.2.13",
            "4.2.14.1",
            "4.2.14.2",
            "4.2.14.3",
            "4.2.14.4",
            "4.4.1",
            "4.4.2"),
        ClauseRules.clauses().stream().map(ClauseId::shortText).toList());
  }

  @Test
  void every_clause_has_a_key_for_its_texts() {
    ClauseRules.all()
        .forEach(rule -> assertEquals("clause." + rule.clause().path(), rule.nameKey()));
  }

  @Test
  void the_gravest_part_stands_for_the_clause_and_the_first_deadline_counts() {
    ClauseId clause = ClauseId.procedure("4.2.11");
    Instant early = Instant.parse("2026-11-24T02:00:00Z");
    Finding pass = finding(clause, Verdict.PASS, DetailCode.SIGNED_OFF, null);
    Finding late = finding(clause, Verdict.PENDING, DetailCode.RECEIPT_DUE, early.plusSeconds(1));
    Finding soon = finding(clause, Verdict.PENDING, DetailCode.MONEY_DUE, early);
    Finding gap = finding(clause, Verdict.NO_EVIDENCE, DetailCode.SIGN_OFF_MISSING, null);

    assertEquals(
        new Finding(clause, Verdict.PENDING, List.of(late.detail(), soon.detail()), early),
        Finding.gravest(List.of(pass, late, soon)));
    assertEquals(
        new Finding(clause, Verdict.NO_EVIDENCE, List.of(gap.detail()), early),
        Finding.gravest(List.of(soon, gap)));
  }

  private static Finding finding(
      ClauseId clause,
      Verdict verdict,
      DetailCode code,
      @org.jspecify.annotations.Nullable Instant until) {
    return new Finding(clause, verdict, List.of(Detail.of(code)), until);
  }

  @Test
  void a_finding_gives_its_reason() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Finding(ClauseId.procedure("4.2.7"), Verdict.PASS, List.of(), null));
  }

  @Test
  void reasons_survive_storage() {
    List<Detail> details =
        List.of(
            Detail.of(DetailCode.ARRIVED_LATE, 15L, Instant.parse("2026-11-24T02:00:00Z")),
            Detail.of(DetailCode.RECEIPT_NOT_ON_FILE, "A7 \"103\"\t\n"),
            Detail.of(DetailCode.CUSTOMER_ABSENT));

    assertEquals(details, Detail.read(Detail.write(details)));
    assertEquals("2026-11-24T02:00:00.000Z", details.getFirst().args().get(1));
  }

  @Test
  void the_newest_setting_up_to_the_day_counts() {
    RuleParameters parameters =
        new RuleParameters(
            List.of(setting(45, LocalDate.of(2026, 1, 1)), setting(20, LocalDate.of(2026, 7, 1))));

    assertEquals(30, value(parameters, LocalDate.of(2025, 12, 31)));
    assertEquals(45, value(parameters, LocalDate.of(2026, 1, 1)));
    assertEquals(45, value(parameters, LocalDate.of(2026, 6, 30)));
    assertEquals(20, value(parameters, LocalDate.of(2026, 7, 1)));
    assertEquals(2, parameters.value(RuleParameter.VISIT_LIMIT, LocalDate.of(2026, 7, 1)));
  }

  @Test
  void a_parameter_is_not_below_nought() {
    assertThrows(IllegalArgumentException.class, () -> setting(-1, LocalDate.of(2026, 1, 1)));
  }

  private static RuleParameters.Setting setting(int value, LocalDate from) {
    return new RuleParameters.Setting(RuleParameter.ARRIVAL_LIMIT, value, from);
  }

  private static int value(RuleParameters parameters, LocalDate day) {
    return parameters.value(RuleParameter.ARRIVAL_LIMIT, day);
  }
}
