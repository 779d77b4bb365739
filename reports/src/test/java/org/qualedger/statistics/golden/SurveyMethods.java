package org.qualedger.statistics.golden;

import java.util.List;
import java.util.Map;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;
import org.qualedger.statistics.survey.CronbachAlpha;
import org.qualedger.statistics.survey.NetPromoterScore;
import org.qualedger.statistics.survey.SatisfactionScore;

/** Answers of customers. */
final class SurveyMethods {
  private SurveyMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "survey.cronbachAlpha", SurveyMethods::cronbachAlpha,
        "survey.nps", SurveyMethods::netPromoterScore,
        "survey.csat", SurveyMethods::satisfaction);
  }

  private static Map<String, Object> cronbachAlpha(Inputs inputs) {
    CronbachAlpha alpha =
        CronbachAlpha.of(
            inputs.rows("responses"),
            inputs.number("confidence", ConfidenceInterval.USUAL_CONFIDENCE));
    return Map.of(
        "nUsed", alpha.respondents(),
        "k", alpha.questions(),
        "alpha", alpha.alpha(),
        "standardizedAlpha", alpha.standardizedAlpha(),
        "alphaIfItemDeleted", alpha.alphaWithout(),
        "correctedItemTotalCorrelation", alpha.correctedCorrelations(),
        "feldtCi", List.of(alpha.interval().lower(), alpha.interval().upper()));
  }

  private static Map<String, Object> netPromoterScore(Inputs inputs) {
    NetPromoterScore score = NetPromoterScore.of(inputs.series("scores"));
    return Map.of(
        "n", score.n(),
        "promoters", score.promoters(),
        "passives", score.passives(),
        "detractors", score.detractors(),
        "nps", score.score(),
        "standardError", score.standardError(),
        "ci95", List.of(score.interval().lower(), score.interval().upper()));
  }

  private static Map<String, Object> satisfaction(Inputs inputs) {
    SatisfactionScore score =
        SatisfactionScore.of(
            inputs.series("ratings"), inputs.whole("scale", SatisfactionScore.USUAL_SCALE));
    return Map.of(
        "n", score.n(),
        "topBox", share(score.topBox()),
        "top2Box", share(score.topTwo()),
        "bottom2Box", share(score.bottomTwo()),
        "mean", score.mean(),
        "index100", score.index(),
        "top2Wilson",
            WilsonInterval.of(score.topTwo())
                .map(interval -> List.of(interval.lower(), interval.upper()))
                .orElse(List.of(Double.NaN, Double.NaN)));
  }

  private static double share(Proportion proportion) {
    return proportion.value().orElse(Double.NaN);
  }
}
