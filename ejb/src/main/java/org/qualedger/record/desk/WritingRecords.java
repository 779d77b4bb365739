package org.qualedger.record.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.RecordLeaf;
import org.qualedger.ledger.desk.LedgerGate;
import org.qualedger.ledger.desk.RevisionQueued;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.RecordCounters;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.RevisionLog;
import org.qualedger.record.Act;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;

/**
 * The one place that writes: a verb of a record, under permission, with its revision and its place
 * in the queue of the ledger, in the caller's transaction. Use cases stand on this and add only
 * what is their own.
 */
@ApplicationScoped
public class WritingRecords {
  private final SecureRandom random = new SecureRandom();
  private final Records records;
  private final RevisionLog log;
  private final RecordCounters counters;
  private final Caller caller;
  private final LedgerGate gate;
  private final Event<RecordWritten> written;
  private final Event<RevisionQueued> queued;

  @Inject
  WritingRecords(
      Records records,
      RevisionLog log,
      RecordCounters counters,
      Caller caller,
      LedgerGate gate,
      Event<RecordWritten> written,
      Event<RevisionQueued> queued) {
    this.records = records;
    this.log = log;
    this.counters = counters;
    this.caller = caller;
    this.gate = gate;
    this.written = written;
    this.queued = queued;
  }

  @SuppressWarnings("NullAway")
  protected WritingRecords() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Creates a record.
   *
   * @param centre centre to which it belongs
   * @param duties duties that may do this, one of which the caller must hold at the centre
   * @param idempotency key for repetition, or null
   * @param type class of the record, for a repeated creation
   * @param check whether it can be created as it stands
   * @param factory makes the record once its number is known
   * @return the record, or the earlier one where the key was used before
   */
  public <T extends QualityRecord> Outcome<T> create(
      RecordKind kind,
      String centre,
      Permitted duties,
      Command command,
      @Nullable Idempotency idempotency,
      Class<T> type,
      Function<Act, Decision> check,
      BiFunction<RecordNumber, Act, T> factory) {
    Decision open = gate.open();
    if (open instanceof Decision.Refused closed) {
      return Outcome.declined(closed);
    }
    Actor actor = caller.actor();
    Decision permitted = duties.check(actor, centre);
    if (permitted instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    if (idempotency != null) {
      Optional<Outcome<T>> earlier = earlier(actor, idempotency, type);
      if (earlier.isPresent()) {
        return earlier.get();
      }
    }
    Act act = actor.act(duties.dutyOf(actor, centre), command.at(), command.reason());
    if (check.apply(act) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    RecordNumber number = counters.next(centre, kind, actor.zone().day(act.enteredAt()));
    T record = factory.apply(number, act);
    records.add(record);
    append(record, act, "create");
    if (idempotency != null) {
      records.remember(
          actor.login(), idempotency.key(), idempotency.fingerprint(), number, act.enteredAt());
    }
    return Outcome.done(record);
  }

  /**
   * Changes a record by a verb of it.
   *
   * @param duties duties that may do this
   * @param verb name of the verb, as it stands in the revision
   * @param change calls the verb
   */
  public <T extends QualityRecord> Outcome<T> change(
      Class<T> type,
      RecordNumber number,
      Permitted duties,
      Command command,
      String verb,
      BiFunction<T, Act, Decision> change) {
    Decision open = gate.open();
    if (open instanceof Decision.Refused closed) {
      return Outcome.declined(closed);
    }
    Optional<T> found = records.find(type, number);
    Actor actor = caller.actor();
    if (found.isEmpty() || !actor.sees(number.centre())) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString());
    }
    T record = found.get();
    if (duties.check(actor, record.centre()) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    if (fresh(record, command) instanceof Decision.Refused stale) {
      return Outcome.declined(stale);
    }
    Act act = actor.act(duties.dutyOf(actor, record.centre()), command.at(), command.reason());
    if (change.apply(record, act) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    append(record, act, verb);
    return Outcome.done(record);
  }

  /** Whether the caller has seen the newest revision of a record, where the command names one. */
  public Decision fresh(QualityRecord record, Command command) {
    Integer expected = command.expectedRevision();
    if (expected == null || expected == record.revision()) {
      return Decision.grant();
    }
    Revision newest = log.newest(record.number());
    return Decision.refused(
        RefusalCode.STALE_REVISION,
        expected.toString(),
        Integer.toString(record.revision()),
        newest.byName(),
        newest.enteredAt().toString());
  }

  /**
   * Writes the next revision of a record that a verb has just changed, for use cases that change a
   * second record along with the first.
   */
  public void append(QualityRecord record, Act act, String verb) {
    Revision revision = Revision.of(record, act, verb, RecordLeaf.newSalt(random));
    log.append(revision);
    written.fire(new RecordWritten(record, verb));
    queued.fire(new RevisionQueued());
  }

  private <T extends QualityRecord> Optional<Outcome<T>> earlier(
      Actor actor, Idempotency idempotency, Class<T> type) {
    return records
        .remembered(actor.login(), idempotency.key())
        .map(
            earlier ->
                earlier.fingerprint().equals(idempotency.fingerprint())
                    ? Outcome.done(records.find(type, earlier.number()).orElseThrow())
                    : Outcome.declined(RefusalCode.KEY_REUSED, idempotency.key()));
  }
}
