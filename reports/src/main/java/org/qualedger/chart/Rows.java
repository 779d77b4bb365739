package org.qualedger.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.qualedger.chart.Canvas.Side;

/**
 * The layout of charts with one row for each of many things: their names at the left, long ones cut
 * off, and remarks at the right.
 */
final class Rows {

  /** The height at which a row looks best. */
  private static final double ROW = 20;

  private static final double PADDING = 3;
  private static final double GAP = 6;
  private static final double WIDEST_NAMES = 0.3;
  private static final double HEADLINE = 13;
  private static final double AXIS_NAME = 12;

  private final List<String> names;
  private final List<String> remarks;

  /**
   * @param names one per row
   * @param remarks one per row, written at its right end
   */
  Rows(List<String> names, List<String> remarks) {
    this.names = names;
    this.remarks = remarks;
  }

  double suitableHeight() {
    return Math.max(1, names.size()) * ROW + HEADLINE + Axes.BOTTOM + AXIS_NAME + PADDING;
  }

  /** The frame of the rows: the first row at the top is place 1. */
  Frame frame(Rectangle2D area, Scale across) {
    double left =
        area.getMinX() + PADDING + Math.min(widest(names), area.getWidth() * WIDEST_NAMES) + GAP;
    double right = area.getMaxX() - PADDING - widest(remarks) - GAP;
    double top = area.getMinY() + HEADLINE;
    return new Frame(
        new Rectangle2D.Double(
            left,
            top,
            Math.max(1, right - left),
            Math.max(1, area.getMaxY() - Axes.BOTTOM - AXIS_NAME - top)),
        across,
        Scale.places(names.size()));
  }

  /** The middle of a row's height. */
  double middle(Frame frame, int index) {
    double slot = slot(frame);
    return frame.box().getMinY() + slot * (index + 0.5);
  }

  double slot(Frame frame) {
    return frame.box().getHeight() / Math.max(1, names.size());
  }

  /** Everything but what stands for the values. */
  void draw(Canvas canvas, Frame frame, Notation notation, String measure) {
    Axes.bottomWithGrid(canvas, frame, notation);
    double nameRoom = frame.box().getMinX() - GAP - canvas.area().getMinX() - PADDING;
    for (int i = 0; i < names.size(); i++) {
      double y = middle(frame, i);
      canvas.text(
          Canvas.fitted(names.get(i), Axes.WORDS, nameRoom),
          Axes.WORDS,
          Ink.TEXT,
          Side.RIGHT,
          frame.box().getMinX() - GAP,
          y);
      canvas.text(remarks.get(i), Axes.WORDS, Ink.GREY, Side.LEFT, frame.box().getMaxX() + GAP, y);
    }
    canvas.text(
        measure,
        Axes.WORDS,
        Ink.GREY,
        Side.MIDDLE,
        frame.box().getCenterX(),
        canvas.area().getMaxY() - AXIS_NAME / 2);
  }

  void hotspot(Canvas canvas, Frame frame, int index, String words) {
    canvas.hotspot(
        index + 1,
        words,
        new Rectangle2D.Double(
            frame.box().getMinX(),
            middle(frame, index) - slot(frame) / 2,
            frame.box().getWidth(),
            slot(frame)));
  }

  private static double widest(List<String> texts) {
    double widest = 0;
    for (String text : texts) {
      widest = Math.max(widest, Canvas.width(text, Axes.WORDS));
    }
    return widest;
  }
}
