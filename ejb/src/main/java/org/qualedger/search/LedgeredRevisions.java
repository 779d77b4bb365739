package org.qualedger.search;

import java.util.List;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordNumber;

/** What the search desk reads of the ledger. */
public interface LedgeredRevisions {

  /** The newest revision of a record. */
  record Newest(RecordNumber number, int revision) {}

  /** The revisions from a position on, in order, at most so many. The first one has position 0. */
  List<CanonicalObject> from(long position, int most);

  /** How many revisions the ledger holds. */
  long size();

  /**
   * The newest revision of each record among the first revisions of the ledger, in the order of the
   * records' numbers, at most so many.
   *
   * @param size how many revisions of the ledger count
   * @param after the number to go on after, or the empty text to begin with the first
   */
  List<Newest> newest(long size, String after, int most);
}
