package org.qualedger.statistics.golden;

import java.util.Map;
import org.qualedger.statistics.normality.AndersonDarlingTest;
import org.qualedger.statistics.normality.ShapiroWilkTest;

/** Tests of normality. */
final class NormalityMethods {
  private NormalityMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "normality.shapiroWilk", NormalityMethods::shapiroWilk,
        "normality.andersonDarling", NormalityMethods::andersonDarling);
  }

  private static Map<String, Object> shapiroWilk(Inputs inputs) {
    ShapiroWilkTest test = ShapiroWilkTest.of(inputs.series("values"));
    return Map.of("w", test.w(), "pValue", test.pValue());
  }

  private static Map<String, Object> andersonDarling(Inputs inputs) {
    AndersonDarlingTest test = AndersonDarlingTest.of(inputs.series("values"));
    return Map.of(
        "aSquared", test.aSquared(),
        "aSquaredAdjusted", test.aSquaredAdjusted(),
        "pValue", test.pValue());
  }
}
