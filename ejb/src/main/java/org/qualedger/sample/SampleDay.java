package org.qualedger.sample;

import java.time.LocalDate;
import java.util.List;
import org.qualedger.analysis.DataBasis;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.Revision;

/**
 * What is entered on one day.
 *
 * @param created records that come to be on that day, in their last state
 * @param bases how the slips counted in the reports among them
 * @param revisions all revisions of that day, in order of entry
 */
record SampleDay(
    LocalDate day, List<QualityRecord> created, List<DataBasis> bases, List<Revision> revisions) {
  SampleDay {
    created = List.copyOf(created);
    bases = List.copyOf(bases);
    revisions = List.copyOf(revisions);
  }
}
