package org.qualedger.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.wording.Wording;

/** Axes: no frame, a thin pale grid, small grey numbers. */
final class Axes {

  static final Font NUMBERS = ChartFonts.latin(Ink.TEXT_SIZE);
  static final Font WORDS = ChartFonts.regular(Ink.TEXT_SIZE);

  /** Between an axis and its numbers. */
  static final double GAP = 5;

  /** What the labels of a bottom axis need. */
  static final double BOTTOM = 15;

  private static final double BETWEEN_LABELS = 5;
  private static final int[] EASY_STRIDES = {1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240, 600, 1200};
  private static final double LONGEST_NAME = 84;

  private Axes() {}

  /** In the place of a chart of nothing. */
  static void nothing(Canvas canvas, Wording words) {
    Rectangle2D area = canvas.area();
    canvas.text(
        words.text("nothing"), WORDS, Ink.GREY, Side.MIDDLE, area.getCenterX(), area.getCenterY());
  }

  /** The room the numbers of a left axis need. */
  static double leftRoom(Scale scale, Notation notation) {
    Notation ticks = notation.forSteps(scale.step());
    double widest = 0;
    for (double tick : scale.ticks()) {
      widest = Math.max(widest, Canvas.width(ticks.text(tick), NUMBERS));
    }
    return widest + GAP;
  }

  /** Grid lines and the numbers at the left. */
  static void left(Canvas canvas, Frame frame, Notation notation) {
    Notation ticks = notation.forSteps(frame.up().step());
    Rectangle2D box = frame.box();
    for (double tick : frame.up().ticks()) {
      double y = frame.y(tick);
      canvas.line(box.getMinX(), y, box.getMaxX(), y, Ink.GRID, Ink.HAIR);
      canvas.text(ticks.text(tick), NUMBERS, Ink.GREY, Side.RIGHT, box.getMinX() - GAP, y);
    }
  }

  /** The line at the bottom. */
  static void base(Canvas canvas, Rectangle2D box) {
    canvas.line(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY(), Ink.AXIS, Ink.THIN);
  }

  /** Numbers along the bottom, with small ticks. */
  static void bottom(Canvas canvas, Frame frame, Notation notation) {
    Notation ticks = notation.forSteps(frame.across().step());
    Rectangle2D box = frame.box();
    base(canvas, box);
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : frame.across().ticks()) {
      double x = frame.x(tick);
      canvas.line(x, box.getMaxY(), x, box.getMaxY() + 2, Ink.AXIS, Ink.THIN);
      Rectangle2D place =
          Canvas.place(ticks.text(tick), NUMBERS, Side.MIDDLE, x, box.getMaxY() + GAP + 4);
      if (place.getMinX() >= free) {
        canvas.text(ticks.text(tick), NUMBERS, Ink.GREY, Side.MIDDLE, x, box.getMaxY() + GAP + 4);
        free = place.getMaxX() + BETWEEN_LABELS;
      }
    }
  }

  /** Numbers along the bottom and vertical grid lines, for charts whose rows are their places. */
  static void bottomWithGrid(Canvas canvas, Frame frame, Notation notation) {
    for (double tick : frame.across().ticks()) {
      double x = frame.x(tick);
      canvas.line(x, frame.box().getMinY(), x, frame.box().getMaxY(), Ink.GRID, Ink.HAIR);
    }
    bottom(canvas, frame, notation);
  }

  /**
   * Labels of places along the bottom: as many as fit without touching, at even distances, the
   * first one always.
   */
  static void bottom(Canvas canvas, Frame frame, List<String> labels) {
    base(canvas, frame.box());
    if (labels.isEmpty()) {
      return;
    }
    double slot = frame.box().getWidth() / labels.size();
    double widest = 0;
    for (String label : labels) {
      widest = Math.max(widest, Canvas.width(label, WORDS));
    }
    double allowed = Math.min(widest, Math.max(LONGEST_NAME, slot - BETWEEN_LABELS));
    int stride = stride(allowed + BETWEEN_LABELS, slot);
    for (int i = 0; i < labels.size(); i += stride) {
      String label = Canvas.fitted(labels.get(i), WORDS, allowed);
      double x = frame.x(i + 1);
      // The first label may reach to the left of its place, but not out of the picture.
      double half = Canvas.width(label, WORDS) / 2;
      double inside = Math.clamp(x, canvas.area().getMinX() + half, canvas.area().getMaxX() - half);
      canvas.text(label, WORDS, Ink.GREY, Side.MIDDLE, inside, frame.box().getMaxY() + GAP + 4);
      if (stride > 1) {
        canvas.line(x, frame.box().getMaxY(), x, frame.box().getMaxY() + 2, Ink.AXIS, Ink.THIN);
      }
    }
  }

  private static int stride(double needed, double slot) {
    for (int stride : EASY_STRIDES) {
      if (stride * slot >= needed) {
        return stride;
      }
    }
    return (int) Math.ceil(needed / slot);
  }
}
