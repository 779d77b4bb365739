package org.qualedger.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.qualedger.wording.Wording;

/** The figure of a scatter diagram (散布图): pairs of two measures with the line fitted to them. */
public final class ScatterFigure {

  /** Fewer pairs than this show no relation that could be trusted. */
  private static final int LEAST_PAIRS = 30;

  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private final ScatterPicture picture;
  private final Wording words;

  private ScatterFigure(ScatterPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of a scatter diagram.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(ScatterPicture picture, Locale locale) {
    Wording words = Wording.of(ScatterFigure.class, locale);
    ScatterFigure figure = new ScatterFigure(picture, words);
    return new Figure(
        words.text("scatter.title", picture.up(), picture.across()),
        figure.note(),
        words.text("scatter.alt", picture.up(), picture.across(), figure.note()),
        figure.table(),
        new Points(picture, figure.pairNames(), words));
  }

  private String note() {
    int pairs = picture.presentCount();
    List<String> parts = new ArrayList<>();
    parts.add(words.text("scatter.note", String.valueOf(pairs)));
    picture
        .correlation()
        .ifPresent(r -> parts.add(words.text("scatter.r", Notation.number(3).text(r))));
    picture
        .line()
        .ifPresent(
            line ->
                parts.add(
                    words.text(
                        line.slope() < 0 ? "scatter.line.falling" : "scatter.line",
                        digits(line.intercept()),
                        digits(Math.abs(line.slope())))));
    if (pairs < LEAST_PAIRS) {
      parts.add(words.text("scatter.caution", String.valueOf(LEAST_PAIRS)));
    }
    return String.join(words.text("sentence.separator"), parts);
  }

  private static String digits(double value) {
    return BigDecimal.valueOf(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
  }

  private List<String> pairNames() {
    return picture.labels().isEmpty()
        ? IntStream.rangeClosed(1, picture.x().size()).mapToObj(String::valueOf).toList()
        : picture.labels();
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < picture.x().size(); i++) {
      rows.add(
          List.of(
              pairNames().get(i),
              text(picture.acrossNotation(), picture.x().get(i)),
              text(picture.upNotation(), picture.y().get(i))));
    }
    return new DataTable(
        List.of(words.text("scatter.column.pair"), picture.across(), picture.up()), rows);
  }

  private String text(Notation notation, double value) {
    return Double.isNaN(value) ? words.text("none") : notation.text(value);
  }

  private record Points(ScatterPicture picture, List<String> pairNames, Wording words)
      implements Drawing {
    private static final double PROPORTION = 0.5;

    /** With more points than this, each is only a dot. */
    private static final int MANY = 300;

    /** With more points than this, they cannot be pointed at one by one. */
    private static final int TOO_MANY = 3000;

    @Override
    public double heightFor(double width) {
      return width * PROPORTION;
    }

    @Override
    public void drawOn(Canvas canvas) {
      if (picture.presentCount() == 0) {
        Axes.nothing(canvas, words);
        return;
      }
      Scale across = Scale.covering(present(true));
      Scale up = Scale.covering(DoubleStream.concat(present(false), lineEnds()));
      Frame frame =
          new NamedAxes(
                  across,
                  picture.acrossNotation(),
                  picture.across(),
                  up,
                  picture.upNotation(),
                  picture.up())
              .draw(canvas, NamedAxes.USUAL_RIGHT_ROOM);
      line(canvas, frame);
      for (int i = 0; i < picture.x().size(); i++) {
        if (picture.isPresent(i)) {
          point(canvas, frame, i);
        }
      }
    }

    private DoubleStream present(boolean ofX) {
      return IntStream.range(0, picture.x().size())
          .filter(picture::isPresent)
          .mapToDouble(i -> ofX ? picture.x().get(i) : picture.y().get(i));
    }

    private void point(Canvas canvas, Frame frame, int index) {
      double x = frame.x(picture.x().get(index));
      double y = frame.y(picture.y().get(index));
      boolean many = picture.x().size() > MANY;
      (many ? Marker.SMALL : Marker.PLAIN).draw(canvas, x, y, Ink.BLUE);
      if (picture.x().size() <= TOO_MANY) {
        canvas.hotspot(
            index + 1,
            "%s: %s, %s"
                .formatted(
                    pairNames.get(index),
                    picture.acrossNotation().text(picture.x().get(index)),
                    picture.upNotation().text(picture.y().get(index))),
            x,
            y);
      }
    }

    /** From the leftmost to the rightmost point: beyond them the line says nothing. */
    private void line(Canvas canvas, Frame frame) {
      double[] heights = lineEnds().toArray();
      if (heights.length > 0) {
        canvas.line(
            frame.x(present(true).min().orElseThrow()),
            frame.y(heights[0]),
            frame.x(present(true).max().orElseThrow()),
            frame.y(heights[1]),
            Ink.AMBER,
            Ink.line(1.4));
      }
    }

    private DoubleStream lineEnds() {
      if (picture.line().isEmpty() || picture.presentCount() == 0) {
        return DoubleStream.empty();
      }
      ScatterPicture.FittedLine line = picture.line().get();
      return DoubleStream.of(
          line.at(present(true).min().orElseThrow()), line.at(present(true).max().orElseThrow()));
    }
  }
}
