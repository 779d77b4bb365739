package org.qualedger.statistics.golden;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.comparison.BartlettTest;
import org.qualedger.statistics.comparison.ChiSquareTest;
import org.qualedger.statistics.comparison.ConditionalOddsRatio;
import org.qualedger.statistics.comparison.FisherExactTest;
import org.qualedger.statistics.comparison.Funnel;
import org.qualedger.statistics.comparison.KruskalWallisTest;
import org.qualedger.statistics.comparison.LeveneTest;
import org.qualedger.statistics.comparison.MannWhitneyTest;
import org.qualedger.statistics.comparison.OneWayAnova;
import org.qualedger.statistics.comparison.PAdjustment;
import org.qualedger.statistics.comparison.TTest;
import org.qualedger.statistics.comparison.TukeyHsd;
import org.qualedger.statistics.comparison.TwoPoissonRates;
import org.qualedger.statistics.comparison.TwoProportions;
import org.qualedger.statistics.comparison.VarianceRatioTest;
import org.qualedger.statistics.comparison.WelchAnova;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.proportion.Proportion;

/** Comparisons of two or more. */
final class ComparisonMethods {
  private ComparisonMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.ofEntries(
        entry("compare.twoProportions", ComparisonMethods::twoProportions),
        entry("compare.twoPoissonRates", ComparisonMethods::twoPoissonRates),
        entry("compare.chiSquare", ComparisonMethods::chiSquare),
        entry("compare.anova", ComparisonMethods::anova),
        entry("compare.anovaNist", ComparisonMethods::variance),
        entry("compare.kruskalWallis", ComparisonMethods::kruskalWallis),
        entry("compare.variances", ComparisonMethods::variances),
        entry("compare.tukeyHsd", ComparisonMethods::tukeyHsd),
        entry("compare.twoMeans", ComparisonMethods::twoMeans),
        entry("compare.funnel", ComparisonMethods::funnel),
        entry("compare.pAdjust", ComparisonMethods::pAdjust));
  }

  private static Map<String, Object> twoProportions(Inputs inputs) {
    Proportion first = Counts.share(inputs.datum("x1"), inputs.datum("n1"));
    Proportion second = Counts.share(inputs.datum("x2"), inputs.datum("n2"));
    double confidence = ProportionMethods.confidence(inputs);
    TwoProportions test = TwoProportions.of(first, second, confidence);
    FisherExactTest fisher = FisherExactTest.of(first, second);
    ConditionalOddsRatio odds = ConditionalOddsRatio.of(first, second, confidence);
    return Map.ofEntries(
        entry("p1", first.value().orElseThrow()),
        entry("p2", second.value().orElseThrow()),
        entry("difference", test.difference()),
        entry("zPooled", test.zPooled()),
        entry("pValueZ", test.pValueZ()),
        entry("zUnpooled", test.zUnpooled()),
        entry("waldCi", ProportionMethods.ends(test.wald())),
        entry("newcombeCi", ProportionMethods.ends(test.newcombe())),
        entry("chiSquare", test.chiSquare()),
        entry("pValueChiSquare", test.pValueChiSquare()),
        entry("chiSquareYates", test.chiSquareYates()),
        entry("pValueYates", test.pValueYates()),
        entry("fisherPTwoSided", fisher.pTwoSided()),
        entry("fisherPLess", fisher.pLess()),
        entry("fisherPGreater", fisher.pGreater()),
        entry("oddsRatioConditionalMle", odds.estimate()),
        entry("oddsRatioExactCi", ProportionMethods.ends(odds.exact())),
        entry("oddsRatioSample", test.oddsRatio()));
  }

  private static Map<String, Object> twoPoissonRates(Inputs inputs) {
    TwoPoissonRates test =
        TwoPoissonRates.of(
            ProportionMethods.events(inputs, "count1", "exposure1"),
            ProportionMethods.events(inputs, "count2", "exposure2"),
            ProportionMethods.confidence(inputs));
    return Map.of(
        "rateRatio", test.rateRatio(),
        "ci", ProportionMethods.ends(test.exact()),
        "pValue", test.pValue());
  }

  private static Map<String, Object> chiSquare(Inputs inputs) {
    ChiSquareTest test = ChiSquareTest.of(inputs.rows("table"));
    return Map.ofEntries(
        entry("statistic", test.statistic()),
        entry("df", test.degreesOfFreedom()),
        entry("pValue", test.pValue()),
        entry("expected", test.expected()),
        entry("standardizedResiduals", test.standardizedResiduals()),
        entry("pearsonResiduals", test.pearsonResiduals()),
        entry("cramersV", test.cramersV()),
        entry("minExpected", test.leastExpected()),
        entry("cellsBelow5", test.cellsBelowFive()),
        entry("droppedRows", test.droppedRows()),
        entry("droppedColumns", test.droppedColumns()));
  }

  private static Map<String, Object> anova(Inputs inputs) {
    Map<String, Object> result = variance(inputs);
    List<Series> groups = inputs.rows("groups");
    List<Moments> moments = OneWayAnova.of(groups).groups();
    WelchAnova welch = WelchAnova.of(groups);
    result.put("groupMeans", moments.stream().map(Moments::mean).toList());
    result.put("groupSds", moments.stream().map(Moments::standardDeviation).toList());
    result.put("groupSizes", moments.stream().map(Moments::size).toList());
    result.put("welchF", welch.f());
    result.put("welchDf1", welch.numeratorFreedom());
    result.put("welchDf2", welch.denominatorFreedom());
    result.put("welchP", welch.pValue());
    return result;
  }

  private static Map<String, Object> variance(Inputs inputs) {
    OneWayAnova anova = OneWayAnova.of(inputs.rows("groups"));
    Map<String, Object> result = new HashMap<>();
    result.put("ssBetween", anova.squaresBetween());
    result.put("ssWithin", anova.squaresWithin());
    result.put("dfBetween", anova.freedomBetween());
    result.put("dfWithin", anova.freedomWithin());
    result.put("msBetween", anova.meanSquareBetween());
    result.put("msWithin", anova.meanSquareWithin());
    result.put("f", anova.f());
    result.put("pValue", anova.pValue());
    result.put("rSquared", anova.rSquared());
    result.put("residualSd", anova.residualStandardDeviation());
    return result;
  }

  private static Map<String, Object> kruskalWallis(Inputs inputs) {
    KruskalWallisTest test = KruskalWallisTest.of(inputs.rows("groups"));
    return Map.of(
        "h", test.h(),
        "df", test.degreesOfFreedom(),
        "pValue", test.pValue(),
        "meanRanks", test.meanRanks());
  }

  private static Map<String, Object> variances(Inputs inputs) {
    List<Series> groups = inputs.rows("groups");
    BartlettTest bartlett = BartlettTest.of(groups);
    LeveneTest levene = LeveneTest.of(groups);
    return Map.of(
        "bartlettK2", bartlett.kSquared(),
        "bartlettDf", bartlett.degreesOfFreedom(),
        "bartlettP", bartlett.pValue(),
        "leveneMedianF", levene.f(),
        "leveneMedianDf1", levene.numeratorFreedom(),
        "leveneMedianDf2", levene.denominatorFreedom(),
        "leveneMedianP", levene.pValue());
  }

  private static Map<String, Object> tukeyHsd(Inputs inputs) {
    TukeyHsd test = TukeyHsd.of(inputs.rows("groups"), ProportionMethods.confidence(inputs));
    return Map.of("pairs", test.pairs().stream().map(ComparisonMethods::pair).toList());
  }

  private static Map<String, Object> pair(TukeyHsd.Pair pair) {
    return Map.of(
        "a", pair.first(),
        "b", pair.second(),
        "difference", pair.difference(),
        "lower", pair.interval().lower(),
        "upper", pair.interval().upper(),
        "pAdjusted", pair.pAdjusted());
  }

  private static Map<String, Object> twoMeans(Inputs inputs) {
    Series a = inputs.series("a");
    Series b = inputs.series("b");
    double confidence = ProportionMethods.confidence(inputs);
    TTest welch = TTest.welch(a, b, confidence);
    TTest pooled = TTest.pooled(a, b, confidence);
    VarianceRatioTest variances = VarianceRatioTest.of(a, b);
    MannWhitneyTest ranks = MannWhitneyTest.of(a, b);
    return Map.ofEntries(
        entry("welchT", welch.t()),
        entry("welchDf", welch.degreesOfFreedom()),
        entry("welchP", welch.pValue()),
        entry("welchCi", ProportionMethods.ends(welch.interval())),
        entry("pooledT", pooled.t()),
        entry("pooledDf", pooled.degreesOfFreedom()),
        entry("pooledP", pooled.pValue()),
        entry("varianceRatioF", variances.f()),
        entry("varianceRatioP", variances.pValue()),
        entry("mannWhitneyU", ranks.u()),
        entry("mannWhitneyPNormalCorrected", ranks.pNormal()),
        entry("mannWhitneyPExact", ranks.pExact()));
  }

  private static Map<String, Object> funnel(Inputs inputs) {
    Funnel funnel = Funnel.of(Counts.shares(inputs.series("count"), inputs.series("size")));
    return Map.ofEntries(
        entry("target", funnel.target()),
        entry("proportions", funnel.shares()),
        entry("z", funnel.z()),
        entry("lower95", funnel.warning().lower()),
        entry("upper95", funnel.warning().upper()),
        entry("lower998", funnel.action().lower()),
        entry("upper998", funnel.action().upper()),
        entry("outside95", funnel.warning().outside()),
        entry("outside998", funnel.action().outside()),
        entry("phiUnwinsorised", funnel.overdispersion()),
        entry("phiWinsorised10", funnel.winsorizedOverdispersion()));
  }

  private static Map<String, Object> pAdjust(Inputs inputs) {
    Series p = inputs.series("p");
    return Map.of(
        "bonferroni", PAdjustment.BONFERRONI.of(p),
        "holm", PAdjustment.HOLM.of(p),
        "benjaminiHochberg", PAdjustment.BENJAMINI_HOCHBERG.of(p));
  }
}
