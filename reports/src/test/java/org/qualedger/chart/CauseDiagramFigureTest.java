package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.chart.CauseDiagramPicture.Cause;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CauseDiagramFigureTest {

  private static final CauseDiagramPicture LATE =
      new CauseDiagramPicture(
          "late",
          List.of(
              Cause.suspected(
                  "people",
                  Cause.verified("too few", Cause.suspected("rota"), Cause.verified("leave"))),
              Cause.suspected("parts"),
              Cause.suspected("weather", Cause.suspected("rain"))));

  @Test
  void the_text_tells_the_tree_and_what_was_verified() {
    assertEquals(
        "Cause-and-effect diagram of late: people: too few (verified) (because of rota, leave"
            + " (verified)); parts; weather: rain.",
        CauseDiagramFigure.of(LATE, Locale.ENGLISH).alternativeText());
  }

  @Test
  void every_cause_has_a_row() {
    assertEquals(
        List.of(
            List.of("people", "–", "–", "–"),
            List.of("people", "too few", "–", "verified"),
            List.of("people", "too few", "rota", "–"),
            List.of("people", "too few", "leave", "verified"),
            List.of("parts", "–", "–", "–"),
            List.of("weather", "–", "–", "–"),
            List.of("weather", "rain", "–", "–")),
        CauseDiagramFigure.of(LATE, Locale.ENGLISH).table().rows());
  }

  @Test
  void a_cause_in_the_drawing_has_the_number_of_its_row() {
    String svg = CauseDiagramFigure.of(LATE, Locale.ENGLISH).svg(800, 240);

    assertTrue(svg.contains("data-point=\"4\"><title>leave (verified)</title>"), svg);
    assertTrue(svg.contains("data-point=\"7\"><title>rain</title>"));
  }

  @Test
  void a_verified_cause_is_marked_by_a_shape_and_bold_type() {
    String verified = CauseDiagramFigure.of(LATE, Locale.ENGLISH).svg(800, 240);
    String suspected =
        CauseDiagramFigure.of(
                new CauseDiagramPicture(
                    "late", List.of(Cause.suspected("people", Cause.suspected("too few")))),
                Locale.ENGLISH)
            .svg(800, 240);

    // The arrow of the spine is a shape in both.
    assertTrue(filled(verified) >= filled(suspected) + 2);
    assertTrue(verified.contains("font-weight=\"bold\" "));
  }

  private static int filled(String svg) {
    return svg.split("<(path|polygon) ", -1).length;
  }
}
