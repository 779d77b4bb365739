package org.qualedger.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualedger.chart.CentreStripPicture.Centre;
import org.qualedger.wording.Wording;

/**
 * The figure of many small control charts: one per centre, all on one scale, so that the eye finds
 * the centre that differs and the centre that changed.
 */
public final class CentreStripFigure {

  private final CentreStripPicture picture;
  private final Wording words;

  private CentreStripFigure(CentreStripPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of many small control charts.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(CentreStripPicture picture, Locale locale) {
    Wording words = Wording.of(CentreStripFigure.class, locale);
    CentreStripFigure figure = new CentreStripFigure(picture, words);
    return new Figure(
        words.text("strip.title", picture.measure()),
        words.text("strip.note", picture.period()),
        figure.alternativeText(),
        figure.table(),
        new CentreStripDrawing(picture, words));
  }

  private String alternativeText() {
    List<String> withSignals =
        picture.centres().stream()
            .filter(centre -> centre.signalledPoints() > 0)
            .map(
                centre ->
                    words.text(
                        "strip.alt.centre",
                        centre.label(),
                        String.valueOf(centre.signalledPoints())))
            .toList();
    return words.text(
        "strip.alt",
        picture.measure(),
        String.valueOf(picture.centres().size()),
        picture.period(),
        withSignals.isEmpty()
            ? words.text("strip.alt.none")
            : words.text(
                "strip.alt.signals", String.join(words.text("list.separator"), withSignals)));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Centre centre : picture.centres()) {
      ControlPanel panel = centre.panel();
      rows.add(
          List.of(
              centre.label(),
              String.valueOf(panel.values().presentCount()),
              text(panel, last(panel.centre().present())),
              text(panel, centre.last()),
              String.valueOf(centre.signalledPoints())));
    }
    return new DataTable(
        List.of(
            words.text("funnel.column.centre"),
            words.text("strip.column.points"),
            words.text("control.column.centre"),
            words.text("strip.column.last"),
            words.text("strip.column.signals")),
        rows);
  }

  private static double last(double[] values) {
    return values.length == 0 ? Double.NaN : values[values.length - 1];
  }

  private String text(ControlPanel panel, double value) {
    return Double.isNaN(value) ? words.text("none") : panel.notation().text(value);
  }
}
