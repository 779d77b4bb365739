package org.qualedger.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualedger.chart.CauseDiagramPicture.Cause;
import org.qualedger.wording.Wording;

/**
 * The figure of a cause-and-effect diagram (因果图, fishbone): categories at the main bones, causes at
 * the bones, causes behind causes; verified ones are marked by a diamond and bold type.
 */
public final class CauseDiagramFigure {

  private final CauseDiagramPicture picture;
  private final Wording words;

  private CauseDiagramFigure(CauseDiagramPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of a cause-and-effect diagram.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(CauseDiagramPicture picture, Locale locale) {
    Wording words = Wording.of(CauseDiagramFigure.class, locale);
    CauseDiagramFigure figure = new CauseDiagramFigure(picture, words);
    return new Figure(
        words.text("causes.title", picture.effect()),
        words.text("causes.note"),
        figure.alternativeText(),
        figure.table(),
        new CauseDiagramDrawing(picture, words));
  }

  private String alternativeText() {
    List<String> categories =
        picture.categories().stream()
            .map(
                category ->
                    category.causes().isEmpty()
                        ? category.name()
                        : words.text(
                            "causes.alt.category",
                            category.name(),
                            String.join(
                                words.text("list.comma"),
                                category.causes().stream().map(this::spoken).toList())))
            .toList();
    return words.text(
        "causes.alt",
        picture.effect(),
        categories.isEmpty()
            ? words.text("none")
            : String.join(words.text("list.separator"), categories));
  }

  private String spoken(Cause cause) {
    String name = cause.verified() ? words.text("causes.alt.verified", cause.name()) : cause.name();
    return cause.causes().isEmpty()
        ? name
        : words.text(
            "causes.alt.because",
            name,
            String.join(
                words.text("list.comma"), cause.causes().stream().map(this::spoken).toList()));
  }

  /** A row per cause, in the order in which the drawing numbers them. */
  private DataTable table() {
    String none = words.text("none");
    List<List<String>> rows = new ArrayList<>();
    for (Cause category : picture.categories()) {
      rows.add(List.of(category.name(), none, none, state(category)));
      for (Cause cause : category.causes()) {
        rows.add(List.of(category.name(), cause.name(), none, state(cause)));
        for (Cause deeper : cause.causes()) {
          rows.add(List.of(category.name(), cause.name(), deeper.name(), state(deeper)));
        }
      }
    }
    return new DataTable(
        List.of(
            words.text("causes.column.category"),
            words.text("causes.column.cause"),
            words.text("causes.column.deeper"),
            words.text("causes.column.state")),
        rows);
  }

  private String state(Cause cause) {
    return cause.verified() ? words.text("causes.verified") : words.text("none");
  }
}
