package org.qualedger.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.search.Facet;
import org.qualedger.search.FacetCount;
import org.qualedger.search.SearchHit;
import org.qualedger.search.SearchPage;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.Understanding;
import org.qualedger.search.desk.SearchingRecords;
import org.qualedger.web.Fault;
import org.qualedger.web.Shell;

/**
 * The search page. It holds nothing: everything asked stands in the address, every filter and page
 * is a link, so it works with the keyboard, with the back button and without scripts.
 */
@Named
@RequestScoped
public class RecordSearchPage {

  private static final List<Facet> SHOWN =
      List.of(Facet.KIND, Facet.STAGE, Facet.CENTRE, Facet.MONTH);

  /**
   * A filter in force, with the address of the search without it.
   *
   * @param label the filter in words
   * @param address where giving it up leads
   */
  public record Filter(String label, String address) {}

  private final SearchingRecords searching;
  private final Shell shell;
  private SearchParameters parameters = new SearchParameters(Map.of());
  private SearchAddress address = SearchAddress.of(parameters);
  private SearchTexts texts = new SearchTexts(Locale.SIMPLIFIED_CHINESE);
  private List<String> faults = List.of();
  private @Nullable SearchPage found;
  private long behind;

  @Inject
  public RecordSearchPage(SearchingRecords searching, Shell shell) {
    this.searching = searching;
    this.shell = shell;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected RecordSearchPage() {
    this(null, null);
  }

  @PostConstruct
  void search() {
    texts = new SearchTexts(shell.getLocale());
    Map<String, List<String>> values = new LinkedHashMap<>();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterValuesMap()
        .forEach((name, given) -> values.put(name, List.of(given)));
    parameters = new SearchParameters(values);
    address = SearchAddress.of(parameters);
    SearchQuery query = parameters.query().counting(EnumSet.allOf(Facet.class));
    List<Fault> wrong = new ArrayList<>(parameters.faults());
    switch (searching.search(query)) {
      case Outcome.Done<SearchPage> done -> {
        found = done.value();
        behind = searching.behind(done.value());
      }
      case Outcome.Declined<SearchPage> declined ->
          wrong.add(Fault.of(SearchParameters.CURSOR, "not-cursor"));
    }
    faults = wrong.stream().map(texts::fault).toList();
  }

  /** What was typed. */
  public String getText() {
    return parameters.one(SearchParameters.TEXT);
  }

  /** The first day asked for, as the date field takes it. */
  public String getFrom() {
    return parameters.one(SearchParameters.FROM);
  }

  /** The last day asked for. */
  public String getTo() {
    return parameters.one(SearchParameters.TO);
  }

  /** The filters that a new text keeps, as name and value. */
  public List<Map.Entry<String, String>> getKept() {
    List<Map.Entry<String, String>> kept = new ArrayList<>();
    for (String name :
        List.of(
            SearchParameters.KIND,
            SearchParameters.CENTRE,
            SearchParameters.STAGE,
            SearchParameters.MONTH,
            SearchParameters.SORT)) {
      parameters.many(name).forEach(value -> kept.add(Map.entry(name, value)));
    }
    return kept;
  }

  /** Sentences about parameters that could not be read. */
  public List<String> getFaults() {
    return faults;
  }

  /** The records of this page. */
  public List<SearchHit> getHits() {
    return found == null ? List.of() : found.hits();
  }

  /** How many were found altogether. */
  public long getTotal() {
    return found == null ? 0 : found.total();
  }

  /**
   * How the text was read: days taken as a filter, words searched by others too; and whether
   * something just saved is still missing.
   */
  public List<String> getNotes() {
    if (found == null) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    for (Understanding.Days days : found.understanding().days()) {
      notes.add(texts.days(days));
    }
    for (Understanding.Widening widening : found.understanding().widened()) {
      notes.add(texts.widening(widening));
    }
    if (behind > 0) {
      notes.add(texts.behind(behind));
    }
    return notes;
  }

  /** The facets with their counts. */
  public List<FacetGroup> getFacets() {
    List<FacetGroup> groups = new ArrayList<>();
    if (found != null) {
      for (Facet facet : SHOWN) {
        groups.add(group(facet, found.facets().getOrDefault(facet, List.of())));
      }
    }
    return groups;
  }

  private FacetGroup group(Facet facet, List<FacetCount> counts) {
    String name = parameter(facet);
    Set<String> chosen = parameters.many(name);
    List<FacetGroup.Choice> choices = new ArrayList<>();
    for (FacetCount count : counts) {
      choices.add(
          new FacetGroup.Choice(
              label(facet, count.value()),
              count.count(),
              chosen.contains(count.value()),
              address.toggled(name, count.value()).text()));
    }
    return new FacetGroup(name, choices);
  }

  private static String parameter(Facet facet) {
    return switch (facet) {
      case KIND -> SearchParameters.KIND;
      case CENTRE -> SearchParameters.CENTRE;
      case STAGE -> SearchParameters.STAGE;
      case MONTH -> SearchParameters.MONTH;
    };
  }

  /** The filters in force, so that an empty result says what it was searched with. */
  public List<Filter> getFilters() {
    List<Filter> filters = new ArrayList<>();
    for (Facet facet : SHOWN) {
      String name = parameter(facet);
      for (String value : parameters.many(name)) {
        filters.add(
            new Filter(
                texts.filter(name, label(facet, value)), address.toggled(name, value).text()));
      }
    }
    for (String name : List.of(SearchParameters.FROM, SearchParameters.TO)) {
      if (!parameters.one(name).isEmpty()) {
        filters.add(
            new Filter(texts.filter(name, parameters.one(name)), address.without(name).text()));
      }
    }
    return filters;
  }

  /** Whether the newest come first. */
  public boolean isByTime() {
    return parameters.one(SearchParameters.SORT).equals("time");
  }

  /** The address of the same search, the best first. */
  public String getAddressByRelevance() {
    return address.without(SearchParameters.SORT).text();
  }

  /** The address of the same search, the newest first. */
  public String getAddressByTime() {
    return address.with(SearchParameters.SORT, "time").text();
  }

  /** Whether this is not the first page. */
  public boolean isContinued() {
    return !parameters.one(SearchParameters.CURSOR).isEmpty();
  }

  /** The address of the first page. */
  public String getAddressOfFirst() {
    return address.text();
  }

  /** The address of the next page, empty on the last one. */
  public String getAddressOfNext() {
    return found == null || found.next() == null
        ? ""
        : address.with(SearchParameters.CURSOR, found.next()).text();
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case KIND -> texts.kind(value);
      case STAGE -> texts.stage(value, parameters.many(SearchParameters.KIND));
      case CENTRE -> centre(value);
      case MONTH -> value;
    };
  }

  private String centre(String code) {
    boolean english = shell.getLocale().getLanguage().equals("en");
    return shell.getCentres().stream()
        .filter(centre -> centre.code().equals(code))
        .map(centre -> english ? centre.nameEn() : centre.name())
        .findFirst()
        .orElse(code);
  }
}
