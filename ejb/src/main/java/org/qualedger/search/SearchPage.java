package org.qualedger.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param hits the records of this page
 * @param total how many were found altogether
 * @param next the cursor of the page that follows, or null on the last one
 * @param facets the counts asked for, most frequent first, months newest first. A facet's own
 *     filter is left out of its counts, so that the alternatives can be seen
 * @param understanding how the text was read
 * @param position the ledger position up to which the index had been fed
 */
public record SearchPage(
    List<SearchHit> hits,
    long total,
    @Nullable String next,
    Map<Facet, List<FacetCount>> facets,
    Understanding understanding,
    long position) {

  public SearchPage {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
