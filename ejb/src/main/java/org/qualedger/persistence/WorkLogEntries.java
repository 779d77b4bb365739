package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.qualedger.worklog.WorkLogEntry;

/**
 * Pages of the work log, for showing only: the files of all entries come in one statement, and what
 * is read so must not be looked at for changes, since EclipseLink then fails on the files.
 */
@ApplicationScoped
public class WorkLogEntries {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  public List<WorkLogEntry> ofDay(String centre, LocalDate day, int limit) {
    return entities
        .createQuery(
            "select e from WorkLogEntry e where e.centreOfList = :centre and e.day = :day"
                + " order by e.number",
            WorkLogEntry.class)
        .setParameter("centre", centre)
        .setParameter("day", day)
        .setHint(QueryHints.BATCH, "e.attachments")
        .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
        .setMaxResults(limit)
        .getResultList();
  }

  public List<WorkLogEntry> waiting(String centre, int limit) {
    return entities
        .createQuery(
            "select e from WorkLogEntry e where e.centreOfList = :centre and e.closedAt is null"
                + " and e.followOn is null and e.voidedAt is null order by e.requestedAt",
            WorkLogEntry.class)
        .setParameter("centre", centre)
        .setHint(QueryHints.BATCH, "e.attachments")
        .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
        .setMaxResults(limit)
        .getResultList();
  }
}
