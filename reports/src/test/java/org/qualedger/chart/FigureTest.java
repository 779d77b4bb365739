package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.Series;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {

  private static final Figure THREE_POINTS =
      ControlChartFigure.of(
          ControlChartPicture.of(
              List.of("a", "b", "c"),
              ControlPanel.of(
                  ChartKind.INDIVIDUALS,
                  "minutes",
                  Notation.number(0),
                  Series.of(10, Double.NaN, 20),
                  Series.of(15, 15, 15),
                  Series.of(5, 5, 5),
                  Series.of(25, 25, 25))),
          Locale.ENGLISH);

  @Test
  void a_point_is_a_link_where_it_leads_somewhere() {
    String svg =
        THREE_POINTS.svg(
            600, 240, row -> row == 3 ? Optional.of("list?a=1&point=3") : Optional.empty());
    Document document = DrawnText.parsed(svg);

    NodeList links = document.getElementsByTagNameNS("*", "a");
    assertEquals(1, links.getLength());
    Element link = (Element) links.item(0);
    assertEquals("list?a=1&point=3", link.getAttribute("href"));
    assertEquals("3", link.getAttribute("data-point"));
    assertEquals("c: minutes 20", link.getAttribute("aria-label"));
    assertEquals("group", document.getDocumentElement().getAttribute("role"));
  }

  @Test
  void a_point_can_be_pointed_at_where_it_is_drawn() {
    Document document = DrawnText.parsed(THREE_POINTS.svg(600, 240));

    List<Double> middles = new ArrayList<>();
    NodeList areas = document.getElementsByTagNameNS("*", "rect");
    for (int i = 0; i < areas.getLength(); i++) {
      Element area = (Element) areas.item(i);
      if (area.getAttribute("pointer-events").equals("all")) {
        middles.add(
            Double.parseDouble(area.getAttribute("x"))
                + Double.parseDouble(area.getAttribute("width")) / 2);
      }
    }
    List<Double> circles = new ArrayList<>();
    NodeList drawn = document.getElementsByTagNameNS("*", "circle");
    for (int i = 0; i < drawn.getLength(); i++) {
      circles.add(Double.parseDouble(((Element) drawn.item(i)).getAttribute("cx")));
    }
    assertEquals(2, middles.size());
    for (double middle : middles) {
      assertTrue(
          circles.stream().anyMatch(x -> Math.abs(x - middle) < 0.02), middle + " " + circles);
    }
  }

  @Test
  void a_chart_without_links_is_one_image() {
    Document document = DrawnText.parsed(THREE_POINTS.svg(600, 240));

    assertEquals("img", document.getDocumentElement().getAttribute("role"));
    assertEquals(0, document.getElementsByTagNameNS("*", "a").getLength());
    assertEquals(
        THREE_POINTS.alternativeText(),
        document.getElementsByTagNameNS("*", "title").item(0).getTextContent());
  }

  @Test
  void an_image_has_the_size_asked_for_and_shows_something_on_white() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(THREE_POINTS.png(300, 120, 2)));

    assertEquals(600, image.getWidth());
    assertEquals(240, image.getHeight());
    assertEquals(0xFFFFFFFF, image.getRGB(599, 239));
    long blue = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        blue += image.getRGB(x, y) == Ink.BLUE.getRGB() ? 1 : 0;
      }
    }
    assertTrue(blue > 20, () -> "the line of the values is missing");
  }

  @Test
  void an_image_of_impossible_size_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> THREE_POINTS.png(0, 100, 1));
    assertThrows(IllegalArgumentException.class, () -> THREE_POINTS.png(100_000, 100_000, 1));
  }

  @Test
  void a_picture_that_leaves_its_page_takes_its_title_along() {
    Figure alone = THREE_POINTS.withHeading();

    List<String> texts = DrawnText.of(alone.svg(600, 300)).stream().map(DrawnText::text).toList();
    assertEquals("minutes: I chart", texts.getFirst());
    assertTrue(texts.get(1).startsWith("Dashed lines are control limits"), texts.toString());
    assertTrue(alone.suitableHeight(600) > THREE_POINTS.suitableHeight(600));
    assertNotEquals(texts.getFirst(), DrawnText.of(THREE_POINTS.svg(600, 300)).getFirst().text());
  }

  @Test
  void many_rows_need_more_height() {
    SampleCharts samples = new SampleCharts(Locale.ENGLISH);

    assertTrue(samples.strip(24).suitableHeight(860) > 2 * samples.strip(1).suitableHeight(860));
  }
}
