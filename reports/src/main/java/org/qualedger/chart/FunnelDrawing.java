package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.qualedger.chart.FunnelPicture.Limits;
import org.qualedger.chart.FunnelPicture.Point;
import org.qualedger.wording.Wording;

/** Draws centres by size and rate between limits that narrow with size. */
final class FunnelDrawing implements Drawing {

  private static final double PROPORTION = 0.5;
  private static final int CURVE_POINTS = 160;
  private static final double LONGEST_NAME = 90;
  private static final Font BOLD = ChartFonts.bold(Ink.TEXT_SIZE);

  private final FunnelPicture picture;
  private final Wording words;
  private final Scale across;
  private final Scale up;
  private final LineNames names = new LineNames();

  FunnelDrawing(FunnelPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
    double largest = picture.points().stream().mapToDouble(Point::size).max().orElse(1);
    this.across = Scale.fromZero(largest, true);
    this.up =
        Scale.covering(
            DoubleStream.concat(DoubleStream.of(picture.target()), shownRates()),
            0,
            picture.notation().percent() ? 1 : Double.POSITIVE_INFINITY);
    names.add(
        words.text("funnel.target", picture.notation().text(picture.target())),
        picture.target(),
        Ink.GREEN);
    for (Limits limits : picture.limits()) {
      String confidence = FunnelFigure.confidence(limits);
      names.add(confidence, limits.upper().applyAsDouble(across.upper()), color(limits));
      names.add(confidence, limits.lower().applyAsDouble(across.upper()), color(limits));
    }
  }

  @Override
  public double heightFor(double width) {
    return width * PROPORTION;
  }

  /** The points and the limits at their sizes: of the open end of the funnel only what matters. */
  private DoubleStream shownRates() {
    double smallest =
        picture.points().stream().mapToDouble(Point::size).filter(size -> size > 0).min().orElse(1);
    List<Double> rates = new ArrayList<>();
    picture.points().forEach(point -> rates.add(point.rate()));
    for (Limits limits : picture.limits()) {
      double[] sizes = {Math.max(smallest, across.upper() / 12), across.upper()};
      for (double size : sizes) {
        rates.add(limits.lower().applyAsDouble(size));
        rates.add(limits.upper().applyAsDouble(size));
      }
    }
    return rates.stream().mapToDouble(Double::doubleValue);
  }

  private Color color(Limits limits) {
    return isWidest(limits) ? Ink.RED : Ink.AMBER;
  }

  private boolean isWidest(Limits limits) {
    return limits.equals(picture.limits().getLast());
  }

  @Override
  public void drawOn(Canvas canvas) {
    if (picture.points().isEmpty()) {
      Axes.nothing(canvas, words);
      return;
    }
    Frame frame =
        new NamedAxes(
                across,
                Notation.number(0),
                picture.size(),
                up,
                picture.notation(),
                picture.measure())
            .draw(canvas, names.room());
    Rectangle2D box = frame.box();
    double target = frame.y(picture.target());
    canvas.line(box.getMinX(), target, box.getMaxX(), target, Ink.GREEN, Ink.RULE);
    PointNames pointNames = new PointNames(box);
    for (Limits limits : picture.limits()) {
      Stroke stroke = isWidest(limits) ? Ink.RULE : Ink.LIMIT;
      curve(canvas, frame, limits.lower(), color(limits), stroke, pointNames);
      curve(canvas, frame, limits.upper(), color(limits), stroke, pointNames);
    }
    points(canvas, frame, pointNames);
    names.draw(canvas, frame);
  }

  private void curve(
      Canvas canvas,
      Frame frame,
      DoubleUnaryOperator limit,
      Color color,
      Stroke stroke,
      PointNames pointNames) {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (int i = 1; i <= CURVE_POINTS; i++) {
      // Closer together where the funnel bends most.
      double part = (double) i / CURVE_POINTS;
      double size = across.upper() * part * part;
      double rate = limit.applyAsDouble(size);
      boolean shown = rate >= up.lower() && rate <= up.upper();
      if (shown && drawing) {
        pointNames.avoidLine(
            path.getCurrentPoint().getX(),
            path.getCurrentPoint().getY(),
            frame.x(size),
            frame.y(rate));
        path.lineTo(frame.x(size), frame.y(rate));
      } else if (shown) {
        path.moveTo(frame.x(size), frame.y(rate));
      }
      drawing = shown;
    }
    if (path.getCurrentPoint() != null) {
      canvas.outline(path, color, stroke);
    }
  }

  private void points(Canvas canvas, Frame frame, PointNames pointNames) {
    List<Point> shown =
        picture.points().stream().filter(point -> Double.isFinite(point.rate())).toList();
    for (Point point : shown) {
      double x = frame.x(point.size());
      double y = frame.y(point.rate());
      pointNames.avoidPoint(x, y);
      int passed = picture.limitsPassed(point);
      if (passed == 0) {
        Marker.PLAIN.draw(canvas, x, y, Ink.BLUE);
      } else if (passed < picture.limits().size()) {
        Marker.PATTERN.draw(canvas, x, y, Ink.AMBER);
      } else {
        Marker.BEYOND.draw(canvas, x, y, Ink.RED);
      }
      canvas.hotspot(
          picture.points().indexOf(point) + 1,
          words.text("description", point.label(), picture.notation().text(point.rate())),
          x,
          y);
    }
    // Where not all names have room, those farthest out have it.
    shown.stream()
        .filter(point -> picture.limitsPassed(point) > 0)
        .sorted(Comparator.comparingInt(picture::limitsPassed).reversed())
        .forEach(
            point ->
                pointNames.write(
                    canvas,
                    Canvas.fitted(point.label(), BOLD, LONGEST_NAME),
                    BOLD,
                    picture.limitsPassed(point) < picture.limits().size() ? Ink.AMBER : Ink.RED,
                    frame.x(point.size()),
                    frame.y(point.rate()),
                    point.rate() > picture.target()));
  }
}
