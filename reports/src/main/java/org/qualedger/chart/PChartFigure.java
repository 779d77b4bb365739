package org.qualedger.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.controlchart.PChart.Point;
import org.qualedger.statistics.controlchart.PointSufficiency;
import org.qualedger.wording.Wording;

/**
 * Draws a p chart (p 控制图): the share of each period, the centre line, limits that step with the
 * size of each period, and points beyond their limits marked and named.
 */
public final class PChartFigure {

  private static final int SIGNALS = 0;
  private static final int SHARES = 1;
  private static final int LIMITS = 2;

  private static final double HALF_STEP = 0.5;

  /** Free room at the right end for the names of the lines, as a share of the periods. */
  private static final double ROOM_FOR_NAMES = 0.14;

  private static final double GAP_TO_NAME = 0.045;
  private static final double LEAST_ROOM_FOR_NAME = 0.13;

  private final PChart chart;
  private final PChartLabels labels;
  private final Wording words;
  private final PercentScale scale;

  private PChartFigure(PChart chart, PChartLabels labels, Wording words) {
    this.chart = chart;
    this.labels = labels;
    this.words = words;
    this.scale = PercentScale.covering(shownValues());
  }

  /**
   * The figure of a p chart.
   *
   * @param chart what to draw
   * @param labels its names
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(PChart chart, PChartLabels labels, Locale locale) {
    if (labels.periods().size() != chart.periods()) {
      throw new IllegalArgumentException(
          "%d periods but %d labels".formatted(chart.periods(), labels.periods().size()));
    }
    PChartFigure figure = new PChartFigure(chart, labels, Wording.of(PChartFigure.class, locale));
    return new Figure(
        figure.title(), figure.note(), figure.alternativeText(), figure.table(), figure.drawing());
  }

  private String title() {
    return words.text("pchart.title", labels.measure());
  }

  private String note() {
    String howToRead = words.text("pchart.note");
    return switch (chart.sufficiency()) {
      case ENOUGH -> howToRead;
      case FEW, TOO_FEW ->
          words.text(
              "pchart.note.caution", howToRead, caution(chart.sufficiency(), chart.points()));
    };
  }

  private String caution(PointSufficiency sufficiency, List<Point> points) {
    return words.text("pchart.caution." + sufficiency.name(), String.valueOf(points.size()));
  }

  private String alternativeText() {
    String centre = Percent.text(chart.centre(), 1);
    String periods = String.valueOf(chart.points().size());
    if (chart.signals().isEmpty()) {
      return words.text("pchart.alt.inControl", labels.measure(), periods, centre);
    }
    String signals =
        String.join(
            words.text("list.separator"),
            chart.signals().stream().map(this::signalInWords).toList());
    return words.text("pchart.alt.signals", labels.measure(), periods, centre, signals);
  }

  private String signalInWords(Point point) {
    return point.isAboveLimits()
        ? words.text(
            "pchart.signal.above",
            label(point),
            Percent.text(point.statistic(), 1),
            Percent.text(point.upperLimit(), 1))
        : words.text(
            "pchart.signal.below",
            label(point),
            Percent.text(point.statistic(), 1),
            Percent.text(point.lowerLimit(), 1));
  }

  private DataTable table() {
    List<String> columns =
        List.of(
            words.text("pchart.column.period"),
            words.text("pchart.column.counts"),
            labels.measure(),
            words.text("pchart.column.lower"),
            words.text("pchart.column.upper"),
            words.text("pchart.column.signal"));
    List<List<String>> rows = new ArrayList<>();
    int next = 0;
    for (int position = 1; position <= chart.periods(); position++) {
      String period = labels.periods().get(position - 1);
      if (next < chart.points().size() && chart.points().get(next).position() == position) {
        rows.add(row(period, chart.points().get(next)));
        next++;
      } else {
        String none = words.text("none");
        rows.add(List.of(period, "0/0", none, none, none, none));
      }
    }
    return new DataTable(columns, rows);
  }

  private List<String> row(String period, Point point) {
    String signal = words.text("none");
    if (point.isAboveLimits()) {
      signal = words.text("pchart.above");
    } else if (point.isBelowLimits()) {
      signal = words.text("pchart.below");
    }
    return List.of(
        period,
        point.sample().numerator() + "/" + point.sample().denominator(),
        Percent.text(point.statistic(), 1),
        Percent.text(point.lowerLimit(), 2),
        Percent.text(point.upperLimit(), 2),
        signal);
  }

  private JFreeChart drawing() {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(periodAxis());
    plot.setRangeAxis(shareAxis());
    plot.setDataset(SIGNALS, signalPoints());
    plot.setRenderer(SIGNALS, signalRenderer());
    plot.setDataset(SHARES, shareLine());
    plot.setRenderer(SHARES, shareRenderer());
    plot.setDataset(LIMITS, limitSteps());
    plot.setRenderer(LIMITS, limitRenderer());
    drawCentre(plot);
    chart.signals().forEach(point -> plot.addAnnotation(nameOf(point)));
    plot.addAnnotation(lineNames());
    return Style.calm(plot);
  }

  private SymbolAxis periodAxis() {
    // Positions count from 1, the symbols of the axis from 0.
    List<String> symbols = new ArrayList<>();
    symbols.add("");
    symbols.addAll(labels.periods());
    SymbolAxis axis = new SymbolAxis(null, symbols.toArray(String[]::new));
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setRange(HALF_STEP, chart.periods() * (1 + ROOM_FOR_NAMES) + HALF_STEP);
    Style.calm(axis);
    return axis;
  }

  private NumberAxis shareAxis() {
    NumberAxis axis = new NumberAxis();
    axis.setRange(scale.lower(), scale.upper());
    axis.setTickUnit(new NumberTickUnit(scale.step(), scale.format()));
    Style.calm(axis);
    return axis;
  }

  private XYSeriesCollection shareLine() {
    XYSeries line = new XYSeries(labels.measure());
    int next = 1;
    for (Point point : chart.points()) {
      // A period without cases breaks the line: nothing is known of it.
      for (; next < point.position(); next++) {
        line.add(next, null);
      }
      line.add(point.position(), point.statistic());
      next++;
    }
    return new XYSeriesCollection(line);
  }

  private XYSeriesCollection signalPoints() {
    XYSeries signals = new XYSeries("signals");
    chart.signals().forEach(point -> signals.add(point.position(), point.statistic()));
    return new XYSeriesCollection(signals);
  }

  private XYSeriesCollection limitSteps() {
    XYSeries upper = new XYSeries("UCL", false);
    XYSeries lower = new XYSeries("LCL", false);
    int expected = 1;
    for (Point point : chart.points()) {
      if (point.position() != expected) {
        upper.add(point.position() - HALF_STEP, null);
        lower.add(point.position() - HALF_STEP, null);
      }
      for (double edge : new double[] {-HALF_STEP, HALF_STEP}) {
        upper.add(point.position() + edge, point.upperLimit());
        lower.add(point.position() + edge, point.lowerLimit());
      }
      expected = point.position() + 1;
    }
    XYSeriesCollection limits = new XYSeriesCollection(upper);
    limits.addSeries(lower);
    return limits;
  }

  private static XYLineAndShapeRenderer shareRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, Ink.BLUE);
    renderer.setSeriesStroke(0, Ink.line(1.2));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-2.4, -2.4, 4.8, 4.8));
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, Color.WHITE);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, Ink.BLUE);
    renderer.setSeriesOutlineStroke(0, Ink.line(1.1));
    return renderer;
  }

  private static XYLineAndShapeRenderer signalRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, Ink.RED);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    return renderer;
  }

  private static XYLineAndShapeRenderer limitRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int series = 0; series < 2; series++) {
      renderer.setSeriesPaint(series, Ink.RED);
      renderer.setSeriesStroke(series, Ink.dashed(0.9, 4f, 2.5f));
    }
    return renderer;
  }

  private void drawCentre(XYPlot plot) {
    double end = chart.periods() + HALF_STEP;
    double centre = chart.centre();
    XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer(LIMITS);
    renderer.addAnnotation(
        new XYLineAnnotation(HALF_STEP, centre, end, centre, Ink.line(0.9), Ink.GREEN),
        Layer.BACKGROUND);
    target()
        .ifPresent(
            value ->
                renderer.addAnnotation(
                    new XYLineAnnotation(
                        HALF_STEP, value, end, value, Ink.dashed(0.8, 1f, 2f), Ink.TEXT),
                    Layer.BACKGROUND));
  }

  private OptionalDouble target() {
    OptionalInt perMille = labels.targetPerMille();
    return perMille.isPresent()
        ? OptionalDouble.of(perMille.getAsInt() / 1000.0)
        : OptionalDouble.empty();
  }

  private XYTextAnnotation nameOf(Point point) {
    double span = scale.upper() - scale.lower();
    // Outside the limits, unless the end of the scale is too near: a share of 0 has no room below.
    boolean above =
        point.isAboveLimits() || point.statistic() - scale.lower() < span * LEAST_ROOM_FOR_NAME;
    double gap = span * GAP_TO_NAME;
    XYTextAnnotation name =
        new XYTextAnnotation(
            label(point), point.position(), point.statistic() + (above ? gap : -gap));
    name.setTextAnchor(above ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER);
    name.setFont(ChartFonts.bold(Ink.TEXT_SIZE));
    name.setPaint(Ink.RED);
    return name;
  }

  private LineNames lineNames() {
    Point last = chart.points().getLast();
    LineNames names = new LineNames(chart.periods() + HALF_STEP);
    names.add(words.text("pchart.line.upper"), last.upperLimit(), Ink.RED);
    names.add(
        words.text("pchart.line.centre", Percent.text(chart.centre(), 1)),
        chart.centre(),
        Ink.GREEN);
    names.add(words.text("pchart.line.lower"), last.lowerLimit(), Ink.RED);
    target()
        .ifPresent(
            value ->
                names.add(
                    words.text("pchart.line.target", Percent.text(value, 1)), value, Ink.TEXT));
    return names;
  }

  private String label(Point point) {
    return labels.periods().get(point.position() - 1);
  }

  private DoubleStream shownValues() {
    DoubleStream points =
        chart.points().stream()
            .flatMapToDouble(
                point ->
                    DoubleStream.of(point.statistic(), point.lowerLimit(), point.upperLimit()));
    return DoubleStream.concat(
        points,
        target().isPresent() ? DoubleStream.of(target().getAsDouble()) : DoubleStream.empty());
  }
}
