package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;

/**
 * Takes in demonstration data in bulk, a day in a transaction: records in their last state,
 * revisions and their places in the queue of the ledger, and the counters behind the numbers. All
 * of it is written on the connection of the running transaction.
 */
@ApplicationScoped
public class SampleStore {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /**
   * How far a load is.
   *
   * @param lastDay last day that is written, or null before the first
   */
  public record State(long seed, Instant until, @Nullable LocalDate lastDay, boolean complete) {}

  /** The load that was begun, if any was. */
  public Optional<State> state() {
    String select = "select seed, until_moment, last_day, complete from sample_load where id = 1";
    try (PreparedStatement statement = connection().prepareStatement(select);
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(
              new State(
                  row.getLong(1),
                  row.getObject(2, OffsetDateTime.class).toInstant(),
                  row.getObject(3, LocalDate.class),
                  row.getBoolean(4)))
          : Optional.empty();
    } catch (SQLException e) {
      throw new DatabaseFailure("how far the demonstration data is cannot be read", e);
    }
  }

  /** Whether nobody has worked here yet: no member, no centre. */
  public boolean isEmpty() {
    return entities
            .createQuery("select count(m) from Member m", Long.class)
            .getSingleResult()
            .equals(0L)
        && entities
            .createQuery("select count(c) from ServiceCentre c", Long.class)
            .getSingleResult()
            .equals(0L);
  }

  /** Begins a load with the master data. */
  public void begin(long seed, Instant until, Collection<?> masterData) {
    masterData.forEach(entities::persist);
    flushAndForget();
    execute(
        "insert into sample_load (id, seed, until_moment, last_day, complete)"
            + " values (1, ?, ?, null, false)",
        statement -> {
          statement.setLong(1, seed);
          statement.setObject(2, until.atOffset(ZoneOffset.UTC));
          statement.addBatch();
        });
  }

  /**
   * Writes a day.
   *
   * @param created records that came to be on that day, in their last state
   * @param revisions all revisions of that day, in order of entry
   * @param now time at which they enter the queue
   */
  public void addDay(
      LocalDate day, List<QualityRecord> created, List<Revision> revisions, Instant now) {
    created.forEach(entities::persist);
    flushAndForget();
    addRevisions(revisions);
    queue(revisions, now);
    count(created);
    execute(
        "update sample_load set last_day = ? where id = 1",
        statement -> {
          statement.setObject(1, day);
          statement.addBatch();
        });
  }

  /** Notes that nothing is missing any more. */
  public void complete() {
    execute("update sample_load set complete = true where id = 1", PreparedStatement::addBatch);
  }

  private void flushAndForget() {
    entities.flush();
    entities.clear();
  }

  private void addRevisions(List<Revision> revisions) {
    execute(
        "insert into revision (record_number, revision, verb, author, author_name, duty,"
            + " happened_at, entered_at, reason, content, salt)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement -> {
          for (Revision revision : revisions) {
            Instant at = revision.at();
            statement.setString(1, revision.recordNumber());
            statement.setInt(2, revision.revision());
            statement.setString(3, revision.verb());
            statement.setString(4, revision.by());
            statement.setString(5, revision.byName());
            statement.setString(6, revision.duty().name());
            statement.setObject(7, at == null ? null : at.atOffset(ZoneOffset.UTC));
            statement.setObject(8, revision.enteredAt().atOffset(ZoneOffset.UTC));
            statement.setString(9, revision.reason());
            statement.setBytes(10, revision.content());
            statement.setBytes(11, revision.salt());
            statement.addBatch();
          }
        });
  }

  private void queue(List<Revision> revisions, Instant now) {
    execute(
        "insert into ledger_queue (record_number, revision, leaf, queued_at) values (?, ?, ?, ?)",
        statement -> {
          for (Revision revision : revisions) {
            statement.setString(1, revision.recordNumber());
            statement.setInt(2, revision.revision());
            statement.setBytes(3, revision.leaf().bytes());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.addBatch();
          }
        });
  }

  /** Sets the counters to the last serials used, so that later numbers go on without a gap. */
  private void count(List<QualityRecord> created) {
    Map<String, RecordNumber> last = new TreeMap<>();
    for (QualityRecord record : created) {
      RecordNumber number = record.number();
      last.merge(
          number.centre() + number.kind() + number.day(),
          number,
          (one, other) -> one.serial() > other.serial() ? one : other);
    }
    execute(
        "insert into record_counter (centre, kind, on_day, last) values (?, ?, ?, ?)",
        statement -> {
          for (RecordNumber number : last.values()) {
            statement.setString(1, number.centre());
            statement.setString(2, number.kind().code());
            statement.setObject(3, number.day());
            statement.setInt(4, number.serial());
            statement.addBatch();
          }
        });
  }

  @FunctionalInterface
  private interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private void execute(String sql, Binder binder) {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      binder.bind(statement);
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseFailure("the demonstration data cannot be written", e);
    }
  }

  private Connection connection() {
    return entities.unwrap(Connection.class);
  }
}
