package org.qualedger.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qualedger.statistics.Series;
import org.qualedger.wording.Wording;

/** The figure of a run chart (趋势图): values in their order, their median, and what the runs say. */
public final class RunChartFigure {

  private final RunChartPicture picture;
  private final Wording words;

  private RunChartFigure(RunChartPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of a run chart.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(RunChartPicture picture, Locale locale) {
    Wording words = Wording.of(RunChartFigure.class, locale);
    RunChartFigure figure = new RunChartFigure(picture, words);
    return new Figure(
        words.text("run.title", picture.measure()),
        figure.note(),
        figure.alternativeText(),
        figure.table(),
        new ControlChartDrawing(figure.asPanel(), figure.descriptions(), words));
  }

  private ControlChartPicture asPanel() {
    double[] median = new double[picture.values().size()];
    Arrays.fill(median, picture.median());
    return ControlChartPicture.of(
        picture.labels(),
        ControlPanel.of(
            ChartKind.RUN,
            picture.measure(),
            picture.notation(),
            picture.values(),
            Series.of(median),
            Series.empty(),
            Series.empty()));
  }

  private String note() {
    return words.text(
        "sentences",
        words.text(
            "run.note",
            String.valueOf(picture.longestRun()),
            String.valueOf(picture.longestExpected()),
            String.valueOf(picture.crossings()),
            String.valueOf(picture.fewestExpected())),
        verdict());
  }

  private String verdict() {
    boolean unusual = picture.runTooLong() || picture.tooFewCrossings();
    return words.text(unusual ? "run.unusual" : "run.usual");
  }

  private String alternativeText() {
    return words.text(
        "run.alt",
        picture.measure(),
        String.valueOf(picture.values().presentCount()),
        valueText(picture.median()),
        note());
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < picture.labels().size(); i++) {
      rows.add(List.of(picture.labels().get(i), valueText(picture.values().get(i)), side(i)));
    }
    return new DataTable(
        List.of(
            words.text("control.column.label"), picture.measure(), words.text("run.column.side")),
        rows);
  }

  private String side(int index) {
    double value = picture.values().get(index);
    if (Double.isNaN(value)) {
      return words.text("none");
    }
    if (value == picture.median()) {
      return words.text("run.on");
    }
    return words.text(value > picture.median() ? "run.above" : "run.below");
  }

  private List<String> descriptions() {
    return table().rows().stream()
        .map(
            row ->
                words.text(
                    "description",
                    row.getFirst(),
                    words.text("description.value", picture.measure(), row.get(1))))
        .toList();
  }

  private String valueText(double value) {
    return Double.isNaN(value) ? words.text("none") : picture.notation().text(value);
  }
}
