package org.qualedger.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.qualedger.chart.BoxPlotPicture.Box;
import org.qualedger.wording.Wording;

/** The figure of box plots (箱线图): how values are spread in each group, side by side. */
public final class BoxPlotFigure {

  private final BoxPlotPicture picture;
  private final Wording words;

  private BoxPlotFigure(BoxPlotPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of box plots.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(BoxPlotPicture picture, Locale locale) {
    Wording words = Wording.of(BoxPlotFigure.class, locale);
    BoxPlotFigure figure = new BoxPlotFigure(picture, words);
    return new Figure(
        words.text("boxes.title", picture.measure(), picture.by()),
        words.text("boxes.note"),
        figure.alternativeText(),
        figure.table(),
        new Boxes(picture, words));
  }

  private String alternativeText() {
    List<String> boxes =
        picture.boxes().stream()
            .map(
                box ->
                    words.text(
                        "boxes.alt.box",
                        box.label(),
                        String.valueOf(box.size()),
                        text(box.median()),
                        text(box.lowerQuartile()),
                        text(box.upperQuartile()),
                        box.outliers().size()))
            .toList();
    return words.text(
        "boxes.alt",
        picture.measure(),
        picture.by(),
        boxes.isEmpty() ? words.text("none") : String.join(words.text("list.separator"), boxes));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Box box : picture.boxes()) {
      rows.add(
          List.of(
              box.label(),
              String.valueOf(box.size()),
              text(box.lowerWhisker()),
              text(box.lowerQuartile()),
              text(box.median()),
              text(box.upperQuartile()),
              text(box.upperWhisker()),
              text(box.mean()),
              String.valueOf(box.outliers().size())));
    }
    return new DataTable(
        List.of(
            picture.by(),
            words.text("boxes.column.size"),
            words.text("boxes.column.lowerWhisker"),
            words.text("boxes.column.lowerQuartile"),
            words.text("boxes.column.median"),
            words.text("boxes.column.upperQuartile"),
            words.text("boxes.column.upperWhisker"),
            words.text("boxes.column.mean"),
            words.text("boxes.column.outliers")),
        rows);
  }

  private String text(double value) {
    return Double.isNaN(value) ? words.text("none") : picture.notation().text(value);
  }

  private static final class Boxes implements Drawing {
    private static final double BOX_SHARE = 0.62;
    private static final double TALLEST_BOX = 16;
    private static final double MEAN = 2.4;

    private final BoxPlotPicture picture;
    private final Wording words;
    private final Rows rows;

    Boxes(BoxPlotPicture picture, Wording words) {
      this.picture = picture;
      this.words = words;
      this.rows =
          new Rows(
              picture.boxes().stream().map(Box::label).toList(),
              picture.boxes().stream()
                  .map(box -> words.text("boxes.n", String.valueOf(box.size())))
                  .toList());
    }

    @Override
    public double heightFor(double width) {
      return rows.suitableHeight();
    }

    @Override
    public void drawOn(Canvas canvas) {
      if (picture.boxes().isEmpty()) {
        Axes.nothing(canvas, words);
        return;
      }
      Scale across =
          Scale.covering(
              picture.boxes().stream()
                  .flatMapToDouble(
                      box ->
                          DoubleStream.concat(
                              DoubleStream.of(box.lowerWhisker(), box.upperWhisker(), box.mean()),
                              box.outliers().stream())));
      Frame frame = rows.frame(canvas.area(), across);
      rows.draw(canvas, frame, picture.notation(), picture.measure());
      for (int i = 0; i < picture.boxes().size(); i++) {
        Box box = picture.boxes().get(i);
        if (Double.isFinite(box.median())) {
          draw(canvas, frame, box, rows.middle(frame, i));
        }
        String median =
            Double.isFinite(box.median())
                ? picture.notation().text(box.median())
                : words.text("none");
        rows.hotspot(
            canvas,
            frame,
            i,
            words.text(
                "description",
                box.label(),
                words.text("description.value", words.text("boxes.column.median"), median)));
      }
    }

    private void draw(Canvas canvas, Frame frame, Box box, double y) {
      double half = Math.min(TALLEST_BOX, rows.slot(frame) * BOX_SHARE) / 2;
      double left = frame.x(box.lowerQuartile());
      double right = frame.x(box.upperQuartile());
      whisker(canvas, left, frame.x(box.lowerWhisker()), y, half / 2);
      whisker(canvas, right, frame.x(box.upperWhisker()), y, half / 2);
      Rectangle2D shape = new Rectangle2D.Double(left, y - half, right - left, 2 * half);
      canvas.fill(shape, Ink.PALE_BLUE);
      canvas.outline(shape, Ink.BLUE, Ink.RULE);
      double median = frame.x(box.median());
      canvas.line(median, y - half, median, y + half, Ink.BLUE, Ink.line(2));
      if (Double.isFinite(box.mean())) {
        double mean = frame.x(box.mean());
        canvas.line(mean - MEAN, y - MEAN, mean + MEAN, y + MEAN, Ink.TEXT, Ink.RULE);
        canvas.line(mean - MEAN, y + MEAN, mean + MEAN, y - MEAN, Ink.TEXT, Ink.RULE);
      }
      box.outliers().stream()
          .filter(Double::isFinite)
          .forEach(value -> Marker.PLAIN.draw(canvas, frame.x(value), y, Ink.AMBER));
    }

    private static void whisker(Canvas canvas, double from, double to, double y, double cap) {
      canvas.line(from, y, to, y, Ink.BLUE, Ink.RULE);
      canvas.line(to, y - cap, to, y + cap, Ink.BLUE, Ink.RULE);
    }
  }
}
