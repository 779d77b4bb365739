package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a drawing is made on: a surface of Java2D, be it a page of a PDF, an SVG or an image. Text
 * is measured the same for all of them, so that a chart is laid out the same everywhere.
 */
final class Canvas {

  /** Which part of a text lies at the given place. */
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** From the middle of a line of text down to its base line, as a share of the font's size. */
  private static final double BASE_LINE = 0.36;

  private static final double LINE_HEIGHT = 1.25;
  private static final String CUT = "…";

  /** Of a text that is cut, one part in so many is its end. */
  private static final int TAIL = 3;

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final Graphics2D surface;
  private final Rectangle2D area;
  private final List<Hotspot> hotspots;

  Canvas(Graphics2D surface, Rectangle2D area) {
    this(surface, area, new ArrayList<>());
  }

  private Canvas(Graphics2D surface, Rectangle2D area, List<Hotspot> hotspots) {
    this.surface = surface;
    this.area = area;
    this.hotspots = hotspots;
  }

  /** A part of this canvas, for a drawing that shares it with something else. */
  Canvas part(Rectangle2D area) {
    return new Canvas(surface, area, hotspots);
  }

  /** The whole place for the drawing. */
  Rectangle2D area() {
    return area;
  }

  /** Where something was drawn that stands for a row of the figure's table. */
  List<Hotspot> hotspots() {
    return List.copyOf(hotspots);
  }

  void hotspot(int row, String words, Rectangle2D where) {
    hotspots.add(new Hotspot(row, words, where));
  }

  void hotspot(int row, String words, double x, double y) {
    double reach = Hotspot.REACH;
    hotspot(row, words, new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
  }

  void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
    outline(new Line2D.Double(x1, y1, x2, y2), color, stroke);
  }

  void outline(Shape shape, Color color, Stroke stroke) {
    surface.setPaint(color);
    surface.setStroke(stroke);
    surface.draw(shape);
  }

  void fill(Shape shape, Color color) {
    surface.setPaint(color);
    surface.fill(shape);
  }

  /**
   * Writes one line.
   *
   * @param middle where the middle of its height lies
   */
  void text(String text, Font font, Color color, Side side, double x, double middle) {
    if (text.isEmpty()) {
      return;
    }
    surface.setFont(font);
    surface.setPaint(color);
    Rectangle2D place = place(text, font, side, x, middle);
    surface.drawString(
        text, (float) place.getMinX(), (float) (middle + font.getSize2D() * BASE_LINE));
  }

  /** The place a line of text would take. */
  static Rectangle2D place(String text, Font font, Side side, double x, double middle) {
    double width = width(text, font);
    double left =
        switch (side) {
          case LEFT -> x;
          case MIDDLE -> x - width / 2;
          case RIGHT -> x - width;
        };
    double height = lineHeight(font);
    return new Rectangle2D.Double(left, middle - height / 2, width, height);
  }

  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
  }

  static double lineHeight(Font font) {
    return font.getSize2D() * LINE_HEIGHT;
  }

  /**
   * The text itself, or as much of its beginning and end as fits with an ellipsis between: long
   * names often differ only at the end.
   */
  static String fitted(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    int[] characters = text.codePoints().toArray();
    for (int kept = characters.length - 1; kept > 0; kept--) {
      int tail = kept / TAIL;
      String cut =
          new String(characters, 0, kept - tail).stripTrailing()
              + CUT
              + new String(characters, characters.length - tail, tail).stripLeading();
      if (width(cut, font) <= width) {
        return cut;
      }
    }
    return CUT;
  }

  /** The text on some lines: broken at spaces where there are any, else anywhere, as Chinese is. */
  static List<String> lines(String text, Font font, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (lines.size() < most - 1 && width(rest, font) > width) {
      int end = fittingLength(rest, font, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(fitted(rest, font, width));
    return lines;
  }

  private static int fittingLength(String text, Font font, double width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (width(text.substring(0, next), font) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
