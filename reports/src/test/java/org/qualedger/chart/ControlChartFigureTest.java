package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.CusumChart;
import org.qualedger.statistics.controlchart.ImrChart;
import org.qualedger.statistics.controlchart.LimitBasis;
import org.qualedger.statistics.controlchart.Staging;
import org.qualedger.statistics.runrule.AnhoejRules;
import org.qualedger.statistics.runrule.RuleSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlChartFigureTest {

  /** Level 10 for twelve weeks and 20 for another twelve, in small waves. */
  private static final Series TWO_LEVELS =
      Series.of(IntStream.range(0, 24).mapToDouble(i -> (i < 12 ? 10 : 20) + i % 3).toArray());

  @Test
  void a_pattern_is_told_from_its_first_point_to_its_last() {
    Figure figure = figures(RuleSet.usual()).of(ImrChart.of(TWO_LEVELS));

    assertTrue(
        figure
            .alternativeText()
            .contains("Rule 2 (long run on one side of the centre line): w9 to w12; w21 to w24."),
        figure.alternativeText());
    assertTrue(figure.note().contains("2 = long run on one side of the centre line"));
    assertTrue(
        figure.table().rows().get(8).contains("above UCL") || row(figure, 9).contains("rule 2"));
  }

  @Test
  void of_a_pattern_only_the_first_point_is_named_in_the_drawing() {
    List<String> texts =
        DrawnText.of(figures(RuleSet.usual()).of(ImrChart.of(TWO_LEVELS)).svg(860, 420)).stream()
            .map(DrawnText::text)
            .toList();

    assertEquals(1, texts.stream().filter(text -> text.startsWith("w21 (")).count());
    assertEquals(0, texts.stream().filter(text -> text.startsWith("w22 (")).count());
  }

  @Test
  void stages_are_named_and_each_has_its_own_centre_in_text_and_table() {
    ImrChart chart =
        ImrChart.of(
            TWO_LEVELS,
            ImrChart.Options.usual().with(LimitBasis.usual().with(Staging.startingAt(13))));
    Figure figure =
        new ControlChartFigures(
                labels().withStages(List.of("before", "after")), RuleSet.usual(), Locale.ENGLISH)
            .of(chart);

    assertTrue(
        figure
            .alternativeText()
            .startsWith("I-MR chart of minutes: 24 points, centre line before 11.0; after 21.0."),
        figure.alternativeText());
    assertTrue(
        figure.alternativeText().endsWith("All points within their limits, no unusual pattern."));
    assertTrue(figure.note().contains("Each stage has limits of its own"));
    assertEquals("Stage", figure.table().columns().get(1));
    assertEquals("before", row(figure, 12).get(1));
    assertEquals("after", row(figure, 13).get(1));
    assertTrue(figure.table().columns().contains("CL"));
    List<String> drawn = DrawnText.of(figure.svg(860, 420)).stream().map(DrawnText::text).toList();
    assertTrue(drawn.contains("before") && drawn.contains("after"), drawn.toString());
  }

  @Test
  void frozen_limits_name_their_baseline() {
    ImrChart chart =
        ImrChart.of(
            TWO_LEVELS,
            ImrChart.Options.usual().with(LimitBasis.usual().with(Staging.frozen(1, 12))));
    Figure figure = figures(RuleSet.usual()).of(chart);

    assertTrue(figure.note().contains("Limits are frozen from the baseline w1 to w12"));
    assertTrue(figure.note().contains("Only 12 points, fewer than 20"));
    assertTrue(figure.svg(860, 420).contains(">Baseline</text>"));
    assertTrue(row(figure, 20).get(4).startsWith("above UCL"));
  }

  @Test
  void stages_and_baselines_go_together() {
    LimitBasis basis = LimitBasis.usual().with(Staging.startingAt(13).frozenOn(13, 18));
    Figure figure =
        figures(RuleSet.usual()).of(ImrChart.of(TWO_LEVELS, ImrChart.Options.usual().with(basis)));

    assertTrue(figure.note().contains("baseline w13 to w18"), figure.note());
    assertTrue(figure.note().contains("Only 6 points"), figure.note());
  }

  @Test
  void both_panels_share_the_rows_of_one_table() {
    Figure figure = figures(RuleSet.usual()).of(ImrChart.of(TWO_LEVELS));

    assertEquals(
        List.of(
            "Period",
            "minutes",
            "LCL",
            "UCL",
            "Signal",
            "Moving range of minutes",
            "LCL",
            "UCL",
            "Signal"),
        figure.table().columns());
    assertEquals("–", row(figure, 1).get(5));
    assertEquals("1.0", row(figure, 2).get(5));
    assertTrue(
        figure.alternativeText().contains("Moving range of minutes: centre line 1.6."),
        figure.alternativeText());
  }

  @Test
  void the_lower_sums_of_a_cusum_chart_are_shown_and_judged_too() {
    double[] falling = new double[20];
    Arrays.setAll(falling, i -> (i < 10 ? 10 : 7) + i % 2);
    Figure figure =
        new ControlChartFigures(
                ControlChartLabels.of("minutes", Notation.number(1), weeks(20)),
                RuleSet.usual(),
                Locale.ENGLISH)
            .of(CusumChart.of(Series.of(falling)));

    assertTrue(figure.table().columns().contains("Lower sum"));
    assertEquals("minutes: CUSUM chart", figure.title());
    List<String> last = row(figure, 20);
    assertEquals("below LCL", last.getLast());
    assertTrue(figure.alternativeText().contains("below the lower limit -5.00"));
  }

  @Test
  void a_run_chart_says_whether_its_runs_are_chance() {
    Figure shifted = figures(RuleSet.usual()).of(AnhoejRules.of(TWO_LEVELS), TWO_LEVELS);

    assertTrue(
        shifted
            .note()
            .startsWith(
                "Longest run on one side of the median: 12 (up to 8 is usual); crossings of the"
                    + " median: 1 (at least 8 is usual)"),
        shifted.note());
    assertTrue(shifted.note().endsWith("the level has shifted or drifts"));
    assertEquals(List.of("w1", "10.0", "below"), row(shifted, 1));
  }

  @Test
  void a_panel_takes_only_signals_at_its_points() {
    ControlPanel panel =
        ControlPanel.of(
            ChartKind.C,
            "x",
            Notation.number(0),
            Series.of(1, 2),
            Series.of(1, 1),
            Series.empty(),
            Series.empty());
    List<ChartSignal> outside = List.of(new ChartSignal(3, 1));

    assertThrows(IllegalArgumentException.class, () -> panel.withSignals(outside));
    assertThrows(IllegalArgumentException.class, () -> panel.withZones(Series.of(1)));
    assertThrows(IllegalArgumentException.class, () -> new ChartSignal(1, 9));
  }

  @Test
  void limits_that_step_carry_no_single_value() {
    ControlPanel panel =
        ControlPanel.of(
            ChartKind.U,
            "x",
            Notation.number(1),
            Series.of(1, 2),
            Series.of(1.5, 1.5),
            Series.of(0, 0),
            Series.of(4, 5));
    List<String> drawn =
        DrawnText.of(
                ControlChartFigure.of(
                        ControlChartPicture.of(List.of("a", "b"), panel), Locale.ENGLISH)
                    .svg(600, 240))
            .stream()
            .map(DrawnText::text)
            .toList();

    assertTrue(drawn.contains("UCL"));
    assertTrue(drawn.contains("LCL 0.0"));
    assertFalse(drawn.contains("UCL 5.0"));
  }

  private static ControlChartFigures figures(RuleSet rules) {
    return new ControlChartFigures(labels(), rules, Locale.ENGLISH);
  }

  private static ControlChartLabels labels() {
    return ControlChartLabels.of("minutes", Notation.number(1), weeks(24));
  }

  private static List<String> weeks(int count) {
    List<String> weeks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      weeks.add("w" + i);
    }
    return weeks;
  }

  private static List<String> row(Figure figure, int position) {
    return figure.table().rows().get(position - 1);
  }
}
