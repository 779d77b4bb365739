package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.statistics.Series;
import org.qualedger.wording.Wording;

/** Draws one panel of a control chart into its frame. */
final class ControlPanelDrawing {

  private static final double HALF = 0.5;

  /** With more points than this, an ordinary one is only a dot. */
  private static final int MANY = 60;

  /** With more points than this, only those with signals are marked. */
  private static final int VERY_MANY = 250;

  private static final double LONGEST_LABEL = 70;
  private static final double LEAST_ZONE_WITH_LETTER = 7.5;
  private static final Font BOLD = ChartFonts.bold(Ink.TEXT_SIZE);
  private static final Font SMALL = ChartFonts.regular(Ink.SMALL_SIZE);

  private final ControlChartPicture picture;
  private final ControlPanel panel;
  private final List<String> descriptions;
  private final Wording words;
  private final Scale scale;
  private final LineNames names = new LineNames();

  /** Rules by position of the point. */
  private final TreeMap<Integer, Set<Integer>> signals = new TreeMap<>();

  ControlPanelDrawing(
      ControlChartPicture picture, ControlPanel panel, List<String> descriptions, Wording words) {
    this.picture = picture;
    this.panel = panel;
    this.descriptions = descriptions;
    this.words = words;
    this.scale = Scale.covering(panel.shownValues(), panel.kind().least(), panel.kind().most());
    for (ChartSignal signal : panel.signals()) {
      signals.computeIfAbsent(signal.position(), key -> new TreeSet<>()).add(signal.rule());
    }
    nameLines();
  }

  String caption() {
    return panel.measure();
  }

  double leftRoom() {
    return Axes.leftRoom(scale, panel.notation());
  }

  double rightRoom() {
    return names.room();
  }

  Frame frame(Rectangle2D box) {
    return new Frame(box, Scale.places(panel.places()), scale);
  }

  void draw(Canvas canvas, Frame frame) {
    Axes.left(canvas, frame, panel.notation());
    zones(canvas, frame);
    Axes.base(canvas, frame.box());
    stageBoundaries(canvas, frame);
    PointNames pointNames = new PointNames(frame.box());
    steps(canvas, frame, panel.upper(), Ink.RED, Ink.LIMIT, pointNames);
    steps(canvas, frame, panel.lower(), Ink.RED, Ink.LIMIT, pointNames);
    steps(canvas, frame, panel.centre(), Ink.GREEN, Ink.RULE, pointNames);
    panel
        .target()
        .ifPresent(
            target ->
                canvas.line(
                    frame.box().getMinX(),
                    frame.y(target),
                    frame.box().getMaxX(),
                    frame.y(target),
                    Ink.TEXT,
                    Ink.TARGET));
    series(canvas, frame, panel.values(), Ink.SERIES, pointNames);
    series(canvas, frame, panel.otherValues(), Ink.dashed(1.2, 2.5f, 1.5f), pointNames);
    points(canvas, frame, pointNames);
    names.draw(canvas, frame);
  }

  private void nameLines() {
    limitName("control.line.upper", panel.upper(), Ink.RED);
    double centre = lastOf(panel.centre());
    if (Double.isFinite(centre)) {
      String key = panel.kind() == ChartKind.RUN ? "control.line.median" : "control.line.centre";
      names.add(words.text(key, panel.notation().text(centre)), centre, Ink.GREEN);
    }
    panel
        .target()
        .ifPresent(
            target ->
                names.add(
                    words.text("control.line.target", panel.notation().text(target)),
                    target,
                    Ink.TEXT));
    limitName("control.line.lower", panel.lower(), Ink.RED);
  }

  /** A limit that steps has no single value to be named by. */
  private void limitName(String key, Series limits, Color color) {
    double last = lastOf(limits);
    if (Double.isFinite(last)) {
      int from = picture.stages().isEmpty() ? 0 : picture.stages().getLast().from() - 1;
      boolean steps =
          limits.stream().skip(from).anyMatch(limit -> Double.isFinite(limit) && limit != last);
      names.add(
          steps
              ? words.text(key)
              : words.text("control.line.value", words.text(key), panel.notation().text(last)),
          last,
          color);
    }
  }

