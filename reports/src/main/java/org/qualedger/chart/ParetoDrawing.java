package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoAnalysis.Bar;
import org.qualedger.statistics.pareto.ParetoClass;
import org.qualedger.wording.Wording;

/** Draws bars in order of size and the cumulative share as a line from the top of the first bar. */
final class ParetoDrawing implements Drawing {

  private static final Font BOLD = ChartFonts.bold(Ink.TEXT_SIZE);
  private static final Font SMALL = ChartFonts.regular(Ink.SMALL_SIZE);
  private static final Notation PERCENT = Notation.percent(0);

  /** Room above 100 % for the labels of the line. */
  private static final double TOP = 1.12;

  private static final double VITAL_LIMIT = 0.8;
  private static final double PADDING = 3;
  private static final double BAR_SHARE = 0.72;
  private static final double WIDEST_BAR = 64;
  private static final double LABEL = 7;

  /** A bar from this height on has room for its count inside. */
  private static final double TALL = 18;

  /** Below this width of its place a label is written small. */
  private static final double NARROW = 46;

  private static final int LABEL_LINES = 3;
  private static final double LINE = 10;

  private final ParetoAnalysis analysis;
  private final Wording words;

  ParetoDrawing(ParetoAnalysis analysis, Wording words) {
    this.analysis = analysis;
    this.words = words;
  }

  @Override
  public void drawOn(Canvas canvas) {
    Rectangle2D area = canvas.area();
    // One scale for both: the counts at the left are the heights of the percentages at the right.
    Scale shares = new Scale(0, TOP, 0.25, 0, 1);
    Scale counts = Scale.fromZero((double) analysis.total(), true);
    Notation whole = Notation.number(0);
    double left = area.getMinX() + PADDING + Axes.leftRoom(counts, whole);
    double right =
        area.getMaxX() - PADDING - Axes.GAP - Canvas.width(PERCENT.text(1), Axes.NUMBERS);
    double slot = (right - left) / analysis.bars().size();
    int lines = 1;
    for (Bar bar : analysis.bars()) {
      lines = Math.max(lines, labelLines(bar, slot).size());
    }
    double top = area.getMinY() + PADDING;
    Frame frame =
        new Frame(
            new Rectangle2D.Double(
                left, top, right - left, area.getMaxY() - LINE * lines - 6 - top),
            Scale.places(analysis.bars().size()),
            shares);
    axes(canvas, frame, counts, whole);
    for (int i = 0; i < analysis.bars().size(); i++) {
      bar(canvas, frame, i, slot);
    }
    line(canvas, frame);
  }

  private void axes(Canvas canvas, Frame frame, Scale counts, Notation whole) {
    Rectangle2D box = frame.box();
    for (double tick : frame.up().ticks()) {
      double y = frame.y(tick);
      canvas.line(box.getMinX(), y, box.getMaxX(), y, Ink.GRID, Ink.HAIR);
      canvas.text(
          PERCENT.text(tick), Axes.NUMBERS, Ink.GREY, Side.LEFT, box.getMaxX() + Axes.GAP, y);
    }
    for (double tick : counts.ticks()) {
      double share = tick / analysis.total();
      if (share <= 1) {
        canvas.text(
            whole.text(tick),
            Axes.NUMBERS,
            Ink.GREY,
            Side.RIGHT,
            box.getMinX() - Axes.GAP,
            frame.y(share));
      }
    }
    double limit = frame.y(VITAL_LIMIT);
    canvas.line(box.getMinX(), limit, box.getMaxX(), limit, Ink.AXIS, Ink.dashed(0.7, 3f, 2f));
    Axes.base(canvas, box);
  }

  private void bar(Canvas canvas, Frame frame, int index, double slot) {
    Bar bar = analysis.bars().get(index);
    double middle = frame.x(index + 1);
    double width = Math.min(slot * BAR_SHARE, WIDEST_BAR);
    double y = frame.y(share(bar));
    double base = frame.box().getMaxY();
    Rectangle2D shape = new Rectangle2D.Double(middle - width / 2, y, width, base - y);
    canvas.fill(shape, bar.importance() == ParetoClass.A ? Ink.BLUE : Ink.PALE_BLUE);
    count(canvas, frame, index, middle, y);
    double labelMiddle = base + 8;
    for (String line : labelLines(bar, slot)) {
      canvas.text(line, labelFont(slot), Ink.TEXT, Side.MIDDLE, middle, labelMiddle);
      labelMiddle += LINE;
    }
    canvas.hotspot(
        index + 1,
        words.text(
            "pareto.alt.kind",
            bar.kind().label(),
            String.valueOf(bar.kind().count()),
            PERCENT.finer().text(cumulative(bar))),
        new Rectangle2D.Double(
            middle - slot / 2, Math.min(y, base - 12), slot, base - Math.min(y, base - 12)));
  }

  private void count(Canvas canvas, Frame frame, int index, double middle, double y) {
    Bar bar = analysis.bars().get(index);
    // The line's first point sits on the first bar, so that bar's count goes inside or above both.
    boolean inside = index == 0 && frame.box().getMaxY() - y >= TALL;
    double offset = index > 0 ? -LABEL : inside ? LABEL + 3 : -2.5 * LABEL;
    Color color = inside ? Color.WHITE : Ink.TEXT;
    canvas.text(String.valueOf(bar.kind().count()), BOLD, color, Side.MIDDLE, middle, y + offset);
  }

  private void line(Canvas canvas, Frame frame) {
    Path2D path = new Path2D.Double();
    List<Bar> bars = analysis.bars();
    for (int i = 0; i < bars.size(); i++) {
      double x = frame.x(i + 1);
      double y = frame.y(cumulative(bars.get(i)));
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    canvas.outline(path, Ink.AMBER, Ink.SERIES);
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < bars.size(); i++) {
      double x = frame.x(i + 1);
      double y = frame.y(cumulative(bars.get(i)));
      Marker.PLAIN.draw(canvas, x, y, Ink.AMBER);
      String label = PERCENT.text(cumulative(bars.get(i)));
      Rectangle2D place = Canvas.place(label, Axes.WORDS, Side.MIDDLE, x, y - LABEL - 2);
      if (place.getMinX() > free) {
        canvas.text(label, Axes.WORDS, Ink.GREY, Side.MIDDLE, x, y - LABEL - 2);
        free = place.getMaxX();
      }
    }
  }

  private static List<String> labelLines(Bar bar, double slot) {
    return Canvas.lines(bar.kind().label(), labelFont(slot), slot - 3, LABEL_LINES);
  }

  private static Font labelFont(double slot) {
    return slot < NARROW ? SMALL : Axes.WORDS;
  }

  private static double share(Bar bar) {
    return bar.share().value().orElseThrow();
  }

  private static double cumulative(Bar bar) {
    return bar.cumulative().value().orElseThrow();
  }
}
