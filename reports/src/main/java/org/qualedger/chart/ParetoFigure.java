package org.qualedger.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoAnalysis.Bar;
import org.qualedger.statistics.pareto.ParetoClass;
import org.qualedger.wording.Wording;

/**
 * Draws a Pareto chart (排列图): a bar per kind in order, the vital few dark and the others pale, and
 * the cumulative share as a line that starts on top of the first bar.
 *
 * <p>Both scales are one: the counts at the left are the same heights as the percentages at the
 * right, so bars and line can be compared.
 */
public final class ParetoFigure {

  private static final int CUMULATIVE = 0;
  private static final int BARS = 1;

  /** Room above 100 % for the labels of the line. */
  private static final double TOP = 1.1;

  private static final double VITAL_LIMIT = 0.8;

  /** A bar from this share on is tall enough for its count to stand inside. */
  private static final double TALL = 0.12;

  private static final double LABEL_GAP = 0.015;

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
    ParetoFigure figure =
        new ParetoFigure(analysis, subject, Wording.of(ParetoFigure.class, locale));
    return new Figure(
        figure.title(), figure.note(), figure.alternativeText(), figure.table(), figure.drawing());
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

  private JFreeChart drawing() {
    DefaultCategoryDataset heights = new DefaultCategoryDataset();
    DefaultCategoryDataset cumulative = new DefaultCategoryDataset();
    for (int i = 0; i < analysis.bars().size(); i++) {
      Bar bar = analysis.bars().get(i);
      heights.addValue(bar.share().value().orElseThrow(), "share", place(i));
      cumulative.addValue(bar.cumulative().value().orElseThrow(), "cumulative", place(i));
    }
    CategoryPlot plot = new CategoryPlot();
    plot.setDomainAxis(kindAxis());
    plot.setRangeAxis(0, percentAxis());
    plot.setRangeAxisLocation(0, AxisLocation.BOTTOM_OR_RIGHT);
    plot.setRangeAxis(1, countAxis());
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    plot.setDataset(CUMULATIVE, cumulative);
    plot.setRenderer(CUMULATIVE, lineRenderer());
    plot.setDataset(BARS, heights);
    plot.setRenderer(BARS, barRenderer());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    ValueMarker limit = new ValueMarker(VITAL_LIMIT, Ink.AXIS, Ink.dashed(0.7, 3f, 2f));
    plot.addRangeMarker(limit, Layer.BACKGROUND);
    for (int i = 0; i < analysis.bars().size(); i++) {
      label(plot, i);
    }
    return Style.calm(plot);
  }

  /** Kinds are placed by number: two may well have the same label. */
  private static Integer place(int index) {
    return index;
  }

  private CategoryAxis kindAxis() {
    CategoryAxis axis = new KindAxis(analysis.bars());
    axis.setMaximumCategoryLabelLines(3);
    axis.setMaximumCategoryLabelWidthRatio(0.95f);
    axis.setLowerMargin(0.02);
    axis.setUpperMargin(0.02);
    axis.setCategoryMargin(0.25);
    Style.calm(axis);
    axis.setTickLabelPaint(Ink.TEXT);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private static NumberAxis percentAxis() {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, TOP);
    axis.setTickUnit(
        new NumberTickUnit(
            0.25, new DecimalFormat("0%", DecimalFormatSymbols.getInstance(Locale.ROOT))));
    Style.calm(axis);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private NumberAxis countAxis() {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, TOP * analysis.total());
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setNumberFormatOverride(
        new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    Style.calm(axis);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private static LineAndShapeRenderer lineRenderer() {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, Ink.AMBER);
    renderer.setSeriesStroke(0, Ink.line(1.2));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-2.4, -2.4, 4.8, 4.8));
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, Color.WHITE);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, Ink.AMBER);
    renderer.setSeriesOutlineStroke(0, Ink.line(1.1));
    return renderer;
  }

  private BarRenderer barRenderer() {
    BarRenderer renderer = new ClassedBars(analysis.bars());
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setMaximumBarWidth(0.16);
    return renderer;
  }

  private void label(CategoryPlot plot, int index) {
    Bar bar = analysis.bars().get(index);
    double share = bar.share().value().orElseThrow();
    double cumulative = bar.cumulative().value().orElseThrow();
    // The line's first point sits on the first bar, so that bar's count goes inside or above both.
    boolean inside = index == 0 && share >= TALL;
    boolean aboveBoth = index == 0 && !inside;
    plot.addAnnotation(
        text(
            String.valueOf(bar.kind().count()),
            index,
            inside ? share - 2 * LABEL_GAP : share + (aboveBoth ? 6 : 1) * LABEL_GAP,
            inside ? TextAnchor.TOP_CENTER : TextAnchor.BOTTOM_CENTER,
            inside ? Color.WHITE : Ink.TEXT,
            true));
    plot.addAnnotation(
        text(
            bar.cumulative().percentText(0).orElseThrow() + "%",
            index,
            cumulative + 2 * LABEL_GAP,
            TextAnchor.BOTTOM_CENTER,
            Ink.GREY,
            false));
  }

  private static CategoryTextAnnotation text(
      String text, int index, double height, TextAnchor anchor, Color color, boolean bold) {
    CategoryTextAnnotation annotation = new CategoryTextAnnotation(text, place(index), height);
    annotation.setTextAnchor(anchor);
    annotation.setPaint(color);
    annotation.setFont(bold ? ChartFonts.bold(Ink.TEXT_SIZE) : ChartFonts.regular(Ink.TEXT_SIZE));
    return annotation;
  }

  /** Bars whose colour tells whether they belong to the vital few. */
  private static final class ClassedBars extends BarRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<Bar> bars;

    ClassedBars(List<Bar> bars) {
      this.bars = bars;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return bars.get(column).importance() == ParetoClass.A ? Ink.BLUE : Ink.PALE_BLUE;
    }
  }
}