  private static double lastOf(Series series) {
    double[] present = series.present();
    return present.length == 0 ? Double.NaN : present[present.length - 1];
  }

  private void zones(Canvas canvas, Frame frame) {
    if (panel.sigma().size() == 0) {
      return;
    }
    Color[] colors = {Ink.ZONE_C, Ink.ZONE_B, Ink.ZONE_A};
    for (int zone = 0; zone < colors.length; zone++) {
      for (int side : new int[] {1, -1}) {
        for (int i = 0; i < panel.places(); i++) {
          double inner = edge(i, side * zone);
          double outer = edge(i, side * (zone + 1));
          if (Double.isFinite(inner) && Double.isFinite(outer) && inner != outer) {
            // Neighbours of the same height are one rectangle: seams would show in some viewers.
            int first = i;
            while (i + 1 < panel.places()
                && edge(i + 1, side * zone) == inner
                && edge(i + 1, side * (zone + 1)) == outer) {
              i++;
            }
            double top = frame.y(Math.max(inner, outer));
            double left = frame.x(first + HALF);
            canvas.fill(
                new Rectangle2D.Double(
                    left, top, frame.x(i + 1 + HALF) - left, frame.y(Math.min(inner, outer)) - top),
                colors[zone]);
          }
        }
        zoneLetter(canvas, frame, zone, side);
      }
    }
  }

  private void zoneLetter(Canvas canvas, Frame frame, int zone, int side) {
    double inner = frame.y(edge(0, side * zone));
    double outer = frame.y(edge(0, side * (zone + 1)));
    if (Math.abs(inner - outer) >= LEAST_ZONE_WITH_LETTER) {
      canvas.text(
          "CBA".substring(zone, zone + 1),
          SMALL,
          Ink.AXIS,
          Side.LEFT,
          frame.box().getMinX() + 2,
          (inner + outer) / 2);
    }
  }

  /** The value some standard errors from the centre, within what is possible and what is shown. */
  private double edge(int index, int sigmas) {
    double value = panel.centre().get(index) + sigmas * panel.sigma().get(index);
    double least = Math.max(scale.lower(), panel.kind().least());
    double most = Math.min(scale.upper(), panel.kind().most());
    return Double.isNaN(value) ? value : Math.clamp(value, least, most);
  }

  private void stageBoundaries(Canvas canvas, Frame frame) {
    for (Stretch stage : picture.stages()) {
      if (stage.from() > 1) {
        double x = frame.x(stage.from() - HALF);
        canvas.line(
            x, frame.box().getMinY(), x, frame.box().getMaxY(), Ink.GREY, Ink.dashed(0.7, 2f, 2f));
      }
    }
    for (Stretch baseline : picture.baselines()) {
      if (baseline.to() < panel.places() && !picture.startsStage(baseline.to())) {
        double x = frame.x(baseline.to() + HALF);
        canvas.line(x, frame.box().getMinY(), x, frame.box().getMaxY(), Ink.AXIS, Ink.THIN);
      }
    }
  }

  /** A line that keeps its height across each place and starts anew with each stage. */
  private void steps(
      Canvas canvas,
      Frame frame,
      Series heights,
      Color color,
      Stroke stroke,
      PointNames pointNames) {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (int i = 0; i < heights.size(); i++) {
      double height = heights.get(i);
      if (!Double.isFinite(height)) {
        drawing = false;
        continue;
      }
      if (!drawing || picture.startsStage(i)) {
        path.moveTo(frame.x(i + HALF), frame.y(height));
      } else {
        path.lineTo(frame.x(i + HALF), frame.y(height));
      }
      // Places of the same height are one stroke, which keeps the dashes even.
      while (i + 1 < heights.size()
          && heights.get(i + 1) == height
          && !picture.startsStage(i + 1)) {
        i++;
      }
      double start = path.getCurrentPoint().getX();
      path.lineTo(frame.x(i + 1 + HALF), frame.y(height));
      pointNames.avoidLine(start, frame.y(height), frame.x(i + 1 + HALF), frame.y(height));
      drawing = true;
    }
    if (path.getCurrentPoint() != null) {
      canvas.outline(path, color, stroke);
    }
  }

