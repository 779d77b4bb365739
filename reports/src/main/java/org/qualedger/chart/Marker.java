package org.qualedger.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The marks of points. Each has a shape of its own, so that no colour is needed to tell them. */
enum Marker {
  /** An ordinary value: a small ring. */
  PLAIN,
  /** An ordinary value among very many: a dot. */
  SMALL,
  /** Beyond a limit: a large full circle. */
  BEYOND,
  /** Part of an unusual pattern within the limits, or in the range of a warning: a diamond. */
  PATTERN;

  private static final double PLAIN_RADIUS = 2.4;
  private static final double SMALL_RADIUS = 1.3;
  private static final double BEYOND_RADIUS = 3.8;
  private static final double PATTERN_RADIUS = 4.2;

  void draw(Canvas canvas, double x, double y, Color color) {
    switch (this) {
      case PLAIN -> {
        canvas.fill(circle(x, y, PLAIN_RADIUS), Color.WHITE);
        canvas.outline(circle(x, y, PLAIN_RADIUS), color, Ink.line(1.1));
      }
      case SMALL -> canvas.fill(circle(x, y, SMALL_RADIUS), color);
      case BEYOND -> canvas.fill(circle(x, y, BEYOND_RADIUS), color);
      case PATTERN -> canvas.fill(diamond(x, y), color);
    }
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape diamond(double x, double y) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - PATTERN_RADIUS);
    path.lineTo(x + PATTERN_RADIUS, y);
    path.lineTo(x, y + PATTERN_RADIUS);
    path.lineTo(x - PATTERN_RADIUS, y);
    path.closePath();
    return path;
  }
}
