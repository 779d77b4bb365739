package org.qualedger.print.pdf;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.print.FormSheet;
import org.qualedger.record.RecordKind;
import org.qualedger.wording.DomainWords;
import org.qualedger.wording.Wording;

/**
 * What the members of records are called and how their values are written on forms: moments in the
 * company's zone, money in yuan, codes as words, logins with the person's name.
 */
final class FormWords {

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  private static final Pattern HASH = Pattern.compile("(SHA-256:)?([0-9a-f]{64})");
  private static final int FEN_PER_YUAN = 100;
  private static final int PER_MILLE_DIGITS = 10;

  private final Form form;
  private final Wording words;
  private final Wording others;
  private final DomainWords codes;
  private final String prefix;
  private final RecordKind kind;
  private final Map<String, String> names;

  FormWords(FormSheet sheet, Locale locale) {
    form = new Form(locale, sheet.place().zone().id());
    words = Wording.of(FormWords.class, locale);
    Locale second =
        words.locale().equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    others = Wording.of(FormWords.class, second);
    codes = form.domain();
    kind = sheet.form().kind();
    prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    names = sheet.names();
  }

  /** The language of the form. */
  Locale locale() {
    return words.locale();
  }

  /** A fixed text of the form. */
  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The same text in the other language; labels stand in both. */
  String second(String key, Object... arguments) {
    return others.text(key, arguments);
  }

  /** What a member is called. */
  String label(String path) {
    return label(words, path);
  }

  /** What a member is called in the other language. */
  String secondLabel(String path) {
    return label(others, path);
  }

  /**
   * First what this kind of record calls the member at this very path, then what all do; a member
   * that nobody named yet shows its own name rather than nothing.
   */
  private String label(Wording wording, String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return List.of("label." + prefix + "." + path, "label." + path, "label." + last).stream()
        .map(wording::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(path);
  }

  /** How a value at a path is written; a list of texts in one line. */
  String value(String path, Object value) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return switch (value) {
      case Boolean truth -> text(truth ? "yes" : "no");
      case Long number when last.endsWith("Fen") -> money(number);
      case Long number when last.endsWith("PerMille") ->
          number / PER_MILLE_DIGITS + "." + number % PER_MILLE_DIGITS + "%";
      case Collection<?> texts ->
          texts.stream()
              .map(item -> value(path, item))
              .collect(Collectors.joining(text("list.separator")));
      case CanonicalObject object -> object.toString();
      case String text -> text(path, last, text);
      default -> String.valueOf(value);
    };
  }

  private String text(String path, String member, String value) {
    Optional<Class<? extends Enum<?>>> code = FormCodes.at(kind, path);
    if (code.isPresent()) {
      return codes.word(code.get().getSimpleName(), value);
    }
    if (MOMENT.matcher(value).matches()) {
      return moment(value);
    }
    Matcher hash = HASH.matcher(value);
    if (hash.matches()) {
      return form.longHash(hash.group(2));
    }
    String name = FormSheet.isPerson(member) ? names.get(value) : null;
    return name == null ? value : text("person", name, value);
  }

  private String moment(String value) {
    try {
      return form.time(Instant.parse(value));
    } catch (DateTimeParseException noMoment) {
      return value;
    }
  }

  /** An amount of fen in yuan. */
  static String money(long fen) {
    long amount = Math.abs(fen);
    return String.format(
        Locale.ROOT,
        "%s¥%,d.%02d",
        fen < 0 ? "-" : "",
        amount / FEN_PER_YUAN,
        amount % FEN_PER_YUAN);
  }

  /** Whether codes stand at a path. */
  boolean hasCodes(String path) {
    return FormCodes.at(kind, path).isPresent();
  }

  /** How facts are written on all prints. */
  Form form() {
    return form;
  }

  /** The words of all codes that could stand at a path, by code, in their order. */
  Map<String, String> choices(String path) {
    Class<? extends Enum<?>> codesAt =
        FormCodes.at(kind, path)
            .orElseThrow(() -> new IllegalArgumentException("No codes at " + path));
    Map<String, String> choices = new LinkedHashMap<>();
    for (Enum<?> code : codesAt.getEnumConstants()) {
      choices.put(code.name(), codes.word(code));
    }
    return choices;
  }
}
