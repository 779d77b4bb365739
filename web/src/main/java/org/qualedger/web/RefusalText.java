package org.qualedger.web;

import java.text.ListFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordKind;

/**
 * Makes the sentence of a refusal. Names that the domain gives as arguments (stages, verbs, duties,
 * fields) are put into the reader's words, moments into the company's time.
 */
final class RefusalText {
  private final Locale language;
  private final CompanyZone zone;
  private final @Nullable RecordKind kind;

  /**
   * For a reader.
   *
   * @param kind the kind of the record in question, where there is one: stages have names by kind
   */
  RefusalText(Locale language, CompanyZone zone, @Nullable RecordKind kind) {
    this.language = language;
    this.zone = zone;
    this.kind = kind;
  }

  String of(Decision.Refused refusal) {
    List<String> args = refusal.args();
    Object[] words =
        switch (refusal.code()) {
          case NOT_IN_THIS_STAGE -> new Object[] {stage(at(args, 0)), word("verb", at(args, 1))};
          case NOT_YOUR_DUTY -> new Object[] {duties(at(args, 0))};
          default -> args.stream().map(this::said).toArray();
        };
    return Texts.text(Problem.TEXTS, language, "refusal." + refusal.code().name(), filled(words));
  }

  /** As many as any sentence has places for, so that a missing argument leaves no brace behind. */
  private static Object[] filled(Object[] words) {
    Object[] filled = Arrays.copyOf(words, Math.max(words.length, 4));
    Arrays.setAll(filled, i -> filled[i] == null ? "" : filled[i]);
    return filled;
  }

  private static String at(List<String> args, int index) {
    return index < args.size() ? args.get(index) : "";
  }

  private String stage(String name) {
    if (kind != null) {
      Optional<String> known = Texts.find(Problem.TEXTS, language, stageKey(kind, name));
      if (known.isPresent()) {
        return known.get();
      }
    }
    return Arrays.stream(RecordKind.values())
        .flatMap(any -> Texts.find(Problem.TEXTS, language, stageKey(any, name)).stream())
        .findFirst()
        .orElse(name);
  }

  private static String stageKey(RecordKind kind, String stage) {
    return "stage." + kind.name() + "." + stage;
  }

  private String duties(String names) {
    List<String> words =
        Arrays.stream(names.split(",", -1)).map(name -> word("duty", name.strip())).toList();
    return ListFormat.getInstance(language, ListFormat.Type.OR, ListFormat.Style.FULL)
        .format(words);
  }

  private String word(String family, String name) {
    return Texts.find(Problem.TEXTS, language, family + "." + name).orElse(name);
  }

  /** A moment, a field, a verb or a duty in words; what is none of these as it is. */
  private String said(String argument) {
    if (argument.endsWith("Z")) {
      try {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(language)
            .withZone(zone.id())
            .format(Instant.parse(argument));
      } catch (DateTimeException noMoment) {
        return argument;
      }
    }
    for (String family : List.of("field", "verb", "duty")) {
      Optional<String> word = Texts.find(Problem.TEXTS, language, family + "." + argument);
      if (word.isPresent()) {
        return word.get();
      }
    }
    return argument;
  }

  /** The status of a refusal; one that concerns what the address names is found by its caller. */
  static int status(RefusalCode code) {
    return switch (code) {
      case NOT_YOUR_DUTY,
          NOT_YOUR_CENTRE,
          WRONG_PASSWORD,
          WRONG_TOKEN,
          APPROVER_IS_AUTHOR,
          VERIFIER_IS_OWNER ->
          403;
      case STALE_REVISION -> 412;
      case TOO_MANY_FAILURES -> 429;
      case NOT_IN_THIS_STAGE, ALREADY_RECORDED, DUPLICATE, PERIOD_TAKEN -> 409;
      case LEDGER_BEHIND -> 503;
      default -> Problem.UNPROCESSABLE;
    };
  }
}
