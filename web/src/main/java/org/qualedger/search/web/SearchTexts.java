package org.qualedger.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualedger.record.RecordKind;
import org.qualedger.search.Facet;
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

  /**
   * The name of a facet's value; months and centres have theirs already, and what is no value at
   * all is shown as it was typed.
   *
   * @param kinds the kinds that are searched, of which a stage gets its name; none means all
   */
  String value(Facet facet, String value, Set<String> kinds) {
    return switch (facet) {
      case KIND -> Texts.find(SHARED, language, "kind." + value).orElse(value);
      case STAGE -> stage(value, kinds);
      case CENTRE, MONTH -> value;
    };
  }

  /** The name of a stage; kinds that call it differently are all heard. */
  private String stage(String stage, Set<String> kinds) {
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
    List<String> also = widening.also();
    String others = String.join(text("list.separator"), also);
    return text(widening.distinct() ? "note.distinct" : "note.widened", widening.typed(), others);
  }

  private String text(String key, Object... arguments) {
    return Texts.text(OWN, language, key, arguments);
  }
}
