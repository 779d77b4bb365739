package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlChartFiguresTest {

  // The golden p chart: month 7 lies beyond its limits
  private static final int[] SIZES = {180, 205, 190, 210, 200, 175, 220, 198, 185, 207, 193, 200};
  private static final int[] LATE = {9, 8, 11, 10, 7, 9, 23, 8, 9, 10, 8, 9};

  @Test
  void the_point_beyond_its_limits_is_named_in_the_text_and_the_table() {
    Figure figure = lateness(Locale.ENGLISH);

    assertEquals(
        "p chart of Lateness: 12 points, centre line 5.1%. Beyond their limits: 2026-07 with"
            + " 10.5%, above the upper limit 9.6%.",
        figure.alternativeText());
    assertEquals(
        List.of("2026-07", "23/220", "10.5%", "0.66%", "9.58%", "above UCL"),
        figure.table().rows().get(6));
    assertEquals("–", figure.table().rows().getFirst().getLast());
  }

  @Test
  void the_words_are_chinese_for_whoever_reads_chinese() {
    Figure figure = lateness(Locale.CHINA);

    assertEquals("迟到率 p 控制图", figure.title());
    assertTrue(figure.alternativeText().contains("超出控制限：2026-07 为 10.5%"));
    assertEquals("期间", figure.table().columns().getFirst());
  }

  @Test
  void twelve_points_are_drawn_with_a_caution() {
    assertTrue(lateness(Locale.ENGLISH).note().contains("Only 12 points, fewer than 20"));
  }

  @Test
  void the_svg_names_limits_centre_target_and_signal_as_text() {
    String svg = lateness(Locale.CHINA).svg(660, 240);

    assertTrue(svg.startsWith("<svg "), svg);
    for (String text : List.of("UCL", "LCL", "CL 5.1%", "目标 8.0%", "2026-12")) {
      assertEquals(1, times(svg, text), text);
    }
    // Once on the axis, once at the point itself
    assertEquals(2, times(svg, "2026-07"));
    assertTrue(svg.contains("role=\"img\""));
    assertTrue(svg.contains("-title\">迟到率"), svg);
  }

  @Test
  void a_period_without_cases_has_a_place_but_no_figures() {
    Figure figure =
        figures(ControlChartLabels.of("x", Notation.percent(1), List.of("a", "b", "c")))
            .of(
                PChart.of(
                        List.of(new Proportion(1, 10), new Proportion(0, 0), new Proportion(2, 10)))
                    .orElseThrow());

    assertEquals(List.of("b", "0/0", "–", "–", "–", "–"), figure.table().rows().get(1));
    assertEquals(1, times(figure.svg(400, 200), "b"));
  }

  @Test
  void two_figures_of_one_page_share_no_id_and_the_same_figure_is_the_same_text() {
    String chinese = lateness(Locale.CHINA).svg(660, 240);
    List<String> ids = ids(chinese);

    assertFalse(ids.isEmpty());
    ids(lateness(Locale.ENGLISH).svg(660, 240)).forEach(id -> assertFalse(ids.contains(id), id));
    assertEquals(chinese, lateness(Locale.CHINA).svg(660, 240));
  }

  @Test
  void what_looks_like_markup_in_a_label_stays_text() {
    Figure figure =
        figures(ControlChartLabels.of("<script>x</script>", Notation.percent(1), List.of("<b>")))
            .of(PChart.of(List.of(new Proportion(1, 10))).orElseThrow());

    String svg = figure.svg(400, 200);

    assertFalse(svg.contains("<script"));
    assertTrue(svg.contains("&lt;script&gt;"));
  }

  @Test
  void every_period_needs_its_label() {
    PChart chart = PChart.of(List.of(new Proportion(1, 10))).orElseThrow();
    ControlChartFigures figures =
        figures(ControlChartLabels.of("x", Notation.percent(1), List.of("a", "b")));

    assertThrows(IllegalArgumentException.class, () -> figures.of(chart));
  }

  private static Figure lateness(Locale locale) {
    List<Proportion> samples = new ArrayList<>();
    List<String> periods = new ArrayList<>();
    for (int i = 0; i < SIZES.length; i++) {
      samples.add(new Proportion(LATE[i], SIZES[i]));
      periods.add("2026-%02d".formatted(i + 1));
    }
    String measure = locale.equals(Locale.CHINA) ? "迟到率" : "Lateness";
    ControlChartLabels labels =
        ControlChartLabels.of(measure, Notation.percent(1), periods).withTarget(0.08);
    return new ControlChartFigures(labels, RuleSet.only(NelsonRule.BEYOND_THREE_SIGMA), locale)
        .of(PChart.of(samples).orElseThrow());
  }

  private static ControlChartFigures figures(ControlChartLabels labels) {
    return new ControlChartFigures(labels, RuleSet.usual(), Locale.ENGLISH);
  }

  private static int times(String svg, String text) {
    return svg.split(">" + text + "</text>", -1).length - 1;
  }

  private static List<String> ids(String svg) {
    List<String> parts = List.of(svg.split(" id=\"", -1));
    return parts.subList(1, parts.size()).stream()
        .map(part -> part.substring(0, part.indexOf('"')))
        .toList();
  }
}
