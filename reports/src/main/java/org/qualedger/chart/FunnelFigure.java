package org.qualedger.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualedger.chart.FunnelPicture.Limits;
import org.qualedger.chart.FunnelPicture.Point;
import org.qualedger.wording.Wording;

/**
 * The figure of a funnel plot (漏斗图): centres by size and rate. Those between the narrower and the
 * wider limits deserve a look, those beyond the wider ones an explanation; all others differ by
 * chance.
 */
public final class FunnelFigure {

  private final FunnelPicture picture;
  private final Wording words;

  private FunnelFigure(FunnelPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of a funnel plot.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(FunnelPicture picture, Locale locale) {
    Wording words = Wording.of(FunnelFigure.class, locale);
    FunnelFigure figure = new FunnelFigure(picture, words);
    return new Figure(
        words.text("funnel.title", picture.measure()),
        words.text("funnel.note"),
        figure.alternativeText(),
        figure.table(),
        new FunnelDrawing(picture, words));
  }

  static String confidence(Limits limits) {
    return Notation.percent(1).text(limits.confidence()).replace(".0%", "%");
  }

  private String alternativeText() {
    List<String> beyond = new ArrayList<>();
    for (Point point : picture.points()) {
      if (picture.limitsPassed(point) > 0) {
        beyond.add(
            words.text(
                "description.value",
                point.label(),
                words.text(
                    "description.parts", picture.notation().text(point.rate()), verdict(point))));
      }
    }
    return words.text(
        "funnel.alt",
        picture.measure(),
        String.valueOf(picture.points().size()),
        picture.notation().text(picture.target()),
        beyond.isEmpty()
            ? words.text("funnel.alt.none")
            : words.text("funnel.alt.beyond", String.join(words.text("list.separator"), beyond)));
  }

  private DataTable table() {
    List<String> columns = new ArrayList<>();
    columns.add(words.text("funnel.column.centre"));
    columns.add(picture.size());
    columns.add(picture.measure());
    for (Limits limits : picture.limits()) {
      columns.add(words.text("funnel.column.lower", confidence(limits)));
      columns.add(words.text("funnel.column.upper", confidence(limits)));
    }
    columns.add(words.text("control.column.signal"));
    Notation fine = picture.notation().finer();
    List<List<String>> rows = new ArrayList<>();
    for (Point point : picture.points()) {
      List<String> row = new ArrayList<>();
      row.add(point.label());
      row.add(Notation.number(0).text(point.size()));
      row.add(text(picture.notation(), point.rate()));
      for (Limits limits : picture.limits()) {
        // An empty centre has no rate and could have no limits.
        boolean empty = Double.isNaN(point.rate());
        row.add(text(fine, empty ? Double.NaN : limits.lower().applyAsDouble(point.size())));
        row.add(text(fine, empty ? Double.NaN : limits.upper().applyAsDouble(point.size())));
      }
      row.add(verdict(point));
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }

  private String text(Notation notation, double value) {
    return Double.isNaN(value) ? words.text("none") : notation.text(value);
  }

  private String verdict(Point point) {
    int passed = picture.limitsPassed(point);
    if (passed == 0) {
      return words.text("none");
    }
    Limits limits = picture.limits().get(passed - 1);
    return words.text(limits.isAbove(point) ? "funnel.above" : "funnel.below", confidence(limits));
  }
}
