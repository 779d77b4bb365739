package org.qualedger.chart;

import java.util.List;
import java.util.Locale;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoAnalysis.Bar;
import org.qualedger.wording.Wording;

/**
 * Draws a Pareto chart (排列图): a bar per kind in order, the vital few dark and the others pale, and
 * the cumulative share as a line that starts on top of the first bar.
 *
 * <p>Both scales are one: the counts at the left are the same heights as the percentages at the
 * right, so bars and line can be compared.
 */
public final class ParetoFigure {

  private final ParetoAnalysis analysis;
  private final String subject;
  private final Wording words;

  private ParetoFigure(ParetoAnalysis analysis, String subject, Wording words) {
    this.analysis = analysis;
    this.subject = subject;
    this.words = words;
  }

  /**
   * The figure of a Pareto analysis.
   *
   * @param analysis what to draw; its labels are in the language of the chart
   * @param subject what was counted, in the language of the chart: "reasons for late arrival"
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(ParetoAnalysis analysis, String subject, Locale locale) {
    Wording words = Wording.of(ParetoFigure.class, locale);
    ParetoFigure figure = new ParetoFigure(analysis, subject, words);
    return new Figure(
        figure.title(),
        figure.note(),
        figure.alternativeText(),
        figure.table(),
        new ParetoDrawing(analysis, words));
  }

  private String title() {
    return words.text("pareto.title", subject);
  }

  private String note() {
    List<Bar> vital = analysis.vitalFew();
    String summary =
        words.text(
            "pareto.note",
            String.valueOf(analysis.total()),
            vital.size(),
            percent(vital.getLast()));
    return analysis.isSufficient()
        ? summary
        : words.text(
            "pareto.note.caution",
            summary,
            String.valueOf(ParetoAnalysis.LEAST_EVENTS),
            String.valueOf(ParetoAnalysis.LEAST_KINDS));
  }

  private String alternativeText() {
    List<String> kinds =
        analysis.bars().stream()
            .map(
                bar ->
                    words.text(
                        "pareto.alt.kind",
                        bar.kind().label(),
                        String.valueOf(bar.kind().count()),
                        percent(bar)))
            .toList();
    return words.text(
        "pareto.alt",
        subject,
        String.valueOf(analysis.total()),
        String.join(words.text("list.separator"), kinds));
  }

  private DataTable table() {
    List<String> columns =
        List.of(
            words.text("pareto.column.kind"),
            words.text("pareto.column.count"),
            words.text("pareto.column.share"),
            words.text("pareto.column.cumulative"),
            words.text("pareto.column.class"));
    List<List<String>> rows =
        analysis.bars().stream()
            .map(
                bar ->
                    List.of(
                        bar.kind().label(),
                        String.valueOf(bar.kind().count()),
                        bar.share().percentText(1).orElseThrow() + "%",
                        percent(bar),
                        bar.importance().name()))
            .toList();
    return new DataTable(columns, rows);
  }

  private static String percent(Bar bar) {
    return bar.cumulative().percentText(1).orElseThrow() + "%";
  }
}
