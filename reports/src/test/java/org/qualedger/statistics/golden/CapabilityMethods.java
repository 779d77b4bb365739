package org.qualedger.statistics.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.capability.CapabilityIndices;
import org.qualedger.statistics.capability.Nonconforming;
import org.qualedger.statistics.capability.NormalCapability;
import org.qualedger.statistics.capability.PercentileCapability;
import org.qualedger.statistics.capability.PercentileCapability.Distribution;
import org.qualedger.statistics.capability.Specification;
import org.qualedger.statistics.descriptive.QuantileType;

/** Process capability. */
final class CapabilityMethods {
  private CapabilityMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "capability.normal", CapabilityMethods::normal,
        "capability.nonNormal", CapabilityMethods::nonNormal);
  }

  private static Map<String, ? extends @Nullable Object> normal(Inputs inputs) {
    NormalCapability study = study(inputs);
    CapabilityIndices within = study.within();
    Map<String, Object> result = indices(study.overall());
    result.put("n", study.n());
    result.put("mean", study.mean());
    result.put("sigmaWithin", study.sigmaWithin());
    result.put("sigmaOverall", study.sigmaOverall());
    result.put("cp", within.both());
    result.put("cpl", within.lower());
    result.put("cpu", within.upper());
    result.put("cpk", within.least());
    result.put("cpm", study.cpm());
    result.put("cpmQcc", study.cpmQcc());
    result.put("ppCi", ends(study.ppInterval()));
    result.put("ppkCi", ends(study.ppkInterval()));
    result.put("ppmWithin", partsPerMillion(study.expectedWithin()));
    result.put("ppmOverall", partsPerMillion(study.expectedOverall()));
    result.put("observedPpm", partsPerMillion(study.observed()));
    return result;
  }

  private static NormalCapability study(Inputs inputs) {
    NormalCapability.Options options =
        new NormalCapability.Options(
            ControlChartMethods.table(inputs),
            inputs.number("confidence", NormalCapability.Options.usual().confidence()));
    if (inputs.data().containsKey("subgroups")) {
      return NormalCapability.of(
          inputs.rows("subgroups"),
          specification(inputs),
          ControlChartMethods.subgroupSigma(inputs.choice("sigmaWithin", "UWAVE-R")),
          options);
    }
    return NormalCapability.of(
        inputs.series("values"),
        specification(inputs),
        ControlChartMethods.individualsSigma(inputs.choice("sigmaWithin", "MR")),
        options);
  }

  private static Specification specification(Inputs inputs) {
    return new Specification(
        inputs.optionalNumber("lsl"),
        inputs.optionalNumber("usl"),
        inputs.optionalNumber("target"));
  }

  private static Map<String, Object> indices(CapabilityIndices indices) {
    Map<String, Object> result = new HashMap<>();
    result.put("pp", indices.both());
    result.put("ppl", indices.lower());
    result.put("ppu", indices.upper());
    result.put("ppk", indices.least());
    return result;
  }

  private static List<Double> ends(ConfidenceInterval interval) {
    return List.of(interval.lower(), interval.upper());
  }

  private static Map<String, Double> partsPerMillion(Nonconforming values) {
    return Map.of("below", values.below(), "above", values.above(), "total", values.total());
  }

  private static Map<String, ? extends @Nullable Object> nonNormal(Inputs inputs) {
    PercentileCapability study =
        PercentileCapability.of(
            inputs.series("values"),
            specification(inputs),
            Distribution.valueOf(
                inputs.choice("distribution", "lognormal").toUpperCase(Locale.ROOT)),
            QuantileType.ofNumber(inputs.whole("quantileType", 7)));
    Map<String, Object> result = indices(study.indices());
    result.put("parameters", study.parameters());
    result.put("quantiles", List.of(study.low(), study.median(), study.high()));
    result.put("proportionBelowLsl", study.belowLower());
    result.put("proportionAboveUsl", study.aboveUpper());
    result.put("equivalentPpkFromTail", study.equivalentPpk());
    return result;
  }
}
