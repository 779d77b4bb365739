package org.qualedger.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordKind;

/**
 * A question to the search desk.
 *
 * @param text what was typed; empty finds everything
 * @param visible whose records may be found at all
 * @param kinds only these kinds; empty means any, as in the three sets that follow
 * @param centres only these centres, as far as they are visible
 * @param stages only these stages
 * @param months only these months
 * @param from only from this day on, or null
 * @param to only up to and with this day, or null
 * @param order what comes first
 * @param cursor the {@link SearchPage#next} of the page before, or null for the first page
 * @param limit hits on a page, 1 to {@value #MAX_LIMIT}
 * @param facets the counts wanted beside the hits
 */
public record SearchQuery(
    String text,
    VisibleCentres visible,
    Set<RecordKind> kinds,
    Set<String> centres,
    Set<String> stages,
    Set<YearMonth> months,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Order order,
    @Nullable String cursor,
    int limit,
    Set<Facet> facets) {

  /** The largest page. */
  public static final int MAX_LIMIT = 100;

  /** Characters of the text that are read; a longer text is no question any more. */
  public static final int MAX_TEXT = 1000;

  /** What comes first. */
  public enum Order {
    /** The best match; the newer of two equal ones. */
    RELEVANCE,
    /** The newest. */
    TIME
  }

  public SearchQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("A page has 1 to " + MAX_LIMIT + " hits, not " + limit);
    }
    kinds = Set.copyOf(kinds);
    centres = Set.copyOf(centres);
    stages = Set.copyOf(stages);
    months = Set.copyOf(months);
    facets = Set.copyOf(facets);
  }

  /**
   * A question without any filter: the first twenty hits, best first. It finds nothing before it is
   * told whose records may be found ({@link #visible(VisibleCentres)}).
   */
  public static SearchQuery of(String text) {
    return new SearchQuery(
        text,
        VisibleCentres.only(Set.of()),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        Order.RELEVANCE,
        null,
        20,
        Set.of());
  }

  public SearchQuery visible(VisibleCentres whose) {
    return new SearchQuery(
        text, whose, kinds, centres, stages, months, from, to, order, cursor, limit, facets);
  }

  public SearchQuery inKinds(Set<RecordKind> only) {
    return new SearchQuery(
        text, visible, only, centres, stages, months, from, to, order, cursor, limit, facets);
  }

  public SearchQuery inCentres(Set<String> only) {
    return new SearchQuery(
        text, visible, kinds, only, stages, months, from, to, order, cursor, limit, facets);
  }

  public SearchQuery inStages(Set<String> only) {
    return new SearchQuery(
        text, visible, kinds, centres, only, months, from, to, order, cursor, limit, facets);
  }

  public SearchQuery inMonths(Set<YearMonth> only) {
    return new SearchQuery(
        text, visible, kinds, centres, stages, only, from, to, order, cursor, limit, facets);
  }

  public SearchQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new SearchQuery(
        text, visible, kinds, centres, stages, months, first, last, order, cursor, limit, facets);
  }

  public SearchQuery orderedBy(Order first) {
    return new SearchQuery(
        text, visible, kinds, centres, stages, months, from, to, first, cursor, limit, facets);
  }

  /** The page that follows the one with this {@link SearchPage#next}, of this size. */
  public SearchQuery page(@Nullable String after, int size) {
    return new SearchQuery(
        text, visible, kinds, centres, stages, months, from, to, order, after, size, facets);
  }

  public SearchQuery counting(Set<Facet> wanted) {
    return new SearchQuery(
        text, visible, kinds, centres, stages, months, from, to, order, cursor, limit, wanted);
  }
}
