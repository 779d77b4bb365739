package org.qualedger.search.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.EntrySource;
import org.qualedger.search.LedgeredRevisions;
import org.qualedger.search.RecordSearch;
import org.qualedger.search.SearchEntry;

/**
 * Carries revisions from the ledger into the index, batch by batch. Whatever was fed twice is the
 * same as fed once, so it may begin anywhere that is not too late.
 */
final class FeedingIndex implements EntrySource {

  private static final int BATCH = 500;

  private final LedgeredRevisions ledger;
  private final DescribingRevisions describing;

  FeedingIndex(LedgeredRevisions ledger, CompanyZone zone) {
    this.ledger = ledger;
    this.describing = new DescribingRevisions(zone);
  }

  /**
   * Feeds the next batch that follows the position of the index.
   *
   * @return whether there was anything
   */
  boolean feedNext(RecordSearch search) {
    Batch batch = after(search.position());
    if (batch.entries().isEmpty()) {
      return false;
    }
    search.index(batch.entries(), batch.position());
    search.refresh();
    return true;
  }

  @Override
  public Batch after(long position) {
    List<CanonicalObject> revisions = ledger.from(position, BATCH);
    return new Batch(newestOfEach(revisions), position + revisions.size());
  }

  private Collection<SearchEntry> newestOfEach(List<CanonicalObject> revisions) {
    Map<RecordNumber, SearchEntry> entries = new LinkedHashMap<>();
    for (CanonicalObject revision : revisions) {
      SearchEntry entry = describing.describe(revision);
      entries.put(entry.number(), entry);
    }
    return entries.values();
  }
}
