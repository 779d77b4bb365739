package org.qualedger.statistics.golden;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.sampling.AcceptancePlan;
import org.qualedger.statistics.sampling.AcceptanceQualityLimit;
import org.qualedger.statistics.sampling.CodeLetter;
import org.qualedger.statistics.sampling.DefectModel;
import org.qualedger.statistics.sampling.Inspection;
import org.qualedger.statistics.sampling.InspectionLevel;
import org.qualedger.statistics.sampling.LotPlan;
import org.qualedger.statistics.sampling.OperatingCharacteristic;
import org.qualedger.statistics.sampling.PlanSearch;
import org.qualedger.statistics.sampling.SampleSize;

/** Sampling plans and sample sizes. */
final class SamplingMethods {
  private static final double USUAL_RISK = 0.05;
  private static final double USUAL_CONSUMERS_RISK = 0.1;
  private static final double USUAL_POWER = 0.8;

  private SamplingMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "sampling.codeLetter", SamplingMethods::codeLetter,
        "sampling.singlePlan", SamplingMethods::singlePlan,
        "sampling.oc", SamplingMethods::operatingCharacteristic,
        "sampling.findPlan", SamplingMethods::search,
        "sampling.sampleSizeProportion", SamplingMethods::proportion,
        "sampling.zeroDefect", SamplingMethods::zeroDefects,
        "sampling.powerTwoProportions", SamplingMethods::twoProportions);
  }

  private static Map<String, Object> codeLetter(Inputs inputs) {
    CodeLetter letter = CodeLetter.of(Counts.whole(inputs.datum("lotSize")), level(inputs));
    return Map.of("codeLetter", letter, "tableSampleSize", letter.sampleSize());
  }

  private static InspectionLevel level(Inputs inputs) {
    return InspectionLevel.named(inputs.choice("level", "II"));
  }

  private static Map<String, Object> singlePlan(Inputs inputs) {
    LotPlan plan =
        LotPlan.of(
            Counts.whole(inputs.datum("lotSize")),
            level(inputs),
            AcceptanceQualityLimit.of(inputs.number("aql", Double.NaN)),
            inspection(inputs.choice("inspection", "normal")));
    return Map.of(
        "codeLetter", plan.codeLetter(),
        "planLetter", plan.planLetter(),
        "n", plan.sampleSize(),
        "tableN", plan.tableSampleSize(),
        "ac", plan.acceptanceNumber(),
        "re", plan.rejectionNumber(),
        "fullInspection", plan.fullInspection());
  }

  private static Inspection inspection(String name) {
    return switch (name) {
      case "normal" -> Inspection.NORMAL;
      case "tightened" -> Inspection.TIGHTENED;
      default -> throw UnusableDataException.invalid("No inspection " + name);
    };
  }

  private static Map<String, Object> operatingCharacteristic(Inputs inputs) {
    AcceptancePlan plan = new AcceptancePlan(inputs.whole("n", 0), inputs.whole("c", -1));
    OptionalDouble lotSize = inputs.optionalNumber("lotSize");
    DefectModel model = model(inputs);
    OperatingCharacteristic curve =
        lotSize.isPresent()
            ? OperatingCharacteristic.ofLot(
                plan, model, (int) Counts.whole(lotSize.getAsDouble()), inputs.series("p"))
            : OperatingCharacteristic.of(plan, model, inputs.series("p"));
    Map<String, Object> result = new HashMap<>();
    result.put("acceptance", curve.acceptance());
    if (lotSize.isPresent()) {
      result.put("aoq", curve.outgoing());
      result.put("ati", curve.inspected());
    }
    return result;
  }

  private static DefectModel model(Inputs inputs) {
    return switch (inputs.choice("distribution", "binomial")) {
      case "binomial" -> new DefectModel.Binomial();
      case "poisson" -> new DefectModel.Poisson();
      case "hypergeometric" ->
          new DefectModel.Hypergeometric((int) Counts.whole(inputs.number("lotSize", 0)));
      default -> throw UnusableDataException.invalid("No such distribution");
    };
  }

  private static Map<String, Object> search(Inputs inputs) {
    PlanSearch found =
        PlanSearch.of(
            model(inputs),
            new PlanSearch.Risks(
                inputs.number("aql", Double.NaN),
                inputs.number("alpha", USUAL_RISK),
                inputs.number("ltpd", Double.NaN),
                inputs.number("beta", USUAL_CONSUMERS_RISK)));
    return Map.of(
        "n", found.plan().sampleSize(),
        "c", found.plan().acceptanceNumber(),
        "paAtAql", found.acceptanceOfGood(),
        "paAtLtpd", found.acceptanceOfBad());
  }

  private static Map<String, Object> proportion(Inputs inputs) {
    double expected = inputs.number("expected", 0.5);
    double margin = inputs.number("margin", Double.NaN);
    double confidence = inputs.number("confidence", ConfidenceInterval.USUAL_CONFIDENCE);
    SampleSize infinite = SampleSize.ofProportion(expected, margin, confidence);
    OptionalDouble population = inputs.optionalNumber("population");
    SampleSize size =
        population.isPresent()
            ? SampleSize.ofProportion(expected, margin, confidence, population.getAsDouble())
            : infinite;
    return Map.of("nInfinite", infinite.exact(), "n", size.exact(), "nRounded", size.rounded());
  }

  private static Map<String, Object> zeroDefects(Inputs inputs) {
    SampleSize size =
        SampleSize.ofZeroDefects(
            inputs.number("maxDefective", Double.NaN),
            inputs.number("confidence", ConfidenceInterval.USUAL_CONFIDENCE));
    return Map.of("nRaw", size.exact(), "n", size.rounded());
  }

  private static Map<String, Object> twoProportions(Inputs inputs) {
    SampleSize size =
        SampleSize.ofTwoProportions(
            inputs.number("p1", Double.NaN),
            inputs.number("p2", Double.NaN),
            inputs.number("alpha", USUAL_RISK),
            inputs.number("power", USUAL_POWER));
    return Map.of("nPerGroup", size.exact(), "nRounded", size.rounded());
  }
}
