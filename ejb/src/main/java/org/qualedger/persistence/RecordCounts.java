package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How many records stand where. */
@ApplicationScoped
public class RecordCounts {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** Rows of kind, stage and count for a centre, without the stages that end a life. */
  public List<Object[]> open(String centre) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select kind, stage_name, count(*) from quality_record where centre_code = ?1"
                    + " and stage_name not in ('CLOSED','CANCELLED','ABORTED','VOIDED','COLLECTED',"
                    + "'RETURNED','LOST','BOOKED','TERMINATED','FILED')"
                    + " group by kind, stage_name order by kind, stage_name")
            .setParameter(1, centre)
            .getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }
}
