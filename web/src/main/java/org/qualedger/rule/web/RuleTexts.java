package org.qualedger.rule.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.qualedger.organization.CompanyZone;
import org.qualedger.rule.Detail;
import org.qualedger.rule.Verdict;
import org.qualedger.rule.desk.ClauseTally;
import org.qualedger.rule.desk.ClauseView;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.web.Texts;

/** What the rules say, in a reader's words. */
final class RuleTexts {
  static final String BUNDLE = "org.qualedger.rule.web.texts";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Locale language;
  private final CompanyZone zone;

  RuleTexts(Locale language, CompanyZone zone) {
    this.language = language;
    this.zone = zone;
  }

  String text(String key, Object... arguments) {
    return Texts.text(BUNDLE, language, key, arguments);
  }

  /** The title of a clause. */
  String title(String nameKey) {
    return text(nameKey);
  }

  /** Our one-sentence summary of a clause. */
  String summary(String nameKey) {
    return text(nameKey + ".summary");
  }

  String verdict(Verdict verdict) {
    return text("verdict." + verdict);
  }

  /** How a verdict is coloured; the word stands beside it always. */
  static String style(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "fine";
      case FAIL -> "late";
      case NO_EVIDENCE, PENDING -> "due";
      case NOT_APPLICABLE -> "plain";
    };
  }

  /** The sentence of a reason. */
  String sentence(Detail detail) {
    return text("detail." + detail.code(), detail.args().stream().map(this::argument).toArray());
  }

  /** The sentences of all reasons. */
  List<String> sentences(List<Detail> details) {
    return details.stream().map(this::sentence).toList();
  }

  /** A number that a rule uses, with its source. */
  String parameter(ClauseView.ParameterView parameter) {
    return text(
        "parameter.value",
        text("parameter." + parameter.parameter()),
        Integer.toString(parameter.value()),
        text("unit." + parameter.unit()),
        text("source." + parameter.source()));
  }

  /** The rate with its counts and interval, or a dash where nothing was judged. */
  String rate(ClauseTally tally) {
    Proportion rate = tally.rate();
    return tally
        .interval()
        .map(
            interval ->
                text(
                    "rate.value",
                    rate.percentText(1).orElseThrow(),
                    Long.toString(rate.numerator()),
                    Long.toString(rate.denominator()),
                    percent(interval.lower()),
                    percent(interval.upper())))
        .orElseGet(() -> text("rate.none"));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /** A moment in the company's zone, a choice by its name, anything else as it is. */
  private String argument(String argument) {
    if (argument.endsWith("Z") && argument.indexOf('T') == 10) {
      try {
        return MOMENT.withZone(zone.id()).format(Instant.parse(argument));
      } catch (DateTimeException e) {
        return argument;
      }
    }
    return Texts.find(BUNDLE, language, "arg." + argument).orElse(argument);
  }
}
