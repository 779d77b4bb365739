package org.qualedger.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.LongConsumer;
import org.qualedger.record.RecordNumber;

/**
 * Finds records by what people type. An implementation keeps one entry for each record, that of its
 * newest revision, and knows up to which ledger position it has been fed: how many revisions of the
 * ledger, from its beginning, are in it.
 *
 * <p>Searching is safe from any number of threads; feeding comes from one follower at a time.
 */
public interface RecordSearch {

  /**
   * Searches what was visible at the last {@link #refresh}.
   *
   * @throws UnreadableCursorException when the query continues from a cursor that is none of ours
   */
  SearchPage search(SearchQuery query);

  /**
   * Puts entries in; an entry replaces the one with the same number.
   *
   * @param ledgerPosition the position reached by this: how many revisions are now fed
   */
  void index(Collection<SearchEntry> entries, long ledgerPosition);

  /** The ledger position up to which entries were fed; after a restart, that of the last commit. */
  long position();

  /** Makes everything fed so far visible to searches. */
  void refresh();

  /** Makes everything fed so far survive a crash, together with its position. */
  void commit();

  /**
   * Builds a new index beside the live one, which answers meanwhile, and then switches to it.
   *
   * @param source every entry, in the order of the ledger
   * @param progress is told each position reached
   * @throws IllegalStateException when another rebuild is under way
   */
  void rebuild(EntrySource source, LongConsumer progress);

  /** The indexed revision of each of these records; a record that is not indexed is absent. */
  Map<RecordNumber, Integer> revisions(Collection<RecordNumber> numbers);

  /** How many records are visible to searches. */
  long size();
}
