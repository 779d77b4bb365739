package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;

/** Quality records as entities, found by number. */
@ApplicationScoped
public class Records {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** A creation that a caller repeated. */
  public record Remembered(RecordNumber number, String fingerprint) {}

  public <T extends QualityRecord> Optional<T> find(Class<T> type, RecordNumber number) {
    return Optional.ofNullable(entities.find(type, number.toString()));
  }

  public void add(QualityRecord record) {
    entities.persist(record);
  }

  public boolean exists(RecordNumber number) {
    return !entities
        .createQuery("select r.number from QualityRecord r where r.number = :n", String.class)
        .setParameter("n", number.toString())
        .getResultList()
        .isEmpty();
  }

  /** What a caller's key created before. */
  public Optional<Remembered> remembered(String login, String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select record_number, fingerprint from idempotency_key"
                    + " where login = ?1 and key_text = ?2")
            .setParameter(1, login)
            .setParameter(2, key)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Remembered(RecordNumber.parse((String) row[0]), (String) row[1]))
        .findFirst();
  }

  /** Notes what a key created; a second transaction with the same key fails on the primary key. */
  public void remember(
      String login, String key, String fingerprint, RecordNumber number, Instant at) {
    entities
        .createNativeQuery(
            "insert into idempotency_key (login, key_text, fingerprint, record_number, entered_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, login)
        .setParameter(2, key)
        .setParameter(3, fingerprint)
        .setParameter(4, number.toString())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
