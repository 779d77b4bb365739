package org.qualedger.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualedger.approval.Decision;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.Act;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/** Numbers new records without gaps, and passes on what was granted. */
final class Recorder {
  private final CompanyZone zone;
  private final SampleJournal journal;
  private final Map<String, Integer> serials = new TreeMap<>();
  private final List<QualityRecord> records = new ArrayList<>();

  Recorder(CompanyZone zone, SampleJournal journal) {
    this.zone = zone;
    this.journal = journal;
  }

  /** The next number of a centre, a kind and the day of entry. */
  RecordNumber next(String centre, RecordKind kind, Instant entered) {
    var day = zone.day(entered);
    int serial = serials.merge(centre + kind.code() + day, 1, Integer::sum);
    return new RecordNumber(centre, kind, day, serial);
  }

  /**
   * Takes in a new record whose check gave the decision.
   *
   * @throws IllegalStateException when it was refused: the simulation does only what can be
   */
  void create(QualityRecord record, Act act, String verb, Decision decision) {
    granted(record, verb, decision);
    records.add(record);
    journal.written(record, act, verb);
  }

  /**
   * Takes in what a verb of a record did.
   *
   * @throws IllegalStateException when it was refused
   */
  void revise(QualityRecord record, Act act, String verb, Decision decision) {
    granted(record, verb, decision);
    journal.written(record, act, verb);
  }

  private static void granted(QualityRecord record, String verb, Decision decision) {
    if (!decision.isGranted()) {
      throw new IllegalStateException(verb + " of " + record + " was refused: " + decision);
    }
  }

  /** All records, in order of creation. */
  List<QualityRecord> records() {
    return List.copyOf(records);
  }
}
