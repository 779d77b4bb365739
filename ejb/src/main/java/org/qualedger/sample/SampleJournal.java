package org.qualedger.sample;

import org.qualedger.record.Act;
import org.qualedger.record.QualityRecord;

/** Told of every verb that was granted, in order of entry. */
interface SampleJournal {
  /**
   * Takes the next revision of the record.
   *
   * @param verb the verb as the use cases name it
   */
  void written(QualityRecord record, Act act, String verb);
}
