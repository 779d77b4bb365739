package org.qualedger.statistics.golden;

import java.util.Map;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.trend.CochranArmitage;
import org.qualedger.statistics.trend.MannKendall;

/** Tests of trend. */
final class TrendMethods {
  private TrendMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "trend.mannKendall", TrendMethods::mannKendall,
        "trend.cochranArmitage", TrendMethods::cochranArmitage);
  }

  private static Map<String, Object> mannKendall(Inputs inputs) {
    MannKendall trend = MannKendall.of(inputs.series("values"));
    return Map.of(
        "n", trend.n(),
        "s", trend.score(),
        "varS", trend.variance(),
        "z", trend.z(),
        "pValue", trend.pValue(),
        "tauB", trend.tauB(),
        "senSlope", trend.slope(),
        "senIntercept", trend.intercept());
  }

  private static Map<String, Object> cochranArmitage(Inputs inputs) {
    Series counts = inputs.series("count");
    Series sizes = inputs.series("size");
    CochranArmitage trend =
        inputs
            .optionalSeries("score")
            .map(scores -> CochranArmitage.of(counts, sizes, scores))
            .orElseGet(() -> CochranArmitage.of(counts, sizes));
    return Map.of("chiSquare", trend.chiSquare(), "z", trend.z(), "pValue", trend.pValue());
  }
}
