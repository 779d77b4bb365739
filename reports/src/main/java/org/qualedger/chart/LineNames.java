package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qualedger.chart.Canvas.Side;

/**
 * The names of horizontal lines at their right end. Lines that lie close together get their names
 * spread apart, so that none covers another.
 */
final class LineNames {

  private static final Font FONT = ChartFonts.regular(Ink.TEXT_SIZE);
  private static final double GAP = 4;

  private final List<Name> names = new ArrayList<>();

  private record Name(String text, double value, Color color) {}

  void add(String text, double value, Color color) {
    if (Double.isFinite(value)) {
      names.add(new Name(text, value, color));
    }
  }

  /** The room the names need at the right of the frame. */
  double room() {
    double widest = 0;
    for (Name name : names) {
      widest = Math.max(widest, Canvas.width(name.text(), FONT) + GAP);
    }
    return widest;
  }

  void draw(Canvas canvas, Frame frame) {
    double height = Canvas.lineHeight(FONT);
    double x = frame.box().getMaxX() + GAP;
    List<Name> fromTop =
        names.stream().sorted(Comparator.comparingDouble(Name::value).reversed()).toList();
    double[] middles = new double[fromTop.size()];
    double lowestFree = frame.box().getMinY() + height / 2;
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.max(frame.y(fromTop.get(i).value()), lowestFree);
      lowestFree = middles[i] + height;
    }
    double highestFree = frame.box().getMaxY() - height / 2;
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], highestFree);
      highestFree = middles[i] - height;
      canvas.text(fromTop.get(i).text(), FONT, fromTop.get(i).color(), Side.LEFT, x, middles[i]);
    }
  }
}
