package org.qualedger.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts have in common: no background, no frame, thin pale grid, small grey axes. */
final class Style {

  private static final double GRID_WIDTH = 0.5;
  private static final double AXIS_WIDTH = 0.6;

  private Style() {}

  static void calm(Axis axis) {
    axis.setTickLabelFont(ChartFonts.regular(Ink.TEXT_SIZE));
    axis.setTickLabelPaint(Ink.GREY);
    axis.setAxisLinePaint(Ink.AXIS);
    axis.setAxisLineStroke(Ink.line(AXIS_WIDTH));
    axis.setTickMarkPaint(Ink.AXIS);
    axis.setTickMarkStroke(Ink.line(AXIS_WIDTH));
  }

  static void calm(NumberAxis axis) {
    calm((Axis) axis);
    axis.setTickLabelFont(ChartFonts.latin(Ink.TEXT_SIZE));
  }

  static JFreeChart calm(XYPlot plot) {
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setRangeGridlineStroke(Ink.line(GRID_WIDTH));
    return chart(plot);
  }

  static JFreeChart calm(CategoryPlot plot) {
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setRangeGridlineStroke(Ink.line(GRID_WIDTH));
    return chart(plot);
  }

  private static JFreeChart chart(Plot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(2, 2, 2, 2));
    return chart;
  }
}
