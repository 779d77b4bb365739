package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.chart.Canvas.Side;

/**
 * Names beside points. A name never covers a point or another name; it crosses a line only where
 * there is no place without one; and it is left out where there is no place at all, since the mark
 * of the point, the table and the text name it as well.
 */
final class PointNames {

  private static final double NEAR = 10;
  private static final double FAR = 19;
  private static final double POINT_RADIUS = 3.2;

  private final Rectangle2D bounds;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  /**
   * @param bounds no name leaves this place
   */
  PointNames(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  void avoidPoint(double x, double y) {
    taken.add(
        new Rectangle2D.Double(
            x - POINT_RADIUS, y - POINT_RADIUS, 2 * POINT_RADIUS, 2 * POINT_RADIUS));
  }

  void avoid(Rectangle2D place) {
    taken.add(place);
  }

  void avoidLine(double x1, double y1, double x2, double y2) {
    lines.add(new Line2D.Double(x1, y1, x2, y2));
  }

  /**
   * Writes a name at a point if there is a place for it.
   *
   * @param above whether a place above the point is better than one below
   * @return whether it was written
   */
  boolean write(
      Canvas canvas, String name, Font font, Color color, double x, double y, boolean above) {
    Rectangle2D best = bestPlace(name, font, x, y, above);
    if (best == null) {
      return false;
    }
    canvas.text(name, font, color, Side.LEFT, best.getMinX(), best.getCenterY());
    taken.add(best);
    return true;
  }

  private @Nullable Rectangle2D bestPlace(
      String name, Font font, double x, double y, boolean above) {
    int direction = above ? -1 : 1;
    double half = Canvas.width(name, font) / 2;
    Rectangle2D best = null;
    int fewest = Integer.MAX_VALUE;
    for (double[] step :
        new double[][] {
          {0, direction * NEAR},
          {half + 6, 0},
          {-half - 6, 0},
          {half, direction * NEAR},
          {-half, direction * NEAR},
          {0, -direction * NEAR},
          {half, -direction * NEAR},
          {-half, -direction * NEAR},
          {0, direction * FAR},
          {0, -direction * FAR}
        }) {
      Rectangle2D place = Canvas.place(name, font, Side.MIDDLE, x + step[0], y + step[1]);
      if (bounds.contains(place) && taken.stream().noneMatch(place::intersects)) {
        int crossings = (int) lines.stream().filter(place::intersectsLine).count();
        if (crossings < fewest) {
          fewest = crossings;
          best = place;
        }
      }
    }
    return best;
  }
}
