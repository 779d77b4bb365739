package org.qualedger.statistics.golden;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.CChart;
import org.qualedger.statistics.controlchart.ControlFactors;
import org.qualedger.statistics.controlchart.ControlLine;
import org.qualedger.statistics.controlchart.CountModel;
import org.qualedger.statistics.controlchart.CusumChart;
import org.qualedger.statistics.controlchart.EwmaChart;
import org.qualedger.statistics.controlchart.FactorTable;
import org.qualedger.statistics.controlchart.GChart;
import org.qualedger.statistics.controlchart.ImrChart;
import org.qualedger.statistics.controlchart.IndividualsSigma;
import org.qualedger.statistics.controlchart.LaneyChart;
import org.qualedger.statistics.controlchart.LimitBasis;
import org.qualedger.statistics.controlchart.NpChart;
import org.qualedger.statistics.controlchart.OverdispersionTest;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.controlchart.Stage;
import org.qualedger.statistics.controlchart.Staging;
import org.qualedger.statistics.controlchart.SubgroupSigma;
import org.qualedger.statistics.controlchart.TChart;
import org.qualedger.statistics.controlchart.UChart;
import org.qualedger.statistics.controlchart.XbarChart;
import org.qualedger.statistics.controlchart.XbarChart.Spread;
import org.qualedger.statistics.runrule.RuleSet;

