package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.worklog.WorkLogEntry;

/** Lists of work-log entries. */
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
        .setHint("eclipselink.batch", "e.attachments")
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
        .setHint("eclipselink.batch", "e.attachments")
        .setMaxResults(limit)
        .getResultList();
  }
}
