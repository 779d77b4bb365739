package org.qualedger.record.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordKind;
import org.qualedger.web.Texts;
import org.qualedger.web.Words;

/** Says what a revision stores, which is the same in every language, in the reader's words. */
final class StoredWords {
  private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern FEN = Pattern.compile("-?\\d{1,15}");

  private final Words words;
  private final RecordKind kind;
  private final Locale language;
  private final String texts;

  StoredWords(Words words, RecordKind kind, Locale language) {
    this.words = words;
    this.kind = kind;
    this.language = language;
    texts =
        "org.qualedger."
            + switch (kind) {
              case WORK_LOG_ENTRY -> "worklog";
              case SERVICE_SLIP -> "serviceslip";
              case SERVICE_AGREEMENT -> "agreement";
              case MAIL_ITEM -> "mailregister";
              case RECEIPT -> "receipt";
              case ANALYSIS_REPORT -> "analysis";
              case CORRECTIVE_ACTION -> "improvement";
            }
            + ".web.texts";
  }

  /** A value at a path such as {@code visits[0].mode}; what needs no words comes as it is. */
  String of(String path, @Nullable String stored) {
    if (stored == null) {
      return "";
    }
    String field = path.substring(path.lastIndexOf('.') + 1);
    if (field.equals("stage")) {
      return words.stage(kind, stored);
    }
    if (field.toLowerCase(Locale.ROOT).endsWith("duty")) {
      return words.duty(stored);
    }
    if (field.endsWith("Fen") && FEN.matcher(stored).matches()) {
      return words.money(Long.valueOf(stored));
    }
    if (stored.equals("true") || stored.equals("false")) {
      return words.truth(Boolean.parseBoolean(stored));
    }
    return CHOICE.matcher(stored).matches() ? choice(field, stored) : moment(stored);
  }

  private String moment(String stored) {
    if (!stored.endsWith("Z")) {
      return stored;
    }
    try {
      return words.exactMoment(Instant.parse(stored));
    } catch (DateTimeParseException text) {
      return stored;
    }
  }

  /** By the name of the field; where the choice is named otherwise, by the one word it can be. */
  private String choice(String field, String stored) {
    String type = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    Optional<String> named =
        List.of(type, field).stream()
            .flatMap(name -> Texts.find(texts, language, name + "." + stored).stream())
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    Set<String> possible =
        Texts.keys(texts, language).stream()
            .filter(key -> key.endsWith("." + stored))
            .flatMap(key -> Texts.find(texts, language, key).stream())
            .collect(Collectors.toSet());
    return possible.size() == 1 ? possible.iterator().next() : stored;
  }
}