/** Control charts. */
final class ControlChartMethods {
  private ControlChartMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.ofEntries(
        Map.entry("chart.p", ControlChartMethods::p),
        Map.entry("chart.np", ControlChartMethods::np),
        Map.entry("chart.c", ControlChartMethods::c),
        Map.entry("chart.u", ControlChartMethods::u),
        Map.entry("chart.laneyP", inputs -> laney(inputs, CountModel.BINOMIAL)),
        Map.entry("chart.laneyU", inputs -> laney(inputs, CountModel.POISSON)),
        Map.entry("chart.overdispersion", ControlChartMethods::overdispersion),
        Map.entry("chart.imr", ControlChartMethods::imr),
        Map.entry("chart.xbarR", ControlChartMethods::xbarR),
        Map.entry("chart.xbarS", ControlChartMethods::xbarS),
        Map.entry("chart.constants", ControlChartMethods::constants),
        Map.entry("chart.ewma", ControlChartMethods::ewma),
        Map.entry("chart.cusum", ControlChartMethods::cusum),
        Map.entry("chart.g", ControlChartMethods::g),
        Map.entry("chart.t", ControlChartMethods::t),
        Map.entry("chart.stagedP", ControlChartMethods::stagedP),
        Map.entry("chart.stagedImr", ControlChartMethods::stagedImr),
        Map.entry("chart.frozenP", ControlChartMethods::frozenP));
  }

  private static Map<String, ? extends @Nullable Object> p(Inputs inputs) {
    PChart chart = PChart.of(inputs.series("count"), inputs.series("size"), basis(inputs));
    return rates(chart.centre(), chart.line());
  }

  private static Map<String, ? extends @Nullable Object> u(Inputs inputs) {
    UChart chart = UChart.of(inputs.series("count"), inputs.series("size"), basis(inputs));
    return rates(chart.centre(), chart.line());
  }

  private static Map<String, Object> rates(double centre, ControlLine line) {
    Map<String, Object> result = new HashMap<>(limits(line));
    result.put("center", centre);
    result.put("standardError", line.standardError());
    return result;
  }

  private static Map<String, Object> limits(ControlLine line) {
    return Map.of(
        "statistics", line.statistics(),
        "lcl", line.lower(),
        "ucl", line.upper(),
        "beyondLimits", line.beyondLimits());
  }

  private static Map<String, ? extends @Nullable Object> np(Inputs inputs) {
    NpChart chart = NpChart.of(inputs.series("count"), inputs.series("size"), basis(inputs));
    Map<String, Object> result = new HashMap<>(limits(chart.line()));
    result.put("pbar", chart.share());
    result.put("center", chart.line().centre());
    return result;
  }

  private static Map<String, ? extends @Nullable Object> c(Inputs inputs) {
    CChart chart = CChart.of(inputs.series("count"), basis(inputs));
    return Map.of(
        "center", chart.centre(),
        "lcl", chart.line().lower().get(0),
        "ucl", chart.line().upper().get(0),
        "statistics", chart.line().statistics(),
        "beyondLimits", chart.line().beyondLimits());
  }

  private static Map<String, ? extends @Nullable Object> laney(Inputs inputs, CountModel model) {
    LaneyChart chart =
        LaneyChart.of(
            model, inputs.series("count"), inputs.series("size"), basis(inputs), table(inputs));
    Map<String, Object> result = rates(chart.centre(), chart.line());
    result.put("z", chart.z());
    result.put("sigmaZ", chart.inflation());
    return result;
  }

  private static Map<String, ? extends @Nullable Object> overdispersion(Inputs inputs) {
    CountModel model =
        inputs.choice("type", "binomial").equals("binomial")
            ? CountModel.BINOMIAL
            : CountModel.POISSON;
    Series counts = inputs.series("count");
    OverdispersionTest test =
        inputs
            .optionalSeries("size")
            .map(sizes -> OverdispersionTest.of(model, counts, sizes))
            .orElseGet(() -> OverdispersionTest.ofCounts(counts));
    return Map.of(
        "statistic", test.statistic(),
        "df", test.degreesOfFreedom(),
        "ratio", test.ratio(),
        "pValueUpper", test.upperPValue());
  }

  private static Map<String, ? extends @Nullable Object> imr(Inputs inputs) {
    ImrChart chart = ImrChart.of(inputs.series("values"), imrOptions(inputs));
    ControlLine individuals = chart.individuals();
    ControlLine ranges = chart.movingRanges();
    return Map.of(
        "center", chart.centre(),
        "sigma", chart.sigma(),
        "lcl", individuals.lower().get(0),
        "ucl", individuals.upper().get(0),
        "beyondLimits", individuals.beyondLimits(),
        "movingRange", ranges.statistics(),
        "mrCenter", chart.meanMovingRange(),
        "mrUcl", ranges.upper().get(0),
        "mrLcl", ranges.lower().get(0),
        "mrBeyondLimits", ranges.beyondLimits());
  }

  private static ImrChart.Options imrOptions(Inputs inputs) {
    return new ImrChart.Options(
        basis(inputs), individualsSigma(inputs.choice("sigma", "MR")), table(inputs));
  }

  static IndividualsSigma individualsSigma(String name) {
    return switch (name) {
      case "MR" -> IndividualsSigma.MEAN_MOVING_RANGE;
      case "medianMR" -> IndividualsSigma.MEDIAN_MOVING_RANGE;
      case "screenedMR" -> IndividualsSigma.SCREENED_MOVING_RANGE;
      case "SD" -> IndividualsSigma.STANDARD_DEVIATION;
      default -> throw new AssertionError("Unknown sigma " + name);
    };
  }

  static SubgroupSigma subgroupSigma(String name) {
    return SubgroupSigma.valueOf(name.replace('-', '_'));
  }

  private static Map<String, ? extends @Nullable Object> xbarR(Inputs inputs) {
    XbarChart chart = xbar(inputs, Spread.RANGE, "UWAVE-R");
    Map<String, Object> result = means(chart);
    result.put("ranges", chart.spreads().statistics());
    result.put("rangeCenter", chart.spreads().centre());
    result.put("rangeLcl", chart.spreads().lower());
    result.put("rangeUcl", chart.spreads().upper());
    result.put("rangeBeyondLimits", chart.spreads().beyondLimits());
    return result;
  }

  private static Map<String, ? extends @Nullable Object> xbarS(Inputs inputs) {
    XbarChart chart = xbar(inputs, Spread.STANDARD_DEVIATION, "UWAVE-SD");
    Map<String, Object> result = means(chart);
    result.put("sds", chart.spreads().statistics());
    result.put("sdCenter", chart.spreads().centre());
    result.put("sdLcl", chart.spreads().lower());
    result.put("sdUcl", chart.spreads().upper());
    result.put("sdBeyondLimits", chart.spreads().beyondLimits());
    return result;
  }

  private static XbarChart xbar(Inputs inputs, Spread spread, String usualSigma) {
    return XbarChart.of(
        inputs.rows("subgroups"),
        new XbarChart.Options(
            basis(inputs),
            spread,
            subgroupSigma(inputs.choice("sigma", usualSigma)),
            table(inputs)));
  }

  private static Map<String, Object> means(XbarChart chart) {
    ControlLine means = chart.means();
    Map<String, Object> result = new HashMap<>();
    result.put("center", chart.centre());
    result.put("sigma", chart.sigma());
    result.put("sizes", chart.sizes());
    result.put("means", means.statistics());
    result.put("lcl", means.lower());
    result.put("ucl", means.upper());
    result.put("beyondLimits", means.beyondLimits());
    return result;
  }

  private static Map<String, ? extends @Nullable Object> constants(Inputs inputs) {
    List<ControlFactors> factors =
        inputs.series("n").stream().mapToObj(n -> ControlFactors.of((int) n)).toList();
    return Map.of(
        "d2", factors.stream().map(ControlFactors::d2).toList(),
        "d3", factors.stream().map(ControlFactors::d3).toList(),
        "c4", factors.stream().map(ControlFactors::c4).toList(),
        "A2", factors.stream().map(ControlFactors::a2).toList(),
        "A3", factors.stream().map(ControlFactors::a3).toList(),
        "B3", factors.stream().map(ControlFactors::b3).toList(),
        "B4", factors.stream().map(ControlFactors::b4).toList(),
        "D3", factors.stream().map(ControlFactors::lowerRange).toList(),
        "D4", factors.stream().map(ControlFactors::upperRange).toList());
  }

  private static Map<String, ? extends @Nullable Object> ewma(Inputs inputs) {
    EwmaChart.Options usual = EwmaChart.Options.usual();
    EwmaChart chart =
        EwmaChart.of(
            inputs.series("values"),
            new EwmaChart.Options(
                basis(inputs),
                inputs.number("lambda", usual.lambda()),
                inputs.optionalNumber("sigmaValue"),
                inputs.choice("limits", "exact").equals("exact")
                    ? EwmaChart.Limits.EXACT
                    : EwmaChart.Limits.STEADY,
                table(inputs)));
    ControlLine line = chart.line();
    return Map.of(
        "center", chart.centre(),
        "sigma", chart.sigma(),
        "ewma", line.statistics(),
        "standardError", line.standardError(),
        "lcl", line.lower(),
        "ucl", line.upper(),
        "beyondLimits", line.beyondLimits());
  }

  private static Map<String, ? extends @Nullable Object> cusum(Inputs inputs) {
    CusumChart.Options usual = CusumChart.Options.usual();
    CusumChart chart =
        CusumChart.of(
            inputs.series("values"),
            new CusumChart.Options(
                basis(inputs),
                inputs.optionalNumber("sigmaValue"),
                inputs.number("k", usual.allowance()),
                inputs.number("h", usual.decisionInterval()),
                inputs.number("headStart", usual.headStart()),
                table(inputs)));
    return Map.of(
        "center", chart.centre(),
        "sigma", chart.sigma(),
        "upper", chart.upper(),
        "lower", chart.lower(),
        "signalUpper", chart.upperSignals(),
        "signalLower", chart.lowerSignals());
  }

  private static Map<String, ? extends @Nullable Object> g(Inputs inputs) {
    GChart.Options usual = GChart.Options.usual();
    GChart chart =
        GChart.of(
            inputs.series("counts"),
            new GChart.Options(
                basis(inputs),
                inputs.choice("counting", "between").equals("between")
                    ? GChart.Counting.BETWEEN
                    : GChart.Counting.UNTIL,
                inputs.choice("limits", "sigma").equals("sigma")
                    ? GChart.Limits.SIGMA
                    : GChart.Limits.PROBABILITY,
                inputs.number("alpha", usual.alpha())));
    GChart.Estimate estimate = chart.estimate();
    return Map.of(
        "p", estimate.probability(),
        "mean", estimate.mean(),
        "median", estimate.median(),
        "theoreticalMedian", estimate.theoreticalMedian(),
        "lcl", chart.line().lower().get(0),
        "ucl", chart.line().upper().get(0),
        "beyondLimits", chart.line().beyondLimits());
  }

  private static Map<String, ? extends @Nullable Object> t(Inputs inputs) {
    TChart chart = TChart.of(inputs.series("times"), basis(inputs), table(inputs));
    ControlLine line = chart.line();
    return Map.of(
        "transformedMean", chart.transformed().centre(),
        "transformedSigma", chart.transformed().sigma(),
        "center", line.centreInForce(),
        "lcl", line.lower().get(0),
        "ucl", line.upper().get(0),
        "beyondLimits", line.beyondLimits());
  }

  private static Map<String, ? extends @Nullable Object> stagedP(Inputs inputs) {
    List<Object> labels = labels(inputs);
    ControlLine line =
        PChart.of(
                inputs.series("count"),
                inputs.series("size"),
                basis(inputs).with(Staging.byLabels(labels)))
            .line();
    Map<String, int[]> violations = RunRuleMethods.violations(line.signals(RuleSet.nelson()));
    List<Map<String, Object>> stages = new ArrayList<>();
    for (Stage stage : line.stages()) {
      stages.add(
          Map.of(
              "stage", labels.get(stage.from() - 1),
              "center", line.centre().get(stage.from() - 1),
              "lcl", line.lower().slice(stage.from() - 1, stage.to()),
              "ucl", line.upper().slice(stage.from() - 1, stage.to()),
              "violations", within(stage, violations)));
    }
    return Map.of("stages", stages);
  }

  private static Map<String, int[]> within(Stage stage, Map<String, int[]> violations) {
    Map<String, int[]> found = new HashMap<>();
    violations.forEach((rule, positions) -> found.put(rule, within(stage, positions)));
    return found;
  }

  private static int[] within(Stage stage, int[] positions) {
    return Arrays.stream(positions)
        .filter(position -> stage.from() <= position && position <= stage.to())
        .toArray();
  }

  private static Map<String, ? extends @Nullable Object> stagedImr(Inputs inputs) {
    List<Object> labels = labels(inputs);
    ImrChart.Options options = imrOptions(inputs);
    ImrChart chart =
        ImrChart.of(
            inputs.series("values"), options.with(options.basis().with(Staging.byLabels(labels))));
    ControlLine line = chart.individuals();
    List<Map<String, Object>> stages = new ArrayList<>();
    for (Stage stage : line.stages()) {
      int first = stage.from() - 1;
      stages.add(
          Map.of(
              "stage", labels.get(first),
              "center", line.centre().get(first),
              "sigma", line.standardError().get(first),
              "mrBar", chart.movingRanges().centre().get(first),
              "lcl", line.lower().get(first),
              "ucl", line.upper().get(first),
              "beyondLimits", within(stage, line.beyondLimits())));
    }
    return Map.of("stages", stages);
  }

  private static Map<String, ? extends @Nullable Object> frozenP(Inputs inputs) {
    PChart chart = PChart.of(inputs.series("count"), inputs.series("size"), basis(inputs));
    Map<String, Object> result = rates(chart.centre(), chart.line());
    result.put("z", chart.line().z());
    result.put("violations", RunRuleMethods.violations(chart.line().signals(RuleSet.nelson())));
    return result;
  }

  private static List<Object> labels(Inputs inputs) {
    return inputs.data().getJsonArray("stage").stream().map(ControlChartMethods::label).toList();
  }

  private static Object label(JsonValue value) {
    return value instanceof JsonNumber number ? number.longValue() : Inputs.text(value);
  }

  static FactorTable table(Inputs inputs) {
    return inputs.choice("constants", "rounded3").equals("exact")
        ? FactorTable.EXACT
        : FactorTable.TABULATED;
  }

  private static LimitBasis basis(Inputs inputs) {
    Staging staging =
        inputs
            .optionalNumbers("baseline")
            .map(rows -> Staging.frozen((int) rows.get(0), (int) rows.get(1)))
            .orElse(Staging.none());
    OptionalDouble centre = inputs.optionalNumber("center");
    return new LimitBasis(inputs.number("nSigmas", 3), centre, staging);
  }
}
