package org.qualedger.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.qualedger.chart.Canvas.Side;

/** Upright lines with their names above them; a name that would cover another goes beside it. */
final class UprightLines {

  private static final double ABOVE = 6;

  private final Canvas canvas;
  private final Frame frame;
  private final List<Rectangle2D> taken = new ArrayList<>();

  UprightLines(Canvas canvas, Frame frame) {
    this.canvas = canvas;
    this.frame = frame;
  }

  void draw(String name, double value, Color color, Stroke stroke) {
    double x = frame.x(value);
    double top = frame.box().getMinY();
    canvas.line(x, top, x, frame.box().getMaxY(), color, stroke);
    double half = Canvas.width(name, Axes.WORDS) / 2;
    double middle =
        Math.clamp(x, canvas.area().getMinX() + half, canvas.area().getMaxX() - half - 1);
    for (double[] step : new double[][] {{0, -ABOVE}, {half + 4, ABOVE}, {-half - 4, ABOVE}}) {
      Rectangle2D place =
          Canvas.place(name, Axes.WORDS, Side.MIDDLE, middle + step[0], top + step[1]);
      if (canvas.area().contains(place) && taken.stream().noneMatch(place::intersects)) {
        canvas.text(name, Axes.WORDS, color, Side.LEFT, place.getMinX(), place.getCenterY());
        taken.add(place);
        return;
      }
    }
  }
}
