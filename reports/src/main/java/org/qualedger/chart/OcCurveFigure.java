package org.qualedger.chart;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualedger.chart.OcCurvePicture.Point;
import org.qualedger.wording.Wording;

/**
 * The figure of an operating characteristic curve (抽检特性曲线): what a sampling plan lets pass and what
 * it stops, with the qualities agreed on marked.
 */
public final class OcCurveFigure {

  private static final Notation NOTATION = Notation.percent(1);

  private final OcCurvePicture picture;
  private final Wording words;

  private OcCurveFigure(OcCurvePicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of an operating characteristic.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(OcCurvePicture picture, Locale locale) {
    Wording words = Wording.of(OcCurveFigure.class, locale);
    OcCurveFigure figure = new OcCurveFigure(picture, words);
    return new Figure(
        words.text("oc.title", picture.plan()),
        words.text("oc.note"),
        figure.alternativeText(),
        figure.table(),
        new Curve(picture, words));
  }

  private String alternativeText() {
    List<String> points =
        picture.points().stream()
            .map(
                point ->
                    words.text(
                        "oc.alt.point",
                        point.name(),
                        NOTATION.finer().text(point.quality()),
                        NOTATION.text(acceptance(point.quality()))))
            .toList();
    return words.text("oc.alt", picture.plan(), String.join(words.text("list.separator"), points));
  }

  private double acceptance(double quality) {
    return picture.acceptance().applyAsDouble(quality);
  }

  /** The marked qualities first, then the curve in steps. */
  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Point point : picture.points()) {
      rows.add(row(point.name(), point.quality()));
    }
    for (double tick : Curve.across(picture).ticks()) {
      rows.add(row(words.text("none"), tick));
    }
    return new DataTable(
        List.of(
            words.text("oc.column.point"),
            words.text("oc.column.quality"),
            words.text("oc.column.acceptance")),
        rows);
  }

  private List<String> row(String name, double quality) {
    return List.of(name, NOTATION.finer().text(quality), NOTATION.text(acceptance(quality)));
  }

  private record Curve(OcCurvePicture picture, Wording words) implements Drawing {
    private static final double PROPORTION = 0.45;
    private static final int CURVE_POINTS = 200;
    private static final double NEVER = 0.005;
    private static final Font BOLD = ChartFonts.bold(Ink.TEXT_SIZE);

    /** As far as anything is still accepted, and past the points. */
    static Scale across(OcCurvePicture picture) {
      double farthest = picture.points().stream().mapToDouble(Point::quality).max().orElse(0);
      double end = 0.01;
      while (end < 1 && picture.acceptance().applyAsDouble(end) > NEVER) {
        end *= 1.1;
      }
      Scale fromZero = Scale.fromZero(Math.max(end, farthest * 1.15), false);
      return new Scale(0, Math.min(1, fromZero.upper()), fromZero.step(), 0, 1);
    }

    @Override
    public double heightFor(double width) {
      return width * PROPORTION;
    }

    @Override
    public void drawOn(Canvas canvas) {
      Frame frame =
          new NamedAxes(
                  across(picture),
                  NOTATION,
                  words.text("oc.column.quality"),
                  new Scale(0, 1.03, 0.2, 0, 1),
                  NOTATION,
                  words.text("oc.column.acceptance"))
              .draw(canvas, NamedAxes.USUAL_RIGHT_ROOM);
      PointNames names = new PointNames(frame.box());
      curve(canvas, frame, names);
      for (Point point : picture.points()) {
        mark(canvas, frame, point, names);
      }
    }

    private void curve(Canvas canvas, Frame frame, PointNames names) {
      Path2D path = new Path2D.Double();
      for (int i = 0; i <= CURVE_POINTS; i++) {
        double quality = frame.across().upper() * i / CURVE_POINTS;
        double x = frame.x(quality);
        double y = frame.y(picture.acceptance().applyAsDouble(quality));
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          names.avoidLine(path.getCurrentPoint().getX(), path.getCurrentPoint().getY(), x, y);
          path.lineTo(x, y);
        }
      }
      canvas.outline(path, Ink.BLUE, Ink.line(1.4));
    }

    private void mark(Canvas canvas, Frame frame, Point point, PointNames names) {
      double acceptance = picture.acceptance().applyAsDouble(point.quality());
      double x = frame.x(point.quality());
      double y = frame.y(acceptance);
      canvas.line(x, y, x, frame.box().getMaxY(), Ink.GREY, Ink.TARGET);
      canvas.line(frame.box().getMinX(), y, x, y, Ink.GREY, Ink.TARGET);
      Marker.BEYOND.draw(canvas, x, y, Ink.BLUE);
      names.avoidPoint(x, y);
      String text =
          words.text(
              "oc.point",
              point.name(),
              NOTATION.finer().text(point.quality()),
              NOTATION.text(acceptance));
      names.write(canvas, text, BOLD, Ink.TEXT, x, y, true);
      canvas.hotspot(picture.points().indexOf(point) + 1, text, x, y);
    }
  }
}
