package org.qualedger.search.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordKind;
import org.qualedger.search.Facet;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.SearchQuery.Order;
import org.qualedger.web.Fault;

/**
 * Reads a question from the parameters of an address: {@code q, kind, centre, stage, month, from,
 * to, sort, cursor, limit, facets}. Kinds, centres, stages, months and facets may stand several
 * times or be joined by commas.
 */
final class SearchParameters {

  static final String TEXT = "q";
  static final String KIND = "kind";
  static final String CENTRE = "centre";
  static final String STAGE = "stage";
  static final String MONTH = "month";
  static final String FROM = "from";
  static final String TO = "to";
  static final String SORT = "sort";
  static final String CURSOR = "cursor";
  static final String LIMIT = "limit";
  static final String FACETS = "facets";

  private final Map<String, List<String>> values;
  private final List<Fault> faults = new ArrayList<>();

  SearchParameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** What is wrong with the parameters; filled by {@link #query}. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The question; what is at fault is left out of it. */
  SearchQuery query() {
    String text = one(TEXT);
    if (text.length() > SearchQuery.MAX_TEXT) {
      faults.add(Fault.of(TEXT, "size", "0", String.valueOf(SearchQuery.MAX_TEXT)));
      text = "";
    }
    LocalDate from = date(FROM);
    LocalDate to = date(TO);
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(Fault.of(TO, "impossible"));
    }
    String cursor = one(CURSOR);
    return SearchQuery.of(text)
        .inKinds(each(notAChoice(KIND, RecordKind.values()), RecordKind::valueOf))
        .inCentres(Set.copyOf(many(CENTRE)))
        .inStages(Set.copyOf(many(STAGE)))
        .inMonths(each(Fault.of(MONTH, "not-month"), YearMonth::parse))
        .between(from, to)
        .orderedBy(order())
        .counting(
            each(
                notAChoice(FACETS, Facet.values()),
                name -> Facet.valueOf(name.toUpperCase(Locale.ROOT))))
        .page(cursor.isEmpty() ? null : cursor, limit());
  }

  /** The single value of a parameter, the empty text where there is none. */
  String one(String name) {
    List<String> found = values.getOrDefault(name, List.of());
    return found.isEmpty() ? "" : found.getFirst().strip();
  }

  /** All values of a parameter, in order. */
  Set<String> many(String name) {
    Set<String> found = new LinkedHashSet<>();
    for (String value : values.getOrDefault(name, List.of())) {
      for (String part : value.split(",", -1)) {
        if (!part.isBlank()) {
          found.add(part.strip());
        }
      }
    }
    return found;
  }

  private static Fault notAChoice(String name, Enum<?>[] choices) {
    return Fault.of(
        name,
        "not-a-choice",
        Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", ")));
  }

  private <T> Set<T> each(Fault fault, Function<String, T> reading) {
    List<T> read = new ArrayList<>();
    for (String value : many(fault.field())) {
      try {
        read.add(reading.apply(value));
      } catch (IllegalArgumentException | DateTimeException e) {
        // Told once for the parameter, in the words of the fault and not of the exception.
        if (!faults.contains(fault)) {
          faults.add(fault);
        }
      }
    }
    return Set.copyOf(read);
  }

  private @Nullable LocalDate date(String name) {
    String value = one(name);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      // As above.
      faults.add(Fault.of(name, "not-day"));
      return null;
    }
  }

  private Order order() {
    return switch (one(SORT)) {
      case "", "relevance" -> Order.RELEVANCE;
      case "time" -> Order.TIME;
      default -> {
        faults.add(Fault.of(SORT, "not-a-choice", "relevance, time"));
        yield Order.RELEVANCE;
      }
    };
  }

  private int limit() {
    String value = one(LIMIT);
    int standard = SearchQuery.of("").limit();
    if (value.isEmpty()) {
      return standard;
    }
    if (value.matches("[0-9]{1,3}")) {
      int limit = Integer.parseInt(value);
      if (limit >= 1 && limit <= SearchQuery.MAX_LIMIT) {
        return limit;
      }
    }
    faults.add(Fault.of(LIMIT, "number-out-of-range", "1", String.valueOf(SearchQuery.MAX_LIMIT)));
    return standard;
  }
}
