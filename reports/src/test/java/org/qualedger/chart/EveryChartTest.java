package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryChartTest {

  private static final double POINTS_PER_PIXEL = 0.75;

  static Stream<Arguments> charts() {
    return Stream.of(Locale.CHINA, Locale.ENGLISH)
        .flatMap(
            locale ->
                new SampleCharts(locale)
                    .all().entrySet().stream()
                        .map(
                            chart ->
                                Arguments.of(
                                    chart.getKey() + " " + locale.getLanguage(),
                                    chart.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void has_all_its_words(String name, Figure figure) {
    assertAll(
        () -> assertFalse(figure.title().isBlank()),
        () -> assertFalse(figure.note().isBlank()),
        () -> assertFalse(figure.alternativeText().isBlank()),
        () -> assertFalse(figure.table().columns().isEmpty()),
        () -> assertFalse(figure.alternativeText().contains("NaN")),
        () -> assertFalse(figure.table().rows().toString().contains("NaN")),
        () -> assertFalse(figure.svg(860, 320).contains("NaN")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void writes_no_text_over_another_or_beyond_its_edge(String name, Figure figure) {
    for (int width : new int[] {560, 860}) {
      int height = figure.suitableHeight(width);
      Rectangle2D area =
          new Rectangle2D.Double(
              -1, -1, width * POINTS_PER_PIXEL + 2, height * POINTS_PER_PIXEL + 2);
      List<DrawnText> texts = DrawnText.of(figure.svg(width, height));
      assertFalse(texts.isEmpty());
      for (int i = 0; i < texts.size(); i++) {
        DrawnText text = texts.get(i);
        assertTrue(area.contains(text.place()), () -> text + " leaves " + area);
        for (DrawnText other : texts.subList(i + 1, texts.size())) {
          assertFalse(text.covers(other), () -> text + " covers " + other);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void numbers_its_points_as_the_rows_of_its_table(String name, Figure figure) {
    Document document = DrawnText.parsed(figure.svg(860, 320));
    int rows = figure.table().rows().size();
    NodeList groups = document.getElementsByTagNameNS("*", "g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("class").equals("point")) {
        int row = Integer.parseInt(group.getAttribute("data-point"));
        assertTrue(row >= 1 && row <= rows, () -> "point " + row + " of " + rows);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void needs_nothing_from_elsewhere(String name, Figure figure) {
    Document document = DrawnText.parsed(figure.svg(860, 320));
    NodeList elements = document.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      assertFalse(
          List.of("script", "image", "use", "style", "foreignObject")
              .contains(element.getLocalName()),
          element.getLocalName());
      assertFalse(element.hasAttribute("href"));
    }
    assertEquals(1, document.getElementsByTagNameNS("*", "svg").getLength());
  }
}
