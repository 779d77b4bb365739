package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.Revision;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * Service slips in bulk, read back from their revisions: one statement however many, and exactly
 * the bytes that the ledger holds.
 */
@ApplicationScoped
public class SlipRevisions {
  private static final int PAIRS = 400;

  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** A slip as one of its revisions shows it; what is asked for by number and revision. */
  public record Key(String number, int revision) {}

  /**
   * The newest revisions of the slips of a centre, without void ones, that were entered on the days
   * from one to another or completed between the two moments.
   */
  public List<ServiceSlip> newest(
      String centre, LocalDate from, LocalDate to, Instant completedFrom, Instant completedBefore) {
    return slips(
        entities
            .createNativeQuery(
                "select r.revision, r.content from service_slip s"
                    + " join quality_record q on q.number = s.number"
                    + " join revision r on r.record_number = s.number and r.revision = q.revision"
                    + " where s.centre = ?1 and q.voided_at is null"
                    + " and (s.entry_day between ?2 and ?3"
                    + " or (s.completed_at >= ?4 and s.completed_at < ?5))"
                    + " order by s.number")
            .setParameter(1, centre)
            .setParameter(2, from)
            .setParameter(3, to)
            .setParameter(4, completedFrom.atOffset(ZoneOffset.UTC))
            .setParameter(5, completedBefore.atOffset(ZoneOffset.UTC)));
  }

  /** Particular revisions, in any order; those that were disposed of are missing. */
  public List<ServiceSlip> these(List<Key> keys) {
    List<ServiceSlip> found = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += PAIRS) {
      List<Key> part = keys.subList(from, Math.min(keys.size(), from + PAIRS));
      StringBuilder sql =
          new StringBuilder(
              "select revision, content from revision where (record_number, revision) in (");
      for (int i = 0; i < part.size(); i++) {
        sql.append(i == 0 ? "" : ", ").append("(?").append(2 * i + 1).append(", ?");
        sql.append(2 * i + 2).append(')');
      }
      Query query = entities.createNativeQuery(sql.append(')').toString());
      for (int i = 0; i < part.size(); i++) {
        query.setParameter(2 * i + 1, part.get(i).number());
        query.setParameter(2 * i + 2, part.get(i).revision());
      }
      found.addAll(slips(query));
    }
    return found;
  }

  /** Who wrote the newest revision of a slip, and why; the verb where no reason was given. */
  public record Author(int revision, String name, Instant enteredAt, String reason) {}

  /** The authors of the newest revisions, by record number. */
  public Map<String, Author> newestAuthors(List<String> numbers) {
    Map<String, Author> found = new HashMap<>();
    for (int from = 0; from < numbers.size(); from += PAIRS) {
      for (Revision revision :
          entities
              .createQuery(
                  "select r from Revision r, QualityRecord q where q.number = r.recordNumber"
                      + " and q.revision = r.revision and r.recordNumber in :numbers",
                  Revision.class)
              .setParameter(
                  "numbers", numbers.subList(from, Math.min(numbers.size(), from + PAIRS)))
              .getResultList()) {
        String reason = revision.reason();
        found.put(
            revision.recordNumber(),
            new Author(
                revision.revision(),
                revision.byName(),
                revision.enteredAt(),
                reason == null ? revision.verb() : reason));
      }
    }
    return found;
  }

  private static List<ServiceSlip> slips(Query query) {
    List<ServiceSlip> slips = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      CanonicalObject envelope = CanonicalObject.parse((byte[]) columns[1]);
      ServiceSlip slip =
          ServiceSlip.rehydrate(
              java.util.Objects.requireNonNull(envelope.object("record"), "record"));
      slip.showsRevision(((Number) columns[0]).intValue());
      slips.add(slip);
    }
    return slips;
  }
}
