package org.qualedger.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualedger.analysis.desk.Answer;
import org.qualedger.analysis.desk.PeriodChange;
import org.qualedger.statistics.comparison.GroupComparison;
import org.qualedger.statistics.comparison.GroupComparison.Apart;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.web.Texts;

/** What tests of differences say, in sentences for those who did not learn statistics. */
final class ComparisonWords {
  private static final String BUNDLE = "org.qualedger.analysis.web.texts";
  private static final double LEAST_SHOWN = 0.001;
  private static final double PER_CENT = 100;
  private static final char MINUS = '−';

  private final Locale locale;

  private ComparisonWords(Locale locale) {
    this.locale = locale;
  }

  /** The sentences; none where nothing was compared. */
  static List<String> of(Answer answer, Locale locale) {
    ComparisonWords words = new ComparisonWords(locale);
    List<String> sentences = new ArrayList<>();
    answer
        .comparison()
        .ifPresent(comparison -> words.groups(comparison, answer.groups(), sentences));
    answer.changes().forEach(change -> sentences.add(words.change(change)));
    return sentences;
  }

  private void groups(
      GroupComparison comparison, List<Answer.Group> groups, List<String> sentences) {
    sentences.add(
        text(
            comparison.isDifferent() ? "comparison.different" : "comparison.alike",
            comparison.groups(),
            text(
                "comparison.test." + comparison.method(),
                number(2, comparison.statistic()),
                comparison.degreesOfFreedom(),
                probability(comparison.pValue()))));
    for (Apart apart : comparison.apart()) {
      sentences.add(
          text(
              apart.greater() ? "comparison.greater" : "comparison.less",
              groups.get(apart.group()).label(),
              probability(apart.pValue())));
    }
    if (comparison.isDifferent() && comparison.apart().isEmpty()) {
      sentences.add(text("comparison.nobody"));
    }
    if (comparison.rough()) {
      sentences.add(text("comparison.rough"));
    }
  }

  private String change(PeriodChange change) {
    String kind =
        change.isMoreThanChance()
            ? change.difference().value() > 0 ? "change.risen" : "change.fallen"
            : "change.chance";
    return text(
        kind,
        change.since(),
        share(change.before()),
        share(change.now()),
        points(change.difference().value()),
        points(change.difference().interval().lower()),
        points(change.difference().interval().upper()),
        text("change.test." + change.test().method(), probability(change.test().pValue())));
  }

  private static String number(int decimals, double value) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', MINUS);
  }

  private static String points(double share) {
    return number(1, share * PER_CENT);
  }

  private String share(Proportion share) {
    return text(
        "comparison.share",
        share.percentText(1).orElseThrow(),
        String.valueOf(share.numerator()),
        String.valueOf(share.denominator()));
  }

  private String probability(double p) {
    return p < LEAST_SHOWN ? text("comparison.p.tiny") : text("comparison.p", number(3, p));
  }

  private String text(String key, Object... arguments) {
    return Texts.text(BUNDLE, locale, key, arguments);
  }
}
