package org.qualedger.chart;

import java.awt.geom.Rectangle2D;
import org.qualedger.chart.Canvas.Side;

/**
 * The axes of a chart of two measures: numbers at the left and at the bottom, the name of the one
 * above it and that of the other below it. No name is turned: Chinese is not read sideways.
 *
 * @param across scale from left to right
 * @param acrossNotation how its numbers are written
 * @param acrossName its name
 * @param up scale from bottom to top
 * @param upNotation how its numbers are written
 * @param upName its name
 */
record NamedAxes(
    Scale across,
    Notation acrossNotation,
    String acrossName,
    Scale up,
    Notation upNotation,
    String upName) {

  private static final double PADDING = 3;
  private static final double TOP_NAME = 13;
  private static final double BOTTOM_NAME = 12;

  /** Room at the right of a chart whose lines have no names there. */
  static final double USUAL_RIGHT_ROOM = 9;

  /**
   * Draws the axes.
   *
   * @param rightRoom what is kept free at the right
   * @return the frame for the values
   */
  Frame draw(Canvas canvas, double rightRoom) {
    Rectangle2D area = canvas.area();
    double left = area.getMinX() + PADDING + Axes.leftRoom(up, upNotation);
    double top = area.getMinY() + PADDING + TOP_NAME;
    Rectangle2D box =
        new Rectangle2D.Double(
            left,
            top,
            Math.max(1, area.getMaxX() - PADDING - rightRoom - left),
            Math.max(1, area.getMaxY() - Axes.BOTTOM - BOTTOM_NAME - top));
    Frame frame = new Frame(box, across, up);
    Axes.left(canvas, frame, upNotation);
    Axes.bottom(canvas, frame, acrossNotation);
    canvas.text(
        upName, Axes.WORDS, Ink.GREY, Side.LEFT, area.getMinX() + PADDING, top - TOP_NAME / 2);
    canvas.text(
        acrossName,
        Axes.WORDS,
        Ink.GREY,
        Side.MIDDLE,
        box.getCenterX(),
        area.getMaxY() - BOTTOM_NAME / 2);
    return frame;
  }
}
