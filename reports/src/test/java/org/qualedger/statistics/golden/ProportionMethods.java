package org.qualedger.statistics.golden;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.AgrestiCoullInterval;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.ProportionInterval;
import org.qualedger.statistics.rate.EventCount;
import org.qualedger.statistics.rate.PoissonRate;

/** Intervals for a proportion and for a rate. */
final class ProportionMethods {
  private ProportionMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "ci.proportion", ProportionMethods::proportion,
        "ci.poissonRate", ProportionMethods::poissonRate);
  }

  private static Map<String, Object> proportion(Inputs inputs) {
    Proportion share = Counts.share(inputs.datum("x"), inputs.datum("n"));
    double confidence = confidence(inputs);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("estimate", share.value().orElse(Double.NaN));
    Map<String, ProportionInterval> names =
        Map.of(
            "wald", ProportionInterval.WALD,
            "wilson", ProportionInterval.WILSON,
            "wilsonContinuity", ProportionInterval.WILSON_CONTINUITY,
            "clopperPearson", ProportionInterval.CLOPPER_PEARSON,
            "agrestiCoull", ProportionInterval.AGRESTI_COULL,
            "jeffreys", ProportionInterval.JEFFREYS);
    names.forEach((name, method) -> result.put(name, ends(method.of(share, confidence))));
    result.put(
        "agrestiCoullCenter",
        AgrestiCoullInterval.of(share, confidence)
            .map(AgrestiCoullInterval::centre)
            .orElse(Double.NaN));
    return result;
  }

  private static Map<String, Object> poissonRate(Inputs inputs) {
    PoissonRate rate = PoissonRate.of(events(inputs, "count", "exposure"), confidence(inputs));
    return Map.of("rate", rate.rate(), "exact", ends(rate.exact()));
  }

  static EventCount events(Inputs inputs, String count, String exposure) {
    double events = inputs.datum(count);
    if (Double.isNaN(events)) {
      throw UnusableDataException.insufficient("The count is missing");
    }
    return new EventCount(Counts.whole(events), inputs.datum(exposure));
  }

  static double confidence(Inputs inputs) {
    return inputs.number("confidence", ConfidenceInterval.USUAL_CONFIDENCE);
  }

  static List<Double> ends(ConfidenceInterval interval) {
    return Arrays.asList(interval.lower(), interval.upper());
  }

  private static List<Double> ends(Optional<ConfidenceInterval> interval) {
    return interval.map(ProportionMethods::ends).orElse(List.of(Double.NaN, Double.NaN));
  }
}
