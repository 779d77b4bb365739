package org.qualedger.statistics.golden;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.kpi.CrossTable;
import org.qualedger.statistics.kpi.RateSeries;
import org.qualedger.statistics.kpi.SeasonComparison;

/** Key figures. */
final class KpiMethods {
  private KpiMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "kpi.rate", KpiMethods::rate,
        "kpi.crossTab", KpiMethods::crossTable,
        "kpi.seasonCompare", KpiMethods::seasons);
  }

  private static RateSeries rates(Inputs inputs) {
    return new RateSeries(Counts.shares(inputs.series("numerator"), inputs.series("denominator")));
  }

  private static Map<String, Object> rate(Inputs inputs) {
    RateSeries rates = rates(inputs);
    return Map.of(
        "rates", rates.rates(),
        "percentHalfUp", percentTexts(rates, inputs.whole("decimals", 2)),
        "pooled", rates.pooled().value().orElse(Double.NaN),
        "meanOfRates", rates.meanOfRates(),
        "numeratorTotal", rates.pooled().numerator(),
        "denominatorTotal", rates.pooled().denominator());
  }

  private static List<@Nullable String> percentTexts(RateSeries rates, int decimals) {
    return Arrays.asList(
        rates.percentTexts(decimals).stream()
            .map(text -> text.orElse(null))
            .toArray(String[]::new));
  }

  private static Map<String, @Nullable Object> crossTable(Inputs inputs) {
    CrossTable<String, String> table =
        CrossTable.of(inputs.optionalTexts("rows"), inputs.optionalTexts("columns"));
    Map<String, @Nullable Object> result = new HashMap<>();
    result.put("rowLabels", table.rows());
    result.put("columnLabels", table.columns());
    result.put("counts", table.counts());
    result.put("rowTotals", table.rowTotals());
    result.put("columnTotals", table.columnTotals());
    result.put("total", table.total());
    return result;
  }

  private static Map<String, Object> seasons(Inputs inputs) {
    SeasonComparison comparison =
        SeasonComparison.of(rates(inputs), inputs.whole("periodsPerYear", SeasonComparison.MONTHS));
    return Map.of(
        "rates", comparison.rates(),
        "changePrevious", comparison.changePrevious(),
        "changeYearAgo", comparison.changeYearAgo());
  }
}
