package org.qualedger.analysis.desk;

import java.time.Instant;
import java.util.List;
import org.qualedger.analysis.Figures;

/**
 * The figures of a centre and a period as programs see them.
 *
 * @param period such as 2026-10 or 2026-Q3
 * @param cutoff moment at which the data were read
 */
public record RatesView(
    String centre,
    String period,
    Instant cutoff,
    List<RateView> rates,
    List<AnalysisReportView.TallyView> tallies,
    List<AnalysisReportView.MonthView> months) {
  /** The view of figures. */
  public static RatesView of(Figures figures) {
    return new RatesView(
        figures.basis().centre(),
        figures.basis().period().toString(),
        figures.cutoff(),
        figures.rates().stream().map(RateView::of).toList(),
        figures.tallies().stream().map(AnalysisReportView.TallyView::of).toList(),
        figures.months().stream().map(AnalysisReportView.MonthView::of).toList());
  }
}
