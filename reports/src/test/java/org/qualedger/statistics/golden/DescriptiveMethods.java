package org.qualedger.statistics.golden;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.descriptive.Autocorrelation;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.descriptive.OrderedValues;
import org.qualedger.statistics.descriptive.QuantileType;
import org.qualedger.statistics.descriptive.Quartiles;
import org.qualedger.statistics.descriptive.Summary;

/** Descriptive figures. */
final class DescriptiveMethods {
  private static final Series USUAL_PROBABILITIES = Series.of(0, 0.25, 0.5, 0.75, 1);

  private DescriptiveMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "desc.nistUnivariate", DescriptiveMethods::nistUnivariate,
        "desc.summary", DescriptiveMethods::summary,
        "desc.quantile", DescriptiveMethods::quantile);
  }

  private static Map<String, Object> nistUnivariate(Inputs inputs) {
    Series values = inputs.series("values");
    Moments moments = Moments.of(values);
    return Map.of(
        "n", moments.size(),
        "mean", moments.mean(),
        "sd", moments.standardDeviation(),
        "lag1Autocorrelation", Autocorrelation.ofNeighbours(values));
  }

  private static Map<String, Object> summary(Inputs inputs) {
    Summary summary = Summary.of(inputs.series("values"));
    return Map.ofEntries(
        entry("n", summary.size()),
        entry("nMissing", summary.missing()),
        entry("mean", summary.mean()),
        entry("sd", summary.standardDeviation()),
        entry("variance", summary.variance()),
        entry("min", summary.least()),
        entry("max", summary.greatest()),
        entry("median", summary.median()),
        entry("quartilesType7", both(summary.quartiles())),
        entry("quartilesType6", both(summary.quartilesOfMinitab())),
        entry("skewnessG1", summary.skewness()),
        entry("skewnessAdjusted", summary.adjustedSkewness()),
        entry("kurtosisExcessG2", summary.excessKurtosis()),
        entry("kurtosisExcessAdjusted", summary.adjustedExcessKurtosis()));
  }

  private static List<Double> both(Quartiles quartiles) {
    return List.of(quartiles.lower(), quartiles.upper());
  }

  private static Map<String, Object> quantile(Inputs inputs) {
    OrderedValues values = OrderedValues.of(inputs.series("values"));
    Series probabilities = inputs.optionalNumbers("probs").orElse(USUAL_PROBABILITIES);
    Map<String, Object> types = new LinkedHashMap<>();
    for (QuantileType type : QuantileType.values()) {
      types.put("type" + type.number(), values.quantiles(probabilities, type));
    }
    return Map.of("quantiles", types);
  }
}
