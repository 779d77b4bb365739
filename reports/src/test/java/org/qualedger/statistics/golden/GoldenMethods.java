package org.qualedger.statistics.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every method that the cases may name. */
final class GoldenMethods {
  private static final Map<String, GoldenMethod> ALL =
      united(
          List.of(
              CapabilityMethods.all(),
              ComparisonMethods.all(),
              ControlChartMethods.all(),
              DescriptiveMethods.all(),
              KpiMethods.all(),
              NormalityMethods.all(),
              ParetoMethods.all(),
              ProportionMethods.all(),
              RegressionMethods.all(),
              RunRuleMethods.all(),
              SamplingMethods.all(),
              SurveyMethods.all(),
              TrendMethods.all()));

  private GoldenMethods() {}

  static Optional<GoldenMethod> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, GoldenMethod> united(List<Map<String, GoldenMethod>> families) {
    Map<String, GoldenMethod> all = new HashMap<>();
    families.forEach(all::putAll);
    return Map.copyOf(all);
  }
}
