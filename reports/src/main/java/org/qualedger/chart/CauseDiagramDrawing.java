package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.chart.CauseDiagramPicture.Cause;
import org.qualedger.wording.Wording;

/**
 * Draws the fish: effect at the right, categories in turn above and below the spine, each cause on
 * a twig of its bone, deeper causes hanging from the twig.
 */
final class CauseDiagramDrawing implements Drawing {

  private static final Font CATEGORY = ChartFonts.bold(Ink.TEXT_SIZE);
  private static final Font CAUSE = ChartFonts.regular(Ink.TEXT_SIZE);
  private static final Font VERIFIED = ChartFonts.bold(Ink.TEXT_SIZE);
  private static final Font DEEPER = ChartFonts.regular(Ink.SMALL_SIZE);

  private static final double PADDING = 4;
  private static final double EFFECT_SHARE = 0.17;
  private static final int EFFECT_LINES = 4;
  private static final double ROW = 12.5;
  private static final double BOX = 16;
  private static final double GAP = 7;

  /** How far a bone leans from its foot on the spine to its category. */
  private static final double LEAN = 0.16;

  /** A wide place for few causes would lay the bone flat. */
  private static final double MOST_SLOPE = 3;

  private static final double MARK = 7;

  private final CauseDiagramPicture picture;
  private final Wording words;

