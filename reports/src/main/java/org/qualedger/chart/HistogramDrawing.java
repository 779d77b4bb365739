package org.qualedger.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.chart.HistogramPicture.Bin;
import org.qualedger.wording.Wording;

/** Draws classes as bars that touch, limits as upright lines, and the fitted curve. */
final class HistogramDrawing implements Drawing {

  private static final int CURVE_POINTS = 120;

  private final HistogramPicture picture;
  private final Wording words;

  HistogramDrawing(HistogramPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /** Edges of classes are written so that neighbours differ. */
  static Notation edges(HistogramPicture picture) {
    double narrowest =
        picture.classes().bins().stream().mapToDouble(Bin::width).min().orElse(Double.NaN);
    if (!Double.isFinite(narrowest)) {
      return picture.notation();
    }
    Notation steps = picture.notation().forSteps(narrowest / 2);
    return steps.decimals() > picture.notation().decimals() ? steps : picture.notation();
  }

  @Override
  public void drawOn(Canvas canvas) {
    HistogramPicture.Classes classes = picture.classes();
    if (classes.total() == 0) {
      Axes.nothing(canvas, words);
      return;
    }
    Scale across = across();
    double highest = classes.bins().stream().mapToDouble(this::height).max().orElse(0);
    double width = usualWidth();
    double total = classes.total() * width;
    Scale up = Scale.fromZero(Math.max(highest, highestOfCurve(across, total)), true);
    Frame frame =
        new NamedAxes(
                across,
                picture.notation(),
                picture.measure(),
                up,
                Notation.number(0),
                words.text("histogram.column.count"))
            .draw(canvas, NamedAxes.USUAL_RIGHT_ROOM);
    bars(canvas, frame);
    curve(canvas, frame, total);
    limits(canvas, frame);
  }

  private Scale across() {
    DoubleStream edges =
        picture.classes().bins().stream()
            .flatMapToDouble(bin -> DoubleStream.of(bin.from(), bin.to()));
    DoubleStream limits =
        DoubleStream.of(
            picture.lowerSpecification().orElse(Double.NaN),
            picture.upperSpecification().orElse(Double.NaN),
            picture.target().orElse(Double.NaN));
    Scale covering = Scale.covering(DoubleStream.concat(edges, limits));
    // More room at the sides than labels need would only make the bars narrow.
    double trim = (covering.upper() - covering.lower()) * 0.09;
    return new Scale(
        covering.lower() + trim,
        covering.upper() - trim,
        covering.step(),
        covering.least(),
        covering.most());
  }

  /** Areas are what the eye compares: a class twice as wide as usual is half as high. */
  private double height(Bin bin) {
    double usual = usualWidth();
    return Math.abs(bin.width() - usual) <= usual * 1e-6
        ? bin.count()
        : bin.count() * usual / bin.width();
  }

  private double usualWidth() {
    double[] widths = picture.classes().bins().stream().mapToDouble(Bin::width).sorted().toArray();
    return widths.length == 0 ? 1 : widths[widths.length / 2];
  }

  private void bars(Canvas canvas, Frame frame) {
    List<Bin> bins = picture.classes().bins();
    for (int i = 0; i < bins.size(); i++) {
      bar(canvas, frame, bins.get(i), i + 1);
    }
  }

  private void bar(Canvas canvas, Frame frame, Bin bin, int row) {
    double base = frame.box().getMaxY();
    double left = frame.x(bin.from());
    double right = frame.x(bin.to());
    double gap = right - left > 4 ? 0.5 : 0;
    double y = frame.y(height(bin));
    canvas.fill(
        new Rectangle2D.Double(left + gap, y, Math.max(0.3, right - left - 2 * gap), base - y),
        Ink.PALE_BLUE);
    String count = String.valueOf(bin.count());
    boolean room = Canvas.width(count, Axes.NUMBERS) + 2 < right - left;
    // A curve would run through the counts.
    if (room && bin.count() > 0 && picture.fit().isEmpty()) {
      canvas.text(count, Axes.NUMBERS, Ink.TEXT, Side.MIDDLE, (left + right) / 2, y - 6);
    }
    Notation notation = edges(picture);
    double top = Math.min(y, base - 10);
    canvas.hotspot(
        row,
        words.text(
            "description",
            words.text("range", notation.text(bin.from()), notation.text(bin.to())),
            count),
        new Rectangle2D.Double(left, top, right - left, base - top));
  }

  private double highestOfCurve(Scale across, double total) {
    double highest = 0;
    for (int i = 0; i <= CURVE_POINTS; i++) {
      highest = Math.max(highest, ordinate(at(across, i), total));
    }
    return highest;
  }

  private double ordinate(double value, double total) {
    double density = picture.fit().map(fit -> fit.density().applyAsDouble(value)).orElse(0.0);
    return Double.isFinite(density) ? density * total : 0;
  }

  private static double at(Scale across, int step) {
    return across.lower() + (across.upper() - across.lower()) * step / CURVE_POINTS;
  }

  private void curve(Canvas canvas, Frame frame, double total) {
    if (picture.fit().isEmpty()) {
      return;
    }
    Path2D path = new Path2D.Double();
    for (int i = 0; i <= CURVE_POINTS; i++) {
      double value = at(frame.across(), i);
      double y = frame.y(ordinate(value, total));
      if (i == 0) {
        path.moveTo(frame.x(value), y);
      } else {
        path.lineTo(frame.x(value), y);
      }
    }
    canvas.outline(path, Ink.BLUE, Ink.SERIES);
  }

  private void limits(Canvas canvas, Frame frame) {
    UprightLines lines = new UprightLines(canvas, frame);
    limit(lines, "histogram.lower", picture.lowerSpecification(), Ink.RED, Ink.LIMIT);
    limit(lines, "histogram.target", picture.target(), Ink.TEXT, Ink.TARGET);
    limit(lines, "histogram.upper", picture.upperSpecification(), Ink.RED, Ink.LIMIT);
  }

  private void limit(
      UprightLines lines, String key, OptionalDouble value, Color color, Stroke stroke) {
    value.ifPresent(
        at -> lines.draw(words.text(key, picture.notation().text(at)), at, color, stroke));
  }
}
