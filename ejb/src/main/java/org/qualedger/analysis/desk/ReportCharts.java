package org.qualedger.analysis.desk;

import java.util.Locale;
import java.util.Optional;
import org.qualedger.analysis.Figures;
import org.qualedger.chart.AnalysisFigures;
import org.qualedger.chart.Figure;

/**
 * The charts of a report or of the present rates; where nothing was counted there is none.
 *
 * @param timeliness control chart of timeliness by month
 * @param lateReasons Pareto chart of the reasons for coming late
 * @param defects Pareto chart of the defects
 */
public record ReportCharts(
    Optional<Figure> timeliness, Optional<Figure> lateReasons, Optional<Figure> defects) {
  static ReportCharts of(Figures figures, Locale locale) {
    AnalysisFigures charts = new AnalysisFigures(figures, locale);
    return new ReportCharts(charts.timeliness(), charts.lateReasons(), charts.defects());
  }
}
