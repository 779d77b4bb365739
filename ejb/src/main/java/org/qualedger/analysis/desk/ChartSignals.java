package org.qualedger.analysis.desk;

import java.util.List;
import org.qualedger.analysis.MonthPoint;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.proportion.Proportion;

/** Signals of the control chart of timeliness. */
final class ChartSignals {
  private ChartSignals() {}

  /** Whether a month of the period lies beyond its control limits. */
  static boolean in(ReportingPeriod period, List<MonthPoint> months) {
    return PChart.of(
            months.stream().map(m -> new Proportion(m.judged() - m.late(), m.judged())).toList())
        .map(
            chart ->
                chart.line().pointsBeyondLimits().stream()
                    .map(point -> months.get(point.position() - 1).month())
                    .anyMatch(month -> period.contains(month.atDay(1))))
        .orElse(false);
  }
}
