package org.qualedger.statistics.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.pareto.ParetoAnalysis.Bar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParetoAnalysisTest {

  @Test
  void the_golden_complaints_have_four_kinds_in_class_a() {
    ParetoAnalysis complaints =
        analysis(
            ParetoKind.theRest("其他", 4),
            ParetoKind.of("迟到", 46),
            ParetoKind.of("返工", 31),
            ParetoKind.of("沟通", 18),
            ParetoKind.of("材料", 12),
            ParetoKind.of("清洁", 8),
            ParetoKind.of("收费", 6));

    assertEquals(125, complaints.total());
    assertEquals(List.of("迟到", "返工", "沟通", "材料", "清洁", "收费", "其他"), labels(complaints.bars()));
    assertEquals(
        List.of("36.8", "61.6", "76.0", "85.6", "92.0", "96.8", "100.0"),
        complaints.bars().stream()
            .map(bar -> bar.cumulative().percentText(1).orElseThrow())
            .toList());
    assertEquals(List.of("迟到", "返工", "沟通", "材料"), labels(complaints.vitalFew()));
    assertEquals(ParetoClass.B, complaints.bars().get(4).importance());
    assertEquals(ParetoClass.C, complaints.bars().get(5).importance());
    assertTrue(complaints.isSufficient());
  }

  // pareto/ties-zero-null of the golden cases: R 4.2.2 order(-count), stable
  @Test
  void ties_keep_their_order_and_what_never_happened_is_left_out() {
    ParetoAnalysis ties =
        analysis(
            ParetoKind.of("B", 5),
            ParetoKind.of("A", 5),
            ParetoKind.of("D", 0),
            ParetoKind.of("E", 5));

    assertEquals(List.of("B", "A", "E"), labels(ties.bars()));
    assertFalse(ties.isSufficient());
  }

  // pareto/exactly-80 of the golden cases
  @Test
  void the_kind_after_exactly_eighty_per_cent_is_not_vital() {
    ParetoAnalysis exact =
        analysis(ParetoKind.of("A", 60), ParetoKind.of("B", 20), ParetoKind.of("C", 20));

    assertEquals(List.of("A", "B"), labels(exact.vitalFew()));
    assertEquals(ParetoClass.B, exact.bars().getLast().importance());
  }

  @Test
  void the_rest_stands_last_even_where_it_is_the_largest() {
    ParetoAnalysis unsorted = analysis(ParetoKind.theRest("rest", 90), ParetoKind.of("known", 10));

    assertEquals(List.of("known", "rest"), labels(unsorted.bars()));
  }

  // pareto/nothing of the golden cases
  @Test
  void where_nothing_happened_there_is_nothing_to_analyse() {
    assertEquals(Optional.empty(), ParetoAnalysis.of(List.of(ParetoKind.of("A", 0))));
  }

  @Test
  void a_negative_count_is_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> ParetoKind.of("A", -1));
  }

  @Test
  void coded_records_are_counted() {
    ParetoAnalysis counted =
        ParetoAnalysis.ofCodes(new int[] {2, 0, 2, 1, 2, 0}, List.of("a", "b", "c", "never"))
            .orElseThrow();

    assertEquals(
        analysis(ParetoKind.of("c", 3), ParetoKind.of("a", 2), ParetoKind.of("b", 1)), counted);
    assertEquals(
        counted, ParetoAnalysis.ofNames(List.of("c", "a", "c", "b", "c", "a")).orElseThrow());
  }

  @Test
  void a_code_without_a_label_is_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> ParetoAnalysis.ofCodes(new int[] {1}, List.of("a")));
    assertFault(
        DataFault.INVALID_INPUT, () -> ParetoAnalysis.ofCodes(new int[] {-1}, List.of("a")));
  }

  @Test
  void no_record_is_nothing_to_analyse() {
    assertEquals(Optional.empty(), ParetoAnalysis.ofCodes(new int[0], List.of("a")));
    assertEquals(Optional.empty(), ParetoAnalysis.ofNames(List.of()));
  }

  @Test
  void the_vital_few_end_with_the_kind_that_reaches_the_share() {
    ParetoAnalysis thirds =
        analysis(ParetoKind.of("a", 1), ParetoKind.of("b", 1), ParetoKind.of("c", 1));

    assertEquals(List.of("a"), labels(thirds.vitalFew(33.3)));
    assertEquals(List.of("a", "b"), labels(thirds.vitalFew(33.4)));
    assertEquals(List.of("a", "b", "c"), labels(thirds.vitalFew(100)));
    assertFault(DataFault.INVALID_INPUT, () -> thirds.vitalFew(0));
    assertFault(DataFault.INVALID_INPUT, () -> thirds.vitalFew(100.1));
  }

  @Test
  void of_eighty_per_cent_the_vital_few_are_class_a() {
    ParetoAnalysis exact =
        analysis(ParetoKind.of("a", 60), ParetoKind.of("b", 20), ParetoKind.of("c", 20));

    assertEquals(exact.vitalFew(), exact.vitalFew(80));
  }

  private static ParetoAnalysis analysis(ParetoKind... kinds) {
    return ParetoAnalysis.of(List.of(kinds)).orElseThrow();
  }

  private static List<String> labels(List<Bar> bars) {
    return bars.stream().map(bar -> bar.kind().label()).toList();
  }
}
