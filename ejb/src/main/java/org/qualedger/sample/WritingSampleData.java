package org.qualedger.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qualedger.persistence.SampleStore;
import org.qualedger.record.QualityRecord;
import org.qualedger.rule.desk.JudgingRecords;

/** Writes a day of sample data with its verdicts, in a transaction of its own. */
@Stateless
@PermitAll
public class WritingSampleData {
  private final SampleStore store;
  private final JudgingRecords judging;
  private final Clock clock;

  @Inject
  WritingSampleData(SampleStore store, JudgingRecords judging, Clock clock) {
    this.store = store;
    this.judging = judging;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected WritingSampleData() {
    this(null, null, null);
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
    store.addDay(day.day(), created, day.revisions(), clock.instant());
    judging.judgeAll(
        dossiers.slips(created),
        dossiers.entries(created),
        dossiers.mail(created),
        dossiers.moment());
  }

  /** Notes that all is there. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void complete() {
    store.complete();
  }
}
