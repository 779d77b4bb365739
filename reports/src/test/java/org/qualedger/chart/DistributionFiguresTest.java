package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.chart.BoxPlotPicture.Box;
import org.qualedger.chart.HistogramPicture.Bin;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.histogram.Histogram;
import org.qualedger.statistics.regression.Correlation;
import org.qualedger.statistics.regression.SimpleRegression;

/** Histogram, box plots and scatter diagram. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DistributionFiguresTest {

  @Test
  void a_histogram_tells_its_tallest_class_and_its_limits() {
    Figure figure =
        HistogramFigure.of(
            HistogramPicture.of(
                    "minutes",
                    Notation.number(0),
                    HistogramPicture.Classes.of(
                        Histogram.of(
                            Series.of(1, 2, 11, 12, 13, 14, 21), Series.of(0, 10, 20, 30))))
                .withSpecification(
                    OptionalDouble.empty(), OptionalDouble.of(25), OptionalDouble.empty()),
            Locale.ENGLISH);

    assertEquals(
        "Histogram of minutes: 7 values in 3 classes, most in 10 to 20 with 4. Specification: USL"
            + " 25.",
        figure.alternativeText());
    assertEquals(List.of("10 to 20", "4", "57.1%", "85.7%"), figure.table().rows().get(1));
    assertTrue(figure.note().contains("Fewer than 30 values"));
    assertTrue(figure.svg(600, 240).contains(">USL 25</text>"));
  }

  @Test
  void a_value_on_an_edge_belongs_to_the_class_above_it() {
    HistogramPicture.Classes classes =
        HistogramPicture.Classes.of(Histogram.of(Series.of(0, 10, 20), Series.of(0, 10, 20)));

    assertEquals(List.of(1L, 2L), classes.bins().stream().map(Bin::count).toList());
  }

  @Test
  void edges_that_would_be_written_alike_get_more_decimals() {
    Figure figure =
        HistogramFigure.of(
            HistogramPicture.of(
                "x",
                Notation.number(0),
                new HistogramPicture.Classes(List.of(new Bin(0, 0.5, 1), new Bin(0.5, 1, 2)))),
            Locale.ENGLISH);

    assertEquals(
        "0.5 to 1.0",
        figure.table().rows().get(1).getFirst().replace(".50", ".5").replace("1.00", "1.0"));
  }

  @Test
  void a_class_has_a_width() {
    assertThrows(IllegalArgumentException.class, () -> new Bin(1, 1, 3));
  }

  @Test
  void whiskers_end_at_the_last_values_within_one_and_a_half_boxes() {
    Box box = Box.of("a", Series.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 40, Double.NaN));

    assertEquals(10, box.size());
    assertEquals(1, box.lowerWhisker());
    assertEquals(3.25, box.lowerQuartile());
    assertEquals(5.5, box.median());
    assertEquals(7.75, box.upperQuartile());
    assertEquals(9, box.upperWhisker());
    assertEquals(Series.of(40), box.outliers());
  }

  @Test
  void a_group_without_values_has_a_row_without_figures() {
    Figure figure =
        BoxPlotFigure.of(
            new BoxPlotPicture(
                "minutes",
                "centre",
                Notation.number(1),
                List.of(Box.of("a", Series.of(1, 2, 3)), Box.of("b", Series.empty()))),
            Locale.ENGLISH);

    assertEquals(
        List.of("b", "0", "–", "–", "–", "–", "–", "–", "0"), figure.table().rows().get(1));
    assertEquals(
        "Box plots of minutes by centre: a: 3 values, median 2.0, middle half 1.5 to 2.5, 0"
            + " outliers; b: 0 values, median –, middle half – to –, 0 outliers.",
        figure.alternativeText());
  }

  @Test
  void a_scatter_diagram_tells_line_and_correlation() {
    ScatterPicture pairs = pairs(Series.of(1, 2, 3, 4), Series.of(8, 6, 5, 1));
    Figure figure =
        ScatterFigure.of(
            pairs.with(
                SimpleRegression.of(pairs.x(), pairs.y()), Correlation.of(pairs.x(), pairs.y())),
            Locale.ENGLISH);

    assertTrue(
        figure.note().startsWith("4 pairs. Correlation r = -0.965. Line: y = 10.5 − 2.2 x."),
        figure.note());
  }

  @Test
  void a_pair_with_a_missing_value_is_in_the_table_but_not_drawn() {
    Figure figure =
        ScatterFigure.of(pairs(Series.of(1, 2, 3), Series.of(5, Double.NaN, 7)), Locale.ENGLISH);

    assertEquals(List.of("2", "2.0", "–"), figure.table().rows().get(1));
    String svg = figure.svg(400, 200);
    assertTrue(svg.contains("data-point=\"3\""));
    assertFalse(svg.contains("data-point=\"2\""));
  }

  private static ScatterPicture pairs(Series x, Series y) {
    return new ScatterPicture(
        "minutes",
        Notation.number(1),
        "score",
        Notation.number(1),
        List.of(),
        x,
        y,
        Optional.empty(),
        OptionalDouble.empty());
  }
}
