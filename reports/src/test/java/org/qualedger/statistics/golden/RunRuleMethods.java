package org.qualedger.statistics.golden;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.runrule.AnhoejRules;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.statistics.runrule.RunSignals;

/** Run rules. */
final class RunRuleMethods {
  private RunRuleMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "rules.nelson", RunRuleMethods::nelson,
        "rules.anhoej", RunRuleMethods::anhoej);
  }

  private static Map<String, ? extends @Nullable Object> nelson(Inputs inputs) {
    RuleSet usual = RuleSet.nelson();
    RunSignals signals =
        RunSignals.of(
            inputs.series("statistics"),
            inputs.series("center"),
            inputs.series("sigma"),
            new RuleSet(
                rules(inputs),
                inputs.whole("rule2Length", usual.sameSideLength()),
                inputs.flag("rule8BothSides", usual.bothSides())));
    return Map.of("violations", violations(signals));
  }

  private static Set<NelsonRule> rules(Inputs inputs) {
    if (!inputs.parameters().containsKey("rules")) {
      return EnumSet.allOf(NelsonRule.class);
    }
    Set<NelsonRule> rules = EnumSet.noneOf(NelsonRule.class);
    inputs.parameters().getJsonArray("rules").stream()
        .map(number -> NelsonRule.numbered(Integer.parseInt(Inputs.text(number))))
        .forEach(rules::add);
    return rules;
  }

  /** The positions of the signals by the number of the rule, for every rule. */
  static Map<String, int[]> violations(RunSignals signals) {
    Map<String, int[]> violations = new HashMap<>();
    for (NelsonRule rule : NelsonRule.values()) {
      violations.put(String.valueOf(rule.number()), signals.positions(rule));
    }
    return violations;
  }

  private static Map<String, ? extends @Nullable Object> anhoej(Inputs inputs) {
    AnhoejRules test = AnhoejRules.of(inputs.series("values"), inputs.optionalNumber("center"));
    Map<String, @Nullable Object> result = new HashMap<>();
    result.put("center", test.centre());
    result.put("usefulObservations", test.usefulObservations());
    result.put("longestRun", test.runs().map(AnhoejRules.Runs::longest).orElse(null));
    result.put("longestRunMax", test.runs().map(AnhoejRules.Runs::longestMax).orElse(null));
    result.put("crossings", test.runs().map(AnhoejRules.Runs::crossings).orElse(null));
    result.put("crossingsMin", test.runs().map(AnhoejRules.Runs::crossingsMin).orElse(null));
    result.put("signal", test.signal());
    return result;
  }
}
