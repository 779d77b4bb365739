package org.qualedger.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.G2TextMeasurer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.qualedger.statistics.pareto.ParetoAnalysis.Bar;

/** A category axis whose categories are places and whose labels are the kinds in those places. */
final class KindAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;

  private final transient List<Bar> bars;

  KindAxis(List<Bar> bars) {
    this.bars = bars;
  }

  @Override
  @SuppressWarnings("rawtypes") // JFreeChart's own signature
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D surface) {
    return TextUtils.createTextBlock(
        bars.get((Integer) category).kind().label(),
        getTickLabelFont(category),
        getTickLabelPaint(category),
        width,
        getMaximumCategoryLabelLines(),
        new G2TextMeasurer(surface));
  }
}
