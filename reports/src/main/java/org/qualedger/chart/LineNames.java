package org.qualedger.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * The names of horizontal lines at their right end. Lines that lie close together get their names
 * spread apart, so that none covers another.
 */
final class LineNames extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1L;

  private static final double GAP = 4;

  private final double end;
  private final transient List<Name> names = new ArrayList<>();

  private record Name(String text, double value, Color color) {}

  /**
   * @param end where the lines end, in units of the domain axis
   */
  LineNames(double end) {
    this.end = end;
  }

  void add(String text, double value, Color color) {
    names.add(new Name(text, value, color));
  }

  @Override
  public void draw(
      Graphics2D surface,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    surface.setFont(ChartFonts.regular(Ink.TEXT_SIZE));
    double height = Ink.TEXT_SIZE * 1.25;
    double x = domainAxis.valueToJava2D(end, area, plot.getDomainAxisEdge()) + GAP;
    List<Name> fromTop =
        names.stream().sorted(Comparator.comparingDouble(Name::value).reversed()).toList();
    double[] middles = new double[fromTop.size()];
    double lowestFree = area.getMinY() + height / 2;
    for (int i = 0; i < middles.length; i++) {
      double wanted =
          rangeAxis.valueToJava2D(fromTop.get(i).value(), area, plot.getRangeAxisEdge());
      middles[i] = Math.max(wanted, lowestFree);
      lowestFree = middles[i] + height;
    }
    double highestFree = area.getMaxY() - height / 2;
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], highestFree);
      highestFree = middles[i] - height;
      surface.setPaint(fromTop.get(i).color());
      surface.drawString(
          fromTop.get(i).text(), (float) x, (float) (middles[i] + Ink.TEXT_SIZE * 0.36));
    }
  }
}
