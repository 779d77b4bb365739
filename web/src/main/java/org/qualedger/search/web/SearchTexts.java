package org.qualedger.search.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualedger.record.RecordKind;
import org.qualedger.search.Understanding;
import org.qualedger.web.Fault;
import org.qualedger.web.Texts;

/** The sentences and names of the search page in one language. */
final class SearchTexts {

  private static final String OWN = "org.qualedger.search.web.texts";
  private static final String SHARED = "org.qualedger.web.texts";

  private final Locale language;

  SearchTexts(Locale language) {
    this.language = language;
  }

  /** What is wrong with a parameter. */
  String fault(Fault fault) {
    return filter(
        fault.field(),
        Texts.text(SHARED, language, "fault." + fault.code(), fault.arguments().toArray()));
  }

  /** A parameter with its value or what is said of it. */
  String filter(String parameter, String value) {
    return text("filter", text("parameter." + parameter), value);
  }

  /** The name of a kind; what is none is shown as it was typed. */
  String kind(String name) {
    return Texts.find(SHARED, language, "kind." + name).orElse(name);
  }

  /**
   * The name of a stage; kinds that call it differently are all heard.
   *
   * @param kinds the kinds that are searched; none means all
   */
  String stage(String stage, Set<String> kinds) {
    String names =
        Arrays.stream(RecordKind.values())
            .filter(kind -> kinds.isEmpty() || kinds.contains(kind.name()))
            .flatMap(kind -> Texts.find(SHARED, language, "stage." + kind + "." + stage).stream())
            .distinct()
            .collect(Collectors.joining(" / "));
    return names.isEmpty() ? stage : names;
  }

  /** That days were taken as a filter. */
  String days(Understanding.Days days) {
    return text("note.days", days.typed(), days.first().toString(), days.last().toString());
  }

  /** That a word was searched by others too. */
  String widening(Understanding.Widening widening) {
    String others = String.join(text("list.separator"), widening.also());
    return text(widening.distinct() ? "note.distinct" : "note.widened", widening.typed(), others);
  }

  /** That so many changes are not found yet. */
  String behind(long revisions) {
    return text("note.behind", revisions);
  }

  private String text(String key, Object... arguments) {
    return Texts.text(OWN, language, key, arguments);
  }
}
