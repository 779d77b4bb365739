package org.qualedger.chart;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.chart.CentreStripPicture.Centre;
import org.qualedger.statistics.Series;
import org.qualedger.wording.Wording;

/** Draws the small charts in columns, name and last value above each. */
final class CentreStripDrawing implements Drawing {

  private static final Font NAME = ChartFonts.regular(Ink.TEXT_SIZE);
  private static final Font VALUE = ChartFonts.bold(Ink.TEXT_SIZE);
  private static final double LEAST_WIDTH = 118;
  private static final double CELL_HEIGHT = 46;
  private static final double PADDING = 4;
  private static final double NAME_HEIGHT = 11;
  private static final double BETWEEN = 12;
  private static final double ROOM = 0.18;

  private final CentreStripPicture picture;
  private final Wording words;
  private final Scale up;

  CentreStripDrawing(CentreStripPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
    double[] shown =
        picture.centres().stream()
            .flatMapToDouble(
                centre ->
                    DoubleStream.concat(
                        centre.panel().values().stream(), centre.panel().centre().stream()))
            .filter(Double::isFinite)
            .toArray();
    double least = DoubleStream.of(shown).min().orElse(0);
    double most = DoubleStream.of(shown).max().orElse(1);
    double room = most > least ? (most - least) * ROOM : 1;
    this.up = new Scale(least - room, most + room, 1, least, most);
  }

  private static int columns(double width) {
    return Math.max(1, (int) (width / LEAST_WIDTH));
  }

  private int rows(double width) {
    return Math.max(1, Math.ceilDiv(picture.centres().size(), columns(width)));
  }

  @Override
  public double heightFor(double width) {
    return rows(width) * CELL_HEIGHT + 2 * PADDING;
  }

  @Override
  public void drawOn(Canvas canvas) {
    if (picture.centres().isEmpty()) {
      Axes.nothing(canvas, words);
      return;
    }
    Rectangle2D area = canvas.area();
    int columns = columns(area.getWidth());
    double width = (area.getWidth() - 2 * PADDING - (columns - 1) * BETWEEN) / columns;
    double height = (area.getHeight() - 2 * PADDING) / rows(area.getWidth());
    for (int i = 0; i < picture.centres().size(); i++) {
      int row = i / columns;
      double x = area.getMinX() + PADDING + i % columns * (width + BETWEEN);
      double y = area.getMinY() + PADDING + row * height;
      cell(canvas, i, new Rectangle2D.Double(x, y, width, height - 5));
    }
  }

  private void cell(Canvas canvas, int index, Rectangle2D cell) {
    Centre centre = picture.centres().get(index);
    ControlPanel panel = centre.panel();
    String last =
        Double.isNaN(centre.last()) ? words.text("none") : panel.notation().text(centre.last());
    double valueRoom = Canvas.width(last, VALUE);
    double y = cell.getMinY() + NAME_HEIGHT / 2;
    canvas.text(
        Canvas.fitted(centre.label(), NAME, cell.getWidth() - valueRoom - 6),
        NAME,
        Ink.TEXT,
        Side.LEFT,
        cell.getMinX(),
        y);
    canvas.text(
        last, VALUE, centre.endsWithSignal() ? Ink.RED : Ink.TEXT, Side.RIGHT, cell.getMaxX(), y);
    Frame frame =
        new Frame(
            new Rectangle2D.Double(
                cell.getMinX(),
                cell.getMinY() + NAME_HEIGHT,
                cell.getWidth(),
                Math.max(1, cell.getHeight() - NAME_HEIGHT)),
            Scale.places(panel.places()),
            up);
    canvas.fill(frame.box(), Ink.PALE);
    band(canvas, frame, panel);
    line(canvas, frame, panel.centre(), false);
    line(canvas, frame, panel.values(), true);
    signals(canvas, frame, panel);
    canvas.hotspot(
        index + 1,
        words.text(
            "description",
            centre.label(),
            words.text("strip.description", last, String.valueOf(centre.signalledPoints()))),
        cell);
  }

  /** Between the limits all is as usual: a band, which steps with them. */
  private void band(Canvas canvas, Frame frame, ControlPanel panel) {
    for (int i = 0; i < Math.min(panel.lower().size(), panel.upper().size()); i++) {
      double lower = panel.lower().get(i);
      double upper = panel.upper().get(i);
      if (Double.isFinite(lower) && Double.isFinite(upper)) {
        int first = i;
        while (i + 1 < panel.places()
            && panel.lower().get(i + 1) == lower
            && panel.upper().get(i + 1) == upper) {
          i++;
        }
        double top = frame.y(Math.clamp(upper, up.lower(), up.upper()));
        double bottom = frame.y(Math.clamp(lower, up.lower(), up.upper()));
        double left = frame.x(first + 0.5);
        canvas.fill(
            new Rectangle2D.Double(left, top, frame.x(i + 1.5) - left, bottom - top), Ink.GRID);
      }
    }
  }

  private static void line(Canvas canvas, Frame frame, Series values, boolean isSeries) {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (int i = 0; i < values.size(); i++) {
      boolean present = Double.isFinite(values.get(i));
      if (present && drawing) {
        path.lineTo(frame.x(i + 1), frame.y(values.get(i)));
      } else if (present) {
        path.moveTo(frame.x(i + 1), frame.y(values.get(i)));
        if (isSeries && isAlone(values, i)) {
          Marker.SMALL.draw(canvas, frame.x(i + 1), frame.y(values.get(i)), Ink.BLUE);
        }
      }
      drawing = present;
    }
    if (path.getCurrentPoint() != null) {
      canvas.outline(path, isSeries ? Ink.BLUE : Ink.GREEN, isSeries ? Ink.line(1) : Ink.THIN);
    }
  }

  /** A value without neighbours has no line. */
  private static boolean isAlone(Series values, int index) {
    return index + 1 >= values.size() || values.isMissing(index + 1);
  }

  private static void signals(Canvas canvas, Frame frame, ControlPanel panel) {
    Map<Integer, Boolean> beyond = new TreeMap<>();
    for (ChartSignal signal : panel.signals()) {
      beyond.merge(
          signal.position(), signal.rule() == ChartSignal.BEYOND_LIMITS, Boolean::logicalOr);
    }
    beyond.forEach(
        (position, isBeyond) -> {
          double value = panel.signalValue(position - 1);
          if (Double.isFinite(value)) {
            (isBeyond ? Marker.BEYOND : Marker.PATTERN)
                .draw(canvas, frame.x(position), frame.y(value), isBeyond ? Ink.RED : Ink.AMBER);
          }
        });
  }
}
