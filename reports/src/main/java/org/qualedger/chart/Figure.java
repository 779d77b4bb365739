package org.qualedger.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/**
 * A chart with its words. It belongs to one thread while it is drawn; making one costs little.
 *
 * <p>The title is no part of the drawing: it stands above it, as text of the page or print.
 */
public final class Figure {

  /** A pixel of the web is three quarters of a point, in which the chart's sizes are given. */
  private static final double POINTS_PER_PIXEL = 0.75;

  private final String title;
  private final String note;
  private final String alternativeText;
  private final DataTable table;
  private final JFreeChart chart;

  Figure(String title, String note, String alternativeText, DataTable table, JFreeChart chart) {
    this.title = title;
    this.note = note;
    this.alternativeText = alternativeText;
    this.table = table;
    this.chart = chart;
  }

  /** What the chart is of. */
  public String title() {
    return title;
  }

  /** One line on how to read it, with any caution about too few data. */
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

  /**
   * Draws the chart.
   *
   * @param surface where to; one unit is a typographic point
   * @param area the place on the surface
   */
  public void paint(Graphics2D surface, Rectangle2D area) {
    chart.draw(surface, area);
  }

  /**
   * The chart as an SVG element, ready to stand in a page: its text is text, it scales with its
   * box, and it carries its alternative text.
   *
   * @param width in pixels of the web
   * @param height in pixels of the web
   */
  public String svg(int width, int height) {
    Rectangle2D area =
        new Rectangle2D.Double(0, 0, width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
    return SvgWriter.write(this, area);
  }
}
