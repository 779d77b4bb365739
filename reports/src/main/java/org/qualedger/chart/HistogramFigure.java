package org.qualedger.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qualedger.chart.HistogramPicture.Bin;
import org.qualedger.wording.Wording;

/**
 * The figure of a histogram (直方图): how often values of each class occur, against specification
 * limits and target, with the curve of a fitted distribution.
 */
public final class HistogramFigure {

  /** From fewer values the shape of a histogram says little. */
  private static final int LEAST_VALUES = 30;

  private final HistogramPicture picture;
  private final Wording words;

  private HistogramFigure(HistogramPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of a histogram.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(HistogramPicture picture, Locale locale) {
    Wording words = Wording.of(HistogramFigure.class, locale);
    HistogramFigure figure = new HistogramFigure(picture, words);
    return new Figure(
        words.text("histogram.title", picture.measure()),
        figure.note(),
        figure.alternativeText(),
        figure.table(),
        new HistogramDrawing(picture, words));
  }

  private String note() {
    List<String> parts = new ArrayList<>();
    parts.add(words.text("histogram.note", String.valueOf(picture.classes().total())));
    parts.addAll(specification());
    picture.fit().ifPresent(fit -> parts.add(words.text("histogram.note.fit", fit.name())));
    if (picture.classes().total() < LEAST_VALUES) {
      parts.add(words.text("histogram.caution", String.valueOf(LEAST_VALUES)));
    }
    return String.join(words.text("sentence.separator"), parts);
  }

  private List<String> specification() {
    List<String> parts = new ArrayList<>();
    Notation notation = picture.notation();
    picture
        .lowerSpecification()
        .ifPresent(value -> parts.add(words.text("histogram.lower", notation.text(value))));
    picture
        .upperSpecification()
        .ifPresent(value -> parts.add(words.text("histogram.upper", notation.text(value))));
    picture
        .target()
        .ifPresent(value -> parts.add(words.text("histogram.target", notation.text(value))));
    return parts;
  }

  private String alternativeText() {
    HistogramPicture.Classes classes = picture.classes();
    if (classes.total() == 0) {
      return words.text("histogram.alt.none", picture.measure());
    }
    Bin tallest = classes.bins().stream().max(Comparator.comparingLong(Bin::count)).orElseThrow();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text(
            "histogram.alt",
            picture.measure(),
            String.valueOf(classes.total()),
            String.valueOf(classes.bins().size()),
            interval(tallest),
            String.valueOf(tallest.count())));
    if (!specification().isEmpty()) {
      sentences.add(
          words.text(
              "histogram.alt.specification",
              String.join(words.text("list.separator"), specification())));
    }
    return String.join(words.text("text.separator"), sentences);
  }

  private String interval(Bin bin) {
    Notation notation = HistogramDrawing.edges(picture);
    return words.text("range", notation.text(bin.from()), notation.text(bin.to()));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    long sum = 0;
    for (Bin bin : picture.classes().bins()) {
      sum += bin.count();
      rows.add(List.of(interval(bin), String.valueOf(bin.count()), share(bin.count()), share(sum)));
    }
    return new DataTable(
        List.of(
            words.text("histogram.column.class", picture.measure()),
            words.text("histogram.column.count"),
            words.text("histogram.column.share"),
            words.text("histogram.column.cumulative")),
        rows);
  }

  private String share(long count) {
    long total = picture.classes().total();
    return total == 0 ? words.text("none") : Notation.percent(1).text((double) count / total);
  }
}
