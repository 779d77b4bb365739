package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.chart.StratifiedBarsPicture.Stratum;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.comparison.Funnel;
import org.qualedger.statistics.proportion.Proportion;

/** Charts that compare centres or strata: funnel plot, stratified bars, strip of small charts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CentreFiguresTest {

  private static final List<Proportion> CENTRES =
      List.of(
          new Proportion(10, 100),
          new Proportion(12, 100),
          new Proportion(30, 100),
          new Proportion(10, 100),
          new Proportion(0, 0));
  private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");

  @Test
  void a_centre_beyond_the_wider_limits_is_named_with_them() {
    Figure figure =
        FunnelFigure.of(FunnelPicture.of("complaints", "slips", NAMES, CENTRES), Locale.ENGLISH);

    assertEquals(
        "Funnel plot of complaints: 5 centres, 15.5% together. Beyond limits: C 30.0%, above the"
            + " 99.8% limit.",
        figure.alternativeText());
    assertEquals("C", figure.table().rows().get(2).getFirst());
    assertEquals("above the 99.8% limit", figure.table().rows().get(2).getLast());
    assertEquals(List.of("E", "0", "–", "–"), figure.table().rows().get(4).subList(0, 4));
    assertTrue(figure.svg(600, 300).contains(">C</text>"));
  }

  @Test
  void the_funnel_drawn_has_the_limits_that_were_computed() {
    Funnel funnel = Funnel.of(CENTRES);
    FunnelPicture picture = FunnelPicture.of("complaints", "slips", NAMES, CENTRES);

    assertEquals(
        funnel.warning().upper().get(0),
        picture.limits().getFirst().upper().applyAsDouble(100),
        1e-12);
    assertEquals(
        funnel.action().lower().get(0),
        picture.limits().getLast().lower().applyAsDouble(100),
        1e-12);
  }

  @Test
  void a_stratum_has_its_interval_and_one_without_cases_has_none() {
    Figure figure =
        StratifiedBarsFigure.of(
            new StratifiedBarsPicture(
                "timeliness",
                "category",
                List.of(
                    new Stratum("lifts", new Proportion(9, 9)),
                    new Stratum("garden", new Proportion(0, 0))),
                OptionalDouble.of(0.95)),
            Locale.ENGLISH);

    assertEquals(
        List.of("lifts", "9/9", "100.0%", "70.1% to 100.0%"), figure.table().rows().getFirst());
    assertEquals(List.of("garden", "0/0", "–", "–"), figure.table().rows().get(1));
    String svg = figure.svg(600, 200);
    assertTrue(svg.contains(">100.0%, n = 9</text>"));
    assertTrue(svg.contains(">Target 95.0%</text>"));
  }

  @Test
  void a_strip_counts_the_points_with_signals_of_each_centre() {
    Figure figure = strip(3);

    assertEquals(List.of("c1", "3", "0.2", "0.9", "1"), figure.table().rows().getFirst());
    assertEquals(
        "Small control charts of rate for 3 centres, 2026. Points with signals: c1 1; c2 1; c3 1.",
        figure.alternativeText());
  }

  @Test
  void a_cell_of_a_strip_leads_to_its_centre() {
    String svg = strip(12).svg(600, 200);

    for (int i = 1; i <= 12; i++) {
      assertEquals(2, svg.split("data-point=\"" + i + "\"", -1).length, "centre " + i);
    }
  }

  private static Figure strip(int centres) {
    ControlPanel panel =
        ControlPanel.of(
                ChartKind.U,
                "rate",
                Notation.number(1),
                Series.of(0.1, 0.2, 0.9),
                Series.of(0.2, 0.2, 0.2),
                Series.of(0, 0, 0),
                Series.of(0.5, 0.5, 0.5))
            .withSignalsBeyondLimits();
    List<CentreStripPicture.Centre> list = new ArrayList<>();
    for (int i = 1; i <= centres; i++) {
      list.add(new CentreStripPicture.Centre("c" + i, panel));
    }
    return CentreStripFigure.of(new CentreStripPicture("rate", "2026", list), Locale.ENGLISH);
  }
}
