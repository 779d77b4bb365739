package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;
import org.qualedger.record.RevisionKey;

/** The revisions: appended, read, never changed. */
@ApplicationScoped
public class RevisionLog {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** Writes a revision and its place in the queue of the ledger, in one transaction. */
  public void append(Revision revision) {
    // A new record first: nothing tells the provider that its revision refers to it.
    entities.flush();
    entities.persist(revision);
    entities
        .createNativeQuery(
            "insert into ledger_queue (record_number, revision, leaf, queued_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, revision.recordNumber())
        .setParameter(2, revision.revision())
        .setParameter(3, revision.leaf().bytes())
        .setParameter(4, revision.enteredAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  public Revision newest(RecordNumber number) {
    return entities
        .createQuery(
            "select r from Revision r where r.recordNumber = :n order by r.revision desc",
            Revision.class)
        .setParameter("n", number.toString())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The newest revisions of records, in the order of their numbers. */
  public List<Revision> newestOf(Set<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r from Revision r where r.recordNumber in :numbers and r.revision ="
                    + " (select max(n.revision) from Revision n"
                    + " where n.recordNumber = r.recordNumber) order by r.recordNumber",
                Revision.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  public Optional<Revision> find(RecordNumber number, int revision) {
    return Optional.ofNullable(
        entities.find(Revision.class, new RevisionKey(number.toString(), revision)));
  }

  /** All revisions of a record, oldest first; a record has some dozens at the most. */
  public List<Revision> all(RecordNumber number) {
    return entities
        .createQuery(
            "select r from Revision r where r.recordNumber = :n order by r.revision",
            Revision.class)
        .setParameter("n", number.toString())
        .getResultList();
  }
}
