package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParetoFigureTest {

  // The golden Pareto case
  private static final ParetoAnalysis GOLDEN =
      ParetoAnalysis.of(
              List.of(
                  ParetoKind.of("迟到", 46),
                  ParetoKind.of("返工", 31),
                  ParetoKind.of("沟通", 18),
                  ParetoKind.of("材料", 12),
                  ParetoKind.of("清洁", 8),
                  ParetoKind.of("收费", 6),
                  ParetoKind.theRest("其他", 4)))
          .orElseThrow();

  @Test
  void the_table_has_counts_shares_and_classes() {
    DataTable table = ParetoFigure.of(GOLDEN, "投诉", Locale.CHINA).table();

    assertEquals(List.of("类别", "件数", "占比", "累计", "分类"), table.columns());
    assertEquals(List.of("迟到", "46", "36.8%", "36.8%", "A"), table.rows().getFirst());
    assertEquals(List.of("材料", "12", "9.6%", "85.6%", "A"), table.rows().get(3));
    assertEquals(List.of("其他", "4", "3.2%", "100.0%", "C"), table.rows().getLast());
  }

  @Test
  void enough_events_need_no_caution() {
    assertEquals(
        "125 events; class A: 4 kinds with 85.6%",
        ParetoFigure.of(GOLDEN, "complaints", Locale.ENGLISH).note());
  }

  @Test
  void few_events_are_drawn_with_a_caution() {
    ParetoAnalysis few = ParetoAnalysis.of(List.of(ParetoKind.of("late", 7))).orElseThrow();

    assertEquals(
        "7 events; class A: 1 kind with 100.0%. Fewer than 30 events or 4 kinds: the order may be"
            + " chance",
        ParetoFigure.of(few, "complaints", Locale.ENGLISH).note());
  }

  @Test
  void the_vital_few_are_dark_and_the_others_pale() {
    String svg = ParetoFigure.of(GOLDEN, "投诉", Locale.CHINA).svg(660, 260);

    assertTrue(svg.contains("rgb(31,95,168)"));
    assertTrue(svg.contains("rgb(186,207,232)"));
    for (String text : List.of("迟到", "其他", "46", "37%", "100%")) {
      assertTrue(svg.contains(">" + text + "</text>"), text);
    }
  }

  @Test
  void kinds_of_the_same_name_stay_apart() {
    ParetoAnalysis doubled =
        ParetoAnalysis.of(List.of(ParetoKind.of("x", 3), ParetoKind.of("x", 2))).orElseThrow();

    Figure figure = ParetoFigure.of(doubled, "y", Locale.ENGLISH);

    assertEquals(2, figure.table().rows().size());
    assertEquals(2, figure.svg(300, 200).split(">x</text>", -1).length - 1);
  }
}
