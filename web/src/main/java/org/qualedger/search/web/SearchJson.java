package org.qualedger.search.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.FacetCount;
import org.qualedger.search.SearchHit;
import org.qualedger.search.SearchPage;
import org.qualedger.search.Snippet;
import org.qualedger.search.TextPart;
import org.qualedger.search.Understanding;

/**
 * A page of found records as a program reads it.
 *
 * @param total how many were found altogether
 * @param hits the records of this page
 * @param next the cursor of the next page, absent on the last one
 * @param facets by the name of the facet, the counts asked for
 * @param understanding how the text was read
 * @param position how many revisions of the ledger had been indexed
 * @param behind how many revisions came too late for this page, zero but for moments
 */
public record SearchJson(
    long total,
    List<Hit> hits,
    @Nullable String next,
    Map<String, List<FacetCount>> facets,
    Understanding understanding,
    long position,
    long behind) {

  /**
   * One record.
   *
   * @param number the record
   * @param kind its kind
   * @param centre its service centre
   * @param stage its stage
   * @param revision the revision that was found
   * @param at when its matter happened
   * @param date the day of that in the company's zone
   * @param title its line in parts, what was searched for marked
   * @param snippets passages around what was searched for
   */
  public record Hit(
      RecordNumber number,
      RecordKind kind,
      String centre,
      String stage,
      int revision,
      Instant at,
      LocalDate date,
      List<TextPart> title,
      List<Snippet> snippets) {

    static Hit of(SearchHit hit) {
      return new Hit(
          hit.number(),
          hit.kind(),
          hit.centre(),
          hit.stage(),
          hit.revision(),
          hit.at(),
          hit.date(),
          hit.title(),
          hit.snippets());
    }
  }

  static SearchJson of(SearchPage page, long behind) {
    Map<String, List<FacetCount>> facets = new TreeMap<>();
    page.facets()
        .forEach((facet, counts) -> facets.put(facet.name().toLowerCase(Locale.ROOT), counts));
    return new SearchJson(
        page.total(),
        page.hits().stream().map(Hit::of).toList(),
        page.next(),
        facets,
        page.understanding(),
        page.position(),
        behind);
  }
}
