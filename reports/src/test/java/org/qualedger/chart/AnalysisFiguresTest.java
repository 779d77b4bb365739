package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.analysis.Figures;
import org.qualedger.organization.CompanyZone;
import org.qualedger.print.pdf.GoldenMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisFiguresTest {

  @Test
  void timeliness_has_a_point_for_each_month_and_the_month_out_of_control_is_named() {
    Figure figure =
        new AnalysisFigures(GoldenMonth.figures(GoldenMonth.OCTOBER), Locale.ENGLISH)
            .timeliness()
            .orElseThrow();

    assertEquals("Timeliness rate: p chart", figure.title());
    assertEquals(12, figure.table().rows().size());
    assertTrue(figure.alternativeText().contains("2026-05 with 89.5%"), figure.alternativeText());
    assertTrue(figure.svg(660, 240).contains(">Target 95.0%</text>"));
  }

  @Test
  void late_reasons_and_defects_are_called_by_their_words() {
    AnalysisFigures figures =
        new AnalysisFigures(GoldenMonth.figures(GoldenMonth.OCTOBER), Locale.CHINA);

    assertEquals(List.of("前单超时", "人手不足", "等候材料", "其他"), kinds(figures.lateReasons().orElseThrow()));
    assertEquals(List.of("未彻底修复"), kinds(figures.defects().orElseThrow()));
  }

  @Test
  void where_nothing_was_counted_there_is_no_chart() {
    Figures nothing =
        Figures.of(
            "C012",
            GoldenMonth.OCTOBER,
            CompanyZone.SHANGHAI,
            List.of(),
            new Figures.Requests(0, 0, 0),
            List.of(),
            Instant.parse("2026-11-04T00:00:00Z"));

    AnalysisFigures figures = new AnalysisFigures(nothing, Locale.CHINA);

    assertEquals(Optional.empty(), figures.timeliness());
    assertEquals(Optional.empty(), figures.lateReasons());
    assertEquals(Optional.empty(), figures.defects());
  }

  private static List<String> kinds(Figure figure) {
    return figure.table().rows().stream().map(List::getFirst).toList();
  }
}
