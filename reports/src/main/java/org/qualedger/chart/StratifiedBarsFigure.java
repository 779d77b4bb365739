package org.qualedger.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.qualedger.chart.StratifiedBarsPicture.Stratum;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;
import org.qualedger.wording.Wording;

/**
 * The figure of stratified bars (分层图): the share in each stratum as a bar, the interval in which
 * the true share may lie as a whisker, and how many cases there are, so that small strata are not
 * taken for bad ones.
 */
public final class StratifiedBarsFigure {

  private static final Notation NOTATION = Notation.percent(1);

  private final StratifiedBarsPicture picture;
  private final Wording words;

  private StratifiedBarsFigure(StratifiedBarsPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of stratified bars.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(StratifiedBarsPicture picture, Locale locale) {
    Wording words = Wording.of(StratifiedBarsFigure.class, locale);
    StratifiedBarsFigure figure = new StratifiedBarsFigure(picture, words);
    return new Figure(
        words.text("strata.title", picture.measure(), picture.by()),
        words.text("strata.note"),
        figure.alternativeText(),
        figure.table(),
        new Bars(picture, words));
  }

  private String alternativeText() {
    List<String> strata =
        picture.strata().stream()
            .map(
                stratum ->
                    words.text(
                        "strata.alt.stratum",
                        stratum.label(),
                        shareText(stratum, words),
                        counts(stratum),
                        interval(stratum)))
            .toList();
    return words.text(
        "strata.alt",
        picture.measure(),
        picture.by(),
        strata.isEmpty() ? words.text("none") : String.join(words.text("list.separator"), strata));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Stratum stratum : picture.strata()) {
      rows.add(
          List.of(stratum.label(), counts(stratum), shareText(stratum, words), interval(stratum)));
    }
    return new DataTable(
        List.of(
            picture.by(),
            words.text("control.column.counts"),
            picture.measure(),
            words.text("strata.column.interval")),
        rows);
  }

  private static String counts(Stratum stratum) {
    return stratum.share().numerator() + "/" + stratum.share().denominator();
  }

  private static String shareText(Stratum stratum, Wording words) {
    return stratum.share().percentText(1).map(text -> text + "%").orElse(words.text("none"));
  }

  private String interval(Stratum stratum) {
    return WilsonInterval.of(stratum.share())
        .map(
            interval ->
                words.text(
                    "range", NOTATION.text(interval.lower()), NOTATION.text(interval.upper())))
        .orElse(words.text("none"));
  }

  private static final class Bars implements Drawing {
    private static final double BAR_SHARE = 0.6;
    private static final double TALLEST_BAR = 16;
    private static final double CAP = 3;

    private final StratifiedBarsPicture picture;
    private final Wording words;
    private final Rows rows;

    Bars(StratifiedBarsPicture picture, Wording words) {
      this.picture = picture;
      this.words = words;
      this.rows =
          new Rows(
              picture.strata().stream().map(Stratum::label).toList(),
              picture.strata().stream()
                  .map(
                      stratum ->
                          words.text(
                              "strata.remark",
                              shareText(stratum, words),
                              String.valueOf(stratum.share().denominator())))
                  .toList());
    }

    @Override
    public double heightFor(double width) {
      return rows.suitableHeight();
    }

    @Override
    public void drawOn(Canvas canvas) {
      if (picture.strata().isEmpty()) {
        Axes.nothing(canvas, words);
        return;
      }
      double greatest =
          DoubleStream.concat(
                  DoubleStream.of(picture.target().orElse(0)),
                  picture.strata().stream()
                      .flatMapToDouble(
                          stratum ->
                              WilsonInterval.of(stratum.share()).stream()
                                  .mapToDouble(WilsonInterval::upper)))
              .max()
              .orElse(1);
      Scale fromZero = Scale.fromZero(greatest, false);
      Scale across = new Scale(0, Math.min(fromZero.upper(), 1.01), fromZero.step(), 0, 1);
      Frame frame = rows.frame(canvas.area(), across);
      rows.draw(canvas, frame, NOTATION, picture.measure());
      for (int i = 0; i < picture.strata().size(); i++) {
        bar(canvas, frame, i);
      }
      picture
          .target()
          .ifPresent(
              target ->
                  new UprightLines(canvas, frame)
                      .draw(
                          words.text("control.line.target", NOTATION.text(target)),
                          target,
                          Ink.TEXT,
                          Ink.TARGET));
    }

    private void bar(Canvas canvas, Frame frame, int index) {
      Stratum stratum = picture.strata().get(index);
      Proportion share = stratum.share();
      double y = rows.middle(frame, index);
      if (share.isDefined()) {
        double thickness = Math.min(TALLEST_BAR, rows.slot(frame) * BAR_SHARE);
        double left = frame.box().getMinX();
        canvas.fill(
            new Rectangle2D.Double(
                left, y - thickness / 2, frame.x(share.value().orElseThrow()) - left, thickness),
            Ink.PALE_BLUE);
        WilsonInterval interval = WilsonInterval.of(share).orElseThrow();
        double low = frame.x(interval.lower());
        double high = frame.x(interval.upper());
        canvas.line(low, y, high, y, Ink.BLUE, Ink.line(1.1));
        canvas.line(low, y - CAP, low, y + CAP, Ink.BLUE, Ink.line(1.1));
        canvas.line(high, y - CAP, high, y + CAP, Ink.BLUE, Ink.line(1.1));
      }
      rows.hotspot(
          canvas,
          frame,
          index,
          words.text("description", stratum.label(), shareText(stratum, words)));
    }
  }
}
