package org.qualedger.statistics.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
    assertThrows(IllegalArgumentException.class, () -> ParetoKind.of("A", -1));
  }

  private static ParetoAnalysis analysis(ParetoKind... kinds) {
    return ParetoAnalysis.of(List.of(kinds)).orElseThrow();
  }

  private static List<String> labels(List<Bar> bars) {
    return bars.stream().map(bar -> bar.kind().label()).toList();
  }
}
