package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.qualedger.chart.Canvas.Side;

/**
 * A chart with its words. Cannot be changed; drawing it twice gives the same picture.
 *
 * <p>The title is no part of the drawing: it stands above it, as text of the page or print. A
 * picture that goes away on its own takes {@link #withHeading()}.
 *
 * <p>What is drawn for a row of the table (a point, a bar, a box) can be found again: in an SVG it
 * is an element of class {@code point} whose {@code data-point} is the number of the row, from 1.
 */
public final class Figure {

  /** A pixel of the web is three quarters of a point, in which the chart's sizes are given. */
  private static final double POINTS_PER_PIXEL = 0.75;

  private static final int LARGEST_IMAGE = 40_000_000;

  private final String title;
  private final String note;
  private final String alternativeText;
  private final DataTable table;
  private final Drawing drawing;

  Figure(String title, String note, String alternativeText, DataTable table, Drawing drawing) {
    this.title = title;
    this.note = note;
    this.alternativeText = alternativeText;
    this.table = table;
    this.drawing = drawing;
  }

  /** What the chart is of. */
  public String title() {
    return title;
  }

  /** How to read it, with any caution about too few data. */
  public String note() {
    return note;
  }

  /** What the chart says, for those who cannot see it. */
  public String alternativeText() {
    return alternativeText;
  }

  /** The figures of the chart. */
  public DataTable table() {
    return table;
  }

  /** The same chart with title and note drawn above it, for a picture that leaves its page. */
  public Figure withHeading() {
    return new Figure(title, note, alternativeText, table, new Headed(title, note, drawing));
  }

  /**
   * The height that suits the chart: one with a row for each of many centres needs more than one
   * with a single line.
   *
   * @param width in pixels of the web
   * @return in pixels of the web
   */
  public int suitableHeight(int width) {
    return (int) Math.ceil(drawing.heightFor(width * POINTS_PER_PIXEL) / POINTS_PER_PIXEL);
  }

  /**
   * Draws the chart.
   *
   * @param surface where to; one unit is a typographic point
   * @param area the place on the surface
   */
  public void paint(Graphics2D surface, Rectangle2D area) {
    draw(surface, area);
  }

  /** Draws the chart and tells where the rows of the table are in it. */
  List<Hotspot> draw(Graphics2D surface, Rectangle2D area) {
    surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Canvas canvas = new Canvas(surface, area);
    drawing.drawOn(canvas);
    return canvas.hotspots();
  }

  /**
   * The chart as an SVG element, ready to stand in a page: its text is text, it scales with its
   * box, and it carries its alternative text. Pointing at a point tells what it says.
   *
   * @param width in pixels of the web
   * @param height in pixels of the web
   */
  public String svg(int width, int height) {
    return svg(width, height, PointLinks.NONE);
  }

  /**
   * The chart as an SVG element whose points are links, reachable by keyboard as any link of a page
   * is, without a script.
   *
   * @param width in pixels of the web
   * @param height in pixels of the web
   * @param links where the points lead
   */
  public String svg(int width, int height, PointLinks links) {
    Rectangle2D area =
        new Rectangle2D.Double(0, 0, width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
    return SvgWriter.write(this, area, links);
  }

  /**
   * The chart as a PNG image on white.
   *
   * @param width in pixels of the web
   * @param height in pixels of the web
   * @param scale pixels of the image per pixel of the web: 2 for sharp screens, 3 for print
   */
  public byte[] png(int width, int height, double scale) {
    int wide = (int) Math.round(width * scale);
    int high = (int) Math.round(height * scale);
    if (wide < 1 || high < 1 || (long) wide * high > LARGEST_IMAGE) {
      throw new IllegalArgumentException("An image of %d × %d pixels".formatted(wide, high));
    }
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D surface = image.createGraphics();
    surface.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    surface.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    surface.setPaint(Color.WHITE);
    surface.fillRect(0, 0, wide, high);
    double pixelsPerPoint = scale / POINTS_PER_PIXEL;
    surface.scale(pixelsPerPoint, pixelsPerPoint);
    paint(
        surface, new Rectangle2D.Double(0, 0, width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL));
    surface.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("An image cannot be written to memory", e);
    }
    return out.toByteArray();
  }

  /** The table as a file for spreadsheets; see {@link DataTable#csv()}. */
  public byte[] csv() {
    return table.csv();
  }

  /** A drawing below the title and the note of its figure. */
  private record Headed(String title, String note, Drawing drawing) implements Drawing {
    private static final double TITLE_SIZE = 10;
    private static final double GAP = 4;
    private static final double LINE = 11;
    private static final int MOST_LINES = 3;

    @Override
    public void drawOn(Canvas canvas) {
      Rectangle2D area = canvas.area();
      double y = area.getMinY() + GAP + TITLE_SIZE / 2;
      Font bold = ChartFonts.bold((float) TITLE_SIZE);
      canvas.text(
          Canvas.fitted(title, bold, area.getWidth() - 2 * GAP),
          bold,
          Ink.TEXT,
          Side.LEFT,
          area.getMinX() + GAP,
          y);
      for (String line : noteLines(area.getWidth())) {
        y += LINE + 1;
        canvas.text(line, Axes.WORDS, Ink.GREY, Side.LEFT, area.getMinX() + GAP, y);
      }
      double top = heading(area.getWidth());
      drawing.drawOn(
          canvas.part(
              new Rectangle2D.Double(
                  area.getMinX(),
                  area.getMinY() + top,
                  area.getWidth(),
                  Math.max(1, area.getHeight() - top))));
    }

    @Override
    public double heightFor(double width) {
      return heading(width) + drawing.heightFor(width);
    }

    private double heading(double width) {
      return GAP + TITLE_SIZE + noteLines(width).size() * (LINE + 1) + 2 * GAP;
    }

    private List<String> noteLines(double width) {
      return Canvas.lines(note, Axes.WORDS, width - 2 * GAP, MOST_LINES);
    }
  }
}
