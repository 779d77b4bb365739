package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.ActionType;
import org.qualedger.improvement.Severity;

/** Corrective and preventive actions in lists. */
@ApplicationScoped
public class CorrectiveActions {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** One line of a list. */
  public record Line(
      String number,
      String centre,
      ActionType type,
      ActionSource source,
      String sourceReference,
      Severity severity,
      String fact,
      String stage,
      Instant createdAt,
      @Nullable LocalDate nextDue,
      @Nullable Instant closedAt) {}

  private static final String LINE =
      "select new org.qualedger.persistence.CorrectiveActions$Line(a.number, a.centreOfList,"
          + " a.type, a.source, a.sourceReference, a.severity, a.fact, a.stageName, a.createdAt,"
          + " a.nextDue, a.closedAt) from CorrectiveAction a where ";

  /**
   * Actions that are not void, newest first.
   *
   * @param openOnly leaves out what is closed
   * @param offset how many to pass over
   */
  public List<Line> list(Collection<String> centres, boolean openOnly, int offset, int limit) {
    return centres.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                LINE
                    + "a.centreOfList in :centres and a.voidedAt is null"
                    + (openOnly ? " and a.closedAt is null" : "")
                    + " order by a.createdAt desc, a.number desc",
                Line.class)
            .setParameter("centres", centres)
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList();
  }

  /** Actions that follow from a record and are not void, oldest first. */
  public List<Line> from(String sourceReference) {
    return entities
        .createQuery(
            LINE + "a.sourceReference = :source and a.voidedAt is null order by a.number",
            Line.class)
        .setParameter("source", sourceReference)
        .getResultList();
  }
}
