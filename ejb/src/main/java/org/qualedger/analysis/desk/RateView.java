package org.qualedger.analysis.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.organization.Target;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * A rate as pages and programs see it.
 *
 * @param percent value in per cent with one decimal, or null where there is nothing to divide by
 * @param lowerPerMille lower end of the Wilson 95 % interval in thousandths, rounded; null likewise
 * @param upperPerMille upper end
 * @param previousPercent value of the period before
 * @param lastYearNumerator count of the same period last year, or null where nothing of it is on
 *     file; likewise the other two
 * @param lastYearPercent its value, also null where there is nothing to divide by
 */
public record RateView(
    Metric metric,
    String definitionVersion,
    long numerator,
    long denominator,
    @Nullable String percent,
    @Nullable Long lowerPerMille,
    @Nullable Long upperPerMille,
    long evidenceGap,
    @Nullable Integer targetPerMille,
    Target.@Nullable Source targetSource,
    @Nullable String targetText,
    Rate.Verdict verdict,
    long previousNumerator,
    long previousDenominator,
    @Nullable String previousPercent,
    @Nullable Long lastYearNumerator,
    @Nullable Long lastYearDenominator,
    @Nullable String lastYearPercent) {
  /** The view of a rate. */
  public static RateView of(Rate rate) {
    Proportion share = new Proportion(rate.numerator(), rate.denominator());
    Optional<WilsonInterval> interval = WilsonInterval.of(share);
    @Nullable Long lastYearNumerator = rate.lastYearNumerator();
    @Nullable Long lastYearDenominator = rate.lastYearDenominator();
    return new RateView(
        rate.metric(),
        rate.definitionVersion(),
        rate.numerator(),
        rate.denominator(),
        share.percentText(1).orElse(null),
        interval.map(i -> Math.round(1000 * i.lower())).orElse(null),
        interval.map(i -> Math.round(1000 * i.upper())).orElse(null),
        rate.evidenceGap(),
        rate.targetPerMille(),
        rate.targetSource(),
        rate.targetText(),
        rate.verdict(),
        rate.previousNumerator(),
        rate.previousDenominator(),
        new Proportion(rate.previousNumerator(), rate.previousDenominator())
            .percentText(1)
            .orElse(null),
        lastYearNumerator,
        lastYearDenominator,
        lastYearNumerator == null || lastYearDenominator == null
            ? null
            : new Proportion(lastYearNumerator, lastYearDenominator).percentText(1).orElse(null));
  }
}
