package org.qualedger.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.statistics.DataFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LotPlanTest {
  /** Both ends of every band of lots. */
  private static final long[] LOTS = {
    2,
    8,
    9,
    15,
    16,
    25,
    26,
    50,
    51,
    90,
    91,
    150,
    151,
    280,
    281,
    500,
    501,
    1_200,
    1_201,
    3_200,
    3_201,
    10_000,
    10_001,
    35_000,
    35_001,
    150_000,
    150_001,
    500_000,
    500_001,
    10_000_000
  };

  private static LotPlan plan(long lot, String level, double limit, Inspection inspection) {
    return LotPlan.of(
        lot, InspectionLevel.named(level), AcceptanceQualityLimit.of(limit), inspection);
  }

  /** A row of the master table as it is printed: v and ^ are arrows. */
  private static String row(CodeLetter letter, Inspection inspection) {
    return AcceptanceQualityLimit.all().stream()
        .map(
            limit ->
                switch (MasterTable.cell(inspection, letter, limit)) {
                  case MasterTable.Plan(int acceptance) -> String.valueOf(acceptance);
                  case MasterTable.Arrow(int step) -> step > 0 ? "v" : "^";
                })
        .collect(Collectors.joining(" "));
  }

  @Test
  void rows_of_table_2_a_are_as_printed() {
    assertEquals(
        "v v v v v v v v v v v v v v 0 v v 1 2 3 5 7 10 14 21 30",
        row(CodeLetter.A, Inspection.NORMAL));
    assertEquals(
        "v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^ ^",
        row(CodeLetter.E, Inspection.NORMAL));
    assertEquals(
        "v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^",
        row(CodeLetter.J, Inspection.NORMAL));
    assertEquals(
        "^ ^ 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^",
        row(CodeLetter.R, Inspection.NORMAL));
  }

  @Test
  void rows_of_table_2_b_are_as_printed() {
    assertEquals(
        "v v v v v v v v v v v v v v v v v v 1 2 3 5 8 12 18 27",
        row(CodeLetter.A, Inspection.TIGHTENED));
    assertEquals(
        "v v v v v v v v v v v v v 0 v v 1 2 3 5 8 12 18 27 41 ^",
        row(CodeLetter.C, Inspection.TIGHTENED));
    assertEquals(
        "0 ^ v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^",
        row(CodeLetter.R, Inspection.TIGHTENED));
  }

  @ParameterizedTest
  @EnumSource(Inspection.class)
  void every_lot_level_and_limit_has_a_plan(Inspection inspection) {
    for (long lot : LOTS) {
      for (InspectionLevel level : InspectionLevel.values()) {
        for (AcceptanceQualityLimit limit : AcceptanceQualityLimit.all()) {
          LotPlan plan = LotPlan.of(lot, level, limit, inspection);

          assertEquals(plan.acceptanceNumber() + 1, plan.rejectionNumber());
          assertEquals(plan.planLetter().sampleSize(), plan.tableSampleSize());
          assertEquals(plan.tableSampleSize() >= lot, plan.fullInspection());
          assertEquals(Math.min(lot, plan.tableSampleSize()), plan.sampleSize());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Inspection.class)
  void a_milder_limit_never_accepts_less_of_a_sample(Inspection inspection) {
    for (CodeLetter letter : letters()) {
      int before = 0;
      for (AcceptanceQualityLimit limit : AcceptanceQualityLimit.all()) {
        if (MasterTable.cell(inspection, letter, limit)
            instanceof MasterTable.Plan(int acceptance)) {
          assertTrue(acceptance >= before, letter + " " + limit.perHundred());
          before = acceptance;
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Inspection.class)
  void a_larger_sample_accepts_more_at_one_limit(Inspection inspection) {
    for (AcceptanceQualityLimit limit : AcceptanceQualityLimit.all()) {
      int before = -1;
      for (CodeLetter letter : letters()) {
        if (MasterTable.cell(inspection, letter, limit)
            instanceof MasterTable.Plan(int acceptance)) {
          assertTrue(acceptance > before, letter + " " + limit.perHundred());
          before = acceptance;
        }
      }
    }
  }

  @Test
  void tightened_inspection_never_accepts_a_larger_share_of_a_sample() {
    for (CodeLetter letter : letters()) {
      for (AcceptanceQualityLimit limit : AcceptanceQualityLimit.all()) {
        if (MasterTable.cell(Inspection.NORMAL, letter, limit)
                instanceof MasterTable.Plan(int normal)
            && MasterTable.cell(Inspection.TIGHTENED, letter, limit)
                instanceof MasterTable.Plan(int tightened)) {
          assertTrue(tightened <= normal, letter + " " + limit.perHundred());
        }
      }
    }
  }

  private static List<CodeLetter> letters() {
    return Stream.of(CodeLetter.values()).filter(letter -> letter != CodeLetter.S).toList();
  }

  @Test
  void letters_rise_with_the_lot_and_with_the_general_level() {
    for (int i = 1; i < LOTS.length; i++) {
      for (InspectionLevel level : InspectionLevel.values()) {
        assertTrue(CodeLetter.of(LOTS[i - 1], level).compareTo(CodeLetter.of(LOTS[i], level)) <= 0);
      }
      CodeLetter first = CodeLetter.of(LOTS[i], InspectionLevel.I);
      CodeLetter second = CodeLetter.of(LOTS[i], InspectionLevel.II);
      CodeLetter third = CodeLetter.of(LOTS[i], InspectionLevel.III);
      assertTrue(first.compareTo(second) <= 0 && second.compareTo(third) < 0);
    }
  }

  @Test
  void an_arrow_changes_the_sample_too() {
    LotPlan plan = plan(150, "II", 1.5, Inspection.NORMAL);

    assertEquals(CodeLetter.F, plan.codeLetter());
    assertEquals(CodeLetter.G, plan.planLetter());
    assertEquals(32, plan.sampleSize());
    assertEquals(1, plan.acceptanceNumber());
    assertFalse(plan.fullInspection());
  }

  @Test
  void the_largest_lots_have_a_letter_of_their_own_when_tightened() {
    LotPlan plan = plan(1_000_000, "III", 0.025, Inspection.TIGHTENED);

    assertEquals(CodeLetter.R, plan.codeLetter());
    assertEquals(CodeLetter.S, plan.planLetter());
    assertEquals(3150, plan.sampleSize());
    assertEquals(1, plan.acceptanceNumber());
  }

  @Test
  void a_sample_as_large_as_the_lot_is_the_lot() {
    LotPlan plan = plan(20, "II", 0.1, Inspection.NORMAL);

    assertTrue(plan.fullInspection());
    assertEquals(20, plan.sampleSize());
    assertEquals(125, plan.tableSampleSize());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 3, 0.0101, 2000, Double.NaN})
  void other_limits_have_no_plan(double limit) {
    assertFault(DataFault.INVALID_INPUT, () -> AcceptanceQualityLimit.of(limit));
  }

  @Test
  void what_is_no_lot_and_no_level_is_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> plan(1, "II", 1, Inspection.NORMAL));
    assertFault(DataFault.INVALID_INPUT, () -> plan(100, "IV", 1, Inspection.NORMAL));
    assertFault(DataFault.INVALID_INPUT, () -> new AcceptanceQualityLimit(26));
  }
}
