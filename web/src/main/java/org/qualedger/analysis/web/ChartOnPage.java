package org.qualedger.analysis.web;

import java.util.List;
import org.qualedger.chart.Figure;
import org.qualedger.chart.PointLinks;

/**
 * A chart as a page shows it: the drawing with its alternative text, how to read it, and its
 * figures as a table.
 */
public record ChartOnPage(
    String title, String note, String svg, List<String> columns, List<List<String>> rows) {
  static ChartOnPage of(Figure figure) {
    return of(figure, PointLinks.NONE);
  }

  /** The chart with points that lead somewhere. */
  static ChartOnPage of(Figure figure, PointLinks links) {
    int height = Math.max(RatesResource.HEIGHT, figure.suitableHeight(RatesResource.WIDTH));
    return new ChartOnPage(
        figure.title(),
        figure.note(),
        figure.svg(RatesResource.WIDTH, height, links),
        figure.table().columns(),
        figure.table().rows());
  }
}
