package org.qualedger.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.SampleStore;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.RecordWritten;
import org.qualedger.rule.desk.JudgingRecords;

/** Writes a day of sample data with its verdicts, in a transaction of its own. */
@Stateless
@PermitAll
public class WritingSampleData {
  /** Kinds by which centres and periods are judged, once they are written. */
  private static final Set<RecordKind> ABOUT_PERIODS =
      Set.of(RecordKind.ANALYSIS_REPORT, RecordKind.CORRECTIVE_ACTION);

  private final SampleStore store;
  private final AnalysisReports reports;
  private final JudgingRecords judging;
  private final Event<RecordWritten> written;
  private final Clock clock;

  @Inject
  WritingSampleData(
      SampleStore store,
      AnalysisReports reports,
      JudgingRecords judging,
      Event<RecordWritten> written,
      Clock clock) {
    this.store = store;
    this.reports = reports;
    this.judging = judging;
    this.written = written;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected WritingSampleData() {
    this(null, null, null, null, null);
  }

  /** The load that was begun, if any was. */
  public Optional<SampleStore.State> state() {
    return store.state();
  }

  /** Whether the database holds neither members nor centres. */
  public boolean isEmpty() {
    return store.isEmpty();
  }

  /** Begins with the company. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void begin(SampleScope scope, Collection<?> masterData) {
    store.begin(scope.seed(), scope.until(), masterData);
  }

  /** Writes a day and how its records are judged. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void day(SampleDay day, SampleDossiers dossiers) {
    List<QualityRecord> created = day.created();
    day.bases().forEach(reports::keep);
    store.addDay(day.day(), created, day.revisions(), clock.instant());
    judging.judgeAll(
        dossiers.slips(created),
        dossiers.entries(created),
        dossiers.mail(created),
        dossiers.moment());
    created.stream()
        .filter(record -> ABOUT_PERIODS.contains(record.kind()))
        .forEach(record -> written.fire(new RecordWritten(record, Verbs.CREATE)));
  }

  /** Notes that all is there. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void complete() {
    store.complete();
  }
}
