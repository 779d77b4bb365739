package org.qualedger.chart;

import java.awt.geom.Rectangle2D;

/**
 * The rectangle in which values are drawn, and where each value lies in it.
 *
 * @param box where on the canvas
 * @param across scale from left to right
 * @param up scale from bottom to top
 */
record Frame(Rectangle2D box, Scale across, Scale up) {

  double x(double value) {
    return box.getMinX() + across.fraction(value) * box.getWidth();
  }

  double y(double value) {
    return box.getMaxY() - up.fraction(value) * box.getHeight();
  }
}