  private void series(
      Canvas canvas, Frame frame, Series values, Stroke stroke, PointNames pointNames) {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (!Double.isFinite(value)) {
        // A place without a value breaks the line: nothing is known of it.
        drawing = false;
        continue;
      }
      double x = frame.x(i + 1);
      double y = frame.y(value);
      pointNames.avoidPoint(x, y);
      if (drawing) {
        pointNames.avoidLine(path.getCurrentPoint().getX(), path.getCurrentPoint().getY(), x, y);
        path.lineTo(x, y);
      } else {
        path.moveTo(x, y);
      }
      drawing = true;
    }
    if (path.getCurrentPoint() != null) {
      canvas.outline(path, Ink.BLUE, stroke);
    }
  }

  private void points(Canvas canvas, Frame frame, PointNames pointNames) {
    for (Series values : List.of(panel.values(), panel.otherValues())) {
      for (int i = 0; i < values.size(); i++) {
        if (Double.isFinite(values.get(i))) {
          point(canvas, frame, i, values.get(i));
        }
      }
    }
    signals.forEach((position, rules) -> name(canvas, frame, position, rules, pointNames));
  }

  private void point(Canvas canvas, Frame frame, int index, double value) {
    double x = frame.x(index + 1);
    double y = frame.y(value);
    Set<Integer> rules = signals.getOrDefault(index + 1, Set.of());
    if (rules.isEmpty() || value != panel.signalValue(index)) {
      if (panel.places() <= VERY_MANY) {
        (panel.places() > MANY ? Marker.SMALL : Marker.PLAIN).draw(canvas, x, y, Ink.BLUE);
      }
    } else if (rules.contains(ChartSignal.BEYOND_LIMITS)) {
      Marker.BEYOND.draw(canvas, x, y, Ink.RED);
    } else {
      Marker.PATTERN.draw(canvas, x, y, Ink.AMBER);
    }
    canvas.hotspot(index + 1, descriptions.get(index), x, y);
  }

  /**
   * Names a point: by its label, and by the numbers of its rules if others than the limits are at
   * work. Of a pattern that goes on from point to point only the first is named.
   */
  private void name(
      Canvas canvas, Frame frame, int position, Set<Integer> rules, PointNames pointNames) {
    boolean beyond = rules.contains(ChartSignal.BEYOND_LIMITS);
    if (!beyond && signals.getOrDefault(position - 1, Set.of()).containsAll(rules)) {
      return;
    }
    double value = panel.signalValue(position - 1);
    if (!Double.isFinite(value)) {
      return;
    }
    double x = frame.x(position);
    double y = frame.y(value);
    double centre = panel.centre().size() == 0 ? 0 : panel.centre().get(position - 1);
    Color color = beyond ? Ink.RED : Ink.AMBER;
    boolean above = value >= centre;
    String label = Canvas.fitted(picture.labels().get(position - 1), BOLD, LONGEST_LABEL);
    String numbers = String.join(",", rules.stream().map(String::valueOf).toList());
    boolean limitsOnly =
        signals.values().stream().allMatch(Set.of(ChartSignal.BEYOND_LIMITS)::equals);
    if (limitsOnly) {
      pointNames.write(canvas, label, BOLD, color, x, y, above);
    } else if (!pointNames.write(
        canvas, words.text("control.point", label, numbers), BOLD, color, x, y, above)) {
      pointNames.write(canvas, words.text("control.rules", numbers), BOLD, color, x, y, above);
    }
  }
}