  CauseDiagramDrawing(CauseDiagramPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  @Override
  public double heightFor(double width) {
    return halfHeight(0) + halfHeight(1) + 2 * PADDING + 4;
  }

  /** Rows of the fullest category on a side: 0 above the spine, 1 below. */
  private double halfHeight(int side) {
    int most = 1;
    for (int i = side; i < picture.categories().size(); i += 2) {
      most = Math.max(most, rows(picture.categories().get(i)));
    }
    return most * ROW + BOX + 2 * GAP;
  }

  private static int rows(Cause category) {
    int rows = 0;
    for (Cause cause : category.causes()) {
      rows += 1 + cause.causes().size();
    }
    return rows;
  }

  @Override
  public void drawOn(Canvas canvas) {
    Rectangle2D area = canvas.area();
    double above = halfHeight(0);
    double below = halfHeight(1);
    double spine =
        area.getMinY() + PADDING + (area.getHeight() - 2 * PADDING) * above / (above + below);
    double headWidth = area.getWidth() * EFFECT_SHARE;
    double head = area.getMaxX() - PADDING - headWidth;
    double tail = area.getMinX() + PADDING;
    canvas.line(tail, spine, head, spine, Ink.TEXT, Ink.line(1.8));
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(head, spine);
    arrow.lineTo(head - 7, spine - 4);
    arrow.lineTo(head - 7, spine + 4);
    arrow.closePath();
    canvas.fill(arrow, Ink.TEXT);
    effect(canvas, head, spine, headWidth);

    int pairs = Math.max(1, (picture.categories().size() + 1) / 2);
    double slot = (head - 10 - tail) / pairs;
    int row = 1;
    for (int i = 0; i < picture.categories().size(); i++) {
      Cause category = picture.categories().get(i);
      int pair = i / 2;
      double right = tail + slot * (pair + 1);
      boolean up = i % 2 == 0;
      double reach = up ? spine - area.getMinY() - PADDING : area.getMaxY() - PADDING - spine;
      bone(canvas, category, row, right, slot, spine, up ? -reach : reach);
      row += 1 + rows(category);
    }
  }

  private void effect(Canvas canvas, double left, double spine, double width) {
    List<String> lines = Canvas.lines(picture.effect(), CATEGORY, width - 2 * GAP, EFFECT_LINES);
    double height = lines.size() * ROW + 2 * GAP;
    canvas.fill(
        new RoundRectangle2D.Double(left, spine - height / 2, width, height, 6, 6), Ink.BLUE);
    double y = spine - (lines.size() - 1) * ROW / 2;
    for (String line : lines) {
      canvas.text(line, CATEGORY, Color.WHITE, Side.MIDDLE, left + width / 2, y);
      y += ROW;
    }
  }

  /**
   * @param reach how far the category may go from the spine, negative upwards
   */
  private void bone(
      Canvas canvas,
      Cause category,
      int row,
      double right,
      double slot,
      double spine,
      double reach) {
    double direction = Math.signum(reach);
    double end = spine + reach - direction * BOX;
    double foot = right - 4;
    double lean = Math.min(slot, MOST_SLOPE * Math.abs(reach)) * LEAN;
    double top = foot - lean;
    canvas.line(top, end, foot, spine, Ink.BLUE, Ink.line(1.3));
    name(canvas, category, row, top, spine + reach - direction * BOX / 2, slot);

    int rows = rows(category);
    double room = Math.abs(end - spine) - 2 * GAP;
    double step = rows == 0 ? ROW : Math.min(ROW * 1.6, room / rows);
    // From the category towards the spine when above, from the spine outwards when below.
    double y =
        direction < 0
            ? end + GAP + step / 2
            : spine + GAP + step / 2 + Math.max(0, room - rows * step) / 2;
    int next = row + 1;
    for (Cause cause : category.causes()) {
      double x = top + (foot - top) * (y - end) / (spine - end);
      next = twig(canvas, cause, next, x, y, slot - lean - 3 * GAP, step);
      y += step * (1 + cause.causes().size());
    }
  }

  private void name(Canvas canvas, Cause category, int row, double x, double middle, double slot) {
    String name = Canvas.fitted(category.name(), CATEGORY, slot - 5 * GAP);
    double width = Canvas.width(name, CATEGORY) + 2 * GAP;
    RoundRectangle2D box =
        new RoundRectangle2D.Double(x - width / 2, middle - BOX / 2, width, BOX, 5, 5);
    canvas.fill(box, Ink.PALE);
    canvas.outline(box, Ink.BLUE, Ink.RULE);
    canvas.text(name, CATEGORY, Ink.TEXT, Side.MIDDLE, x, middle);
    canvas.hotspot(row, category.name(), box.getBounds2D());
  }

  private int twig(
      Canvas canvas, Cause cause, int row, double x, double y, double length, double step) {
    double left = x - length;
    label(canvas, cause, row, cause.verified() ? VERIFIED : CAUSE, left, y, length - 4);
    double line = y + Ink.TEXT_SIZE * 0.62;
    canvas.line(left, line, x, line, Ink.AXIS, Ink.RULE);
    double stem = left + 5;
    double deeperY = y;
    for (int i = 0; i < cause.causes().size(); i++) {
      deeperY += step;
      canvas.line(stem, deeperY, stem + 5, deeperY, Ink.AXIS, Ink.THIN);
      label(
          canvas,
          cause.causes().get(i),
          row + 1 + i,
          cause.causes().get(i).verified() ? ChartFonts.bold(Ink.SMALL_SIZE) : DEEPER,
          stem + 7,
          deeperY,
          length - 16);
    }
    if (deeperY > y) {
      canvas.line(stem, line, stem, deeperY, Ink.AXIS, Ink.THIN);
    }
    return row + 1 + cause.causes().size();
  }

  private void label(
      Canvas canvas, Cause cause, int row, Font font, double left, double y, double room) {
    double x = left;
    if (cause.verified()) {
      Marker.PATTERN.draw(canvas, x + MARK / 2 + 1, y, Ink.RED);
      x += MARK + 4;
    }
    String text = Canvas.fitted(cause.name(), font, room - (x - left));
    canvas.text(text, font, cause.verified() ? Ink.RED : Ink.TEXT, Side.LEFT, x, y);
    String spoken =
        cause.verified() ? words.text("causes.alt.verified", cause.name()) : cause.name();
    canvas.hotspot(row, spoken, Canvas.place(text, font, Side.LEFT, x, y));
  }
}
