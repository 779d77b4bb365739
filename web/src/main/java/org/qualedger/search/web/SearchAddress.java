package org.qualedger.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of the search page with its parameters: every filter, order and page is a link that
 * can be kept, sent and gone back to.
 */
final class SearchAddress {

  private static final String PAGE = "search.xhtml";
  private static final List<String> KEPT =
      List.of(
          SearchParameters.TEXT,
          SearchParameters.KIND,
          SearchParameters.CENTRE,
          SearchParameters.STAGE,
          SearchParameters.MONTH,
          SearchParameters.FROM,
          SearchParameters.TO,
          SearchParameters.SORT);

  private final Map<String, Set<String>> values;

  private SearchAddress(Map<String, Set<String>> values) {
    this.values = values;
  }

  /** The address that asks the same again, from the first page. */
  static SearchAddress of(SearchParameters parameters) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (String name : KEPT) {
      // A text may hold commas; only filters are lists.
      boolean single = name.equals(SearchParameters.TEXT);
      String one = parameters.one(name);
      values.put(name, single ? (one.isEmpty() ? Set.of() : Set.of(one)) : parameters.many(name));
    }
    return new SearchAddress(values);
  }

  /** The same with one value of a filter put in, or taken out where it was in. */
  SearchAddress toggled(String name, String value) {
    Set<String> changed = new LinkedHashSet<>(values.getOrDefault(name, Set.of()));
    if (!changed.remove(value)) {
      changed.add(value);
    }
    return with(name, changed);
  }

  /** The same without a filter. */
  SearchAddress without(String name) {
    return with(name, Set.of());
  }

  /** The same with one value only. */
  SearchAddress with(String name, String value) {
    return with(name, Set.of(value));
  }

  private SearchAddress with(String name, Set<String> changed) {
    Map<String, Set<String>> copy = new LinkedHashMap<>(values);
    copy.put(name, changed);
    return new SearchAddress(copy);
  }

  /** The address itself. */
  String text() {
    String query =
        values.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? PAGE : PAGE + "?" + query;
  }
}
