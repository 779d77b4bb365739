package org.qualedger.search.desk;

import java.util.List;
import org.qualedger.record.RecordNumber;

/**
 * What a comparison of index and ledger found.
 *
 * @param position the ledger position up to which they were compared
 * @param compared how many records the ledger has up to there
 * @param missing records that the index lacks, the first {@value CheckingIndex#MOST_NAMED}
 * @param outdated records of which the index has an older revision, likewise
 * @param surplus how many records the index has that the ledger does not know
 */
public record IndexDrift(
    long position,
    long compared,
    List<RecordNumber> missing,
    List<RecordNumber> outdated,
    long surplus) {

  public IndexDrift {
    missing = List.copyOf(missing);
    outdated = List.copyOf(outdated);
  }

  /** Whether index and ledger agree. */
  public boolean none() {
    return missing.isEmpty() && outdated.isEmpty() && surplus == 0;
  }
}
