package org.qualedger.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.wording.Wording;

/**
 * Draws the panels of a control chart above one another over the same places, with the names of
 * stages and baseline above all.
 */
final class ControlChartDrawing implements Drawing {

  private static final double PADDING = 3;
  private static final double HEADLINE = 15;
  private static final double BETWEEN_PANELS = 8;
  private static final double MAIN_SHARE = 0.6;
  private static final double TWO_PANELS_PROPORTION = 0.55;
  private static final double BRACKET = 3;

  private final ControlChartPicture picture;
  private final Wording words;
  private final List<ControlPanelDrawing> panels = new ArrayList<>();

  /**
   * @param picture what to draw
   * @param descriptions what each point says, one per place
   * @param words texts of the charts
   */
  ControlChartDrawing(ControlChartPicture picture, List<String> descriptions, Wording words) {
    this.picture = picture;
    this.words = words;
    panels.add(new ControlPanelDrawing(picture, picture.main(), descriptions, words));
    picture
        .spread()
        .ifPresent(
            spread -> panels.add(new ControlPanelDrawing(picture, spread, descriptions, words)));
  }

  @Override
  public double heightFor(double width) {
    return width * (panels.size() > 1 ? TWO_PANELS_PROPORTION : USUAL_PROPORTION);
  }

  @Override
  public void drawOn(Canvas canvas) {
    if (picture.main().values().presentCount() == 0) {
      Axes.nothing(canvas, words);
      return;
    }
    Rectangle2D area = canvas.area();
    double left = area.getMinX() + PADDING;
    double right = area.getMaxX() - PADDING;
    double leftRoom = 0;
    double rightRoom = PADDING;
    for (ControlPanelDrawing panel : panels) {
      leftRoom = Math.max(leftRoom, panel.leftRoom());
      rightRoom = Math.max(rightRoom, panel.rightRoom());
    }
    double top = area.getMinY() + PADDING;
    double bottom = area.getMaxY() - Axes.BOTTOM;
    double x = left + leftRoom;
    double width = Math.max(1, right - rightRoom - x);
    if (hasHeadline()) {
      top += HEADLINE;
    }
    boolean several = panels.size() > 1;
    double captions = several ? HEADLINE * panels.size() + BETWEEN_PANELS : 0;
    double height = Math.max(1, bottom - top - captions);
    Frame frame = null;
    for (int i = 0; i < panels.size(); i++) {
      double share = several ? (i == 0 ? MAIN_SHARE : 1 - MAIN_SHARE) : 1;
      if (several) {
        canvas.text(
            panels.get(i).caption(), Axes.WORDS, Ink.GREY, Side.LEFT, left, top + HEADLINE / 2);
        top += HEADLINE;
      }
      frame = panels.get(i).frame(new Rectangle2D.Double(x, top, width, height * share));
      panels.get(i).draw(canvas, frame);
      if (i == 0) {
        headline(canvas, frame);
      }
      top += height * share + BETWEEN_PANELS;
    }
    if (frame != null) {
      Axes.bottom(canvas, frame, picture.labels());
    }
  }

  private boolean hasHeadline() {
    return !picture.baselines().isEmpty()
        || picture.stages().stream().anyMatch(stage -> !stage.name().isEmpty());
  }

  private void headline(Canvas canvas, Frame frame) {
    double captionRoom = panels.size() > 1 ? HEADLINE : 0;
    double middle = frame.box().getMinY() - captionRoom - HEADLINE / 2 - 2;
    Font font = ChartFonts.regular(Ink.SMALL_SIZE);
    for (Stretch stage : picture.stages()) {
      double from = frame.x(stage.from() - 0.5);
      double to = frame.x(stage.to() + 0.5);
      canvas.text(
          Canvas.fitted(stage.name(), font, to - from - 4),
          font,
          Ink.GREY,
          Side.MIDDLE,
          (from + to) / 2,
          middle);
    }
    for (Stretch baseline : picture.baselines()) {
      bracket(canvas, frame, baseline, frame.box().getMinY() - captionRoom - 2);
      // Where stages have names, theirs is the place; the bracket and the note say enough.
      if (picture.stages().isEmpty()) {
        String name = words.text("control.baseline");
        double half = Canvas.width(name, font) / 2;
        double x =
            Math.max(
                frame.x((baseline.from() + baseline.to()) / 2.0), frame.box().getMinX() + half);
        canvas.text(name, font, Ink.GREY, Side.MIDDLE, x, middle);
      }
    }
  }

  private static void bracket(Canvas canvas, Frame frame, Stretch baseline, double y) {
    double from = frame.x(baseline.from() - 0.5) + 1;
    double to = frame.x(baseline.to() + 0.5) - 1;
    canvas.line(from, y, to, y, Ink.GREY, Ink.RULE);
    canvas.line(from, y - BRACKET, from, y + BRACKET, Ink.GREY, Ink.RULE);
    canvas.line(to, y - BRACKET, to, y + BRACKET, Ink.GREY, Ink.RULE);
  }
}
