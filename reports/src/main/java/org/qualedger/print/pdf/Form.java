package org.qualedger.print.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Stratification;
import org.qualedger.analysis.Tally;
import org.qualedger.print.AnalysisReportPrinter;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;
import org.qualedger.wording.DomainWords;
import org.qualedger.wording.Wording;

/** How facts are written on a form: the same way on every line of it, in one language and zone. */
final class Form {

  /** So many digits of a hash are enough to compare by eye; the record has all of them. */
  private static final int SHORT_HASH = 16;

  private static final int CENTI = 10;

  private final Wording words;
  private final DomainWords domain;
  private final DateTimeFormatter time;

  Form(Locale locale, ZoneId zone) {
    words = Wording.of(AnalysisReportPrinter.class, locale);
    domain = DomainWords.of(locale);
    time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  Locale locale() {
    return words.locale();
  }

  /** A fixed text of the form. */
  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The words of the domain's codes. */
  DomainWords domain() {
    return domain;
  }

  /** A class of a check sheet in words. */
  String tally(Tally.Key key) {
    return switch (key.kind()) {
      case VOLUME ->
          switch (key.code()) {
            case "PAID" -> text("volume.paid");
            case "FREE" -> text("volume.free");
            default -> domain.word("Volume", key.code());
          };
      case CATEGORY -> domain.word("ServiceCategory", key.code());
      case LATE_REASON -> domain.word("LateReason", key.code());
      case DEFECT -> domain.word("DefectCode", key.code());
    };
  }

  /** A stratum in words; a centre or an hour is its own word. */
  String stratum(Stratification by, String code) {
    return domain.word(by == Stratification.CATEGORY ? "ServiceCategory" : "Stratum", code);
  }

  /** What stands where there is nothing. */
  String none() {
    return text("none");
  }

  String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? none() : text;
  }

  String list(List<String> items) {
    return items.isEmpty() ? none() : String.join(text("list.separator"), items);
  }

  String time(Instant moment) {
    return time.format(moment);
  }

  String date(@Nullable LocalDate day) {
    return day == null ? none() : day.toString();
  }

  String counts(Proportion value) {
    return value.numerator() + "/" + value.denominator();
  }

  String percent(Proportion value) {
    return value.percentText(1).map(text -> text + "%").orElse(none());
  }

  String interval(Proportion value) {
    return WilsonInterval.of(value)
        .map(
            interval ->
                String.format(
                    Locale.ROOT, "%.1f – %.1f", interval.lower() * 100, interval.upper() * 100))
        .orElse(none());
  }

  /** A target in thousandths as per cent: without decimals where there are none. */
  String perMille(int value) {
    return value % CENTI == 0 ? value / CENTI + "%" : value / CENTI + "." + value % CENTI + "%";
  }

  String shortHash(String hash) {
    return hash.length() > SHORT_HASH ? hash.substring(0, SHORT_HASH) : hash;
  }

  /** A hash in groups of eight, so that it can be read aloud and broken at the end of a line. */
  String longHash(String hash) {
    return String.join(" ", Arrays.asList(hash.split("(?<=\\G.{8})", -1)));
  }
}
