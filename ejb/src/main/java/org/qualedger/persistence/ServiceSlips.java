package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.SlipStage;

/** Lists of service slips: columns, never whole records. */
@ApplicationScoped
public class ServiceSlips {
  private static final String COLUMNS =
      "select s.number, s.centreOfList, s.stageName, s.categoryCode, s.customer.name,"
          + " s.customer.unitNo, s.customer.phone, s.description, s.assignment.leadProvider,"
          + " s.assignment.leadLogin, s.createdAt, s.terms.appointmentTo,"
          + " s.assignment.dispatchedAt, s.receivedAt, s.arrivedAt, s.completedAt,"
          + " s.changedAfterSignature from ServiceSlip s where ";

  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** A page in the order of day and number, newest first. */
  public List<Object[]> page(
      @Nullable String centre,
      @Nullable Collection<String> centresSeen,
      Set<SlipStage> stages,
      @Nullable String lead,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String after,
      int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    restrict(where, parameters, " and s.centreOfList = :centre", "centre", centre);
    if (centresSeen != null) {
      if (centresSeen.isEmpty()) {
        return List.of();
      }
      restrict(where, parameters, " and s.centreOfList in :seen", "seen", centresSeen);
    }
    if (!stages.isEmpty()) {
      restrict(
          where,
          parameters,
          " and s.stageName in :stages",
          "stages",
          stages.stream().map(Enum::name).toList());
    }
    restrict(where, parameters, " and s.assignment.leadLogin = :lead", "lead", lead);
    restrict(where, parameters, " and s.day >= :from", "from", from);
    restrict(where, parameters, " and s.day <= :to", "to", to);
    restrict(where, parameters, " and s.number < :after", "after", after);
    TypedQuery<Object[]> query =
        entities.createQuery(COLUMNS + where + " order by s.number desc", Object[].class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  public Map<SlipStage, Long> openByStage(String centre) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select s.stageName, count(s) from ServiceSlip s where s.centreOfList = :centre"
                    + " and s.stageName in :open group by s.stageName",
                Object[].class)
            .setParameter("centre", centre)
            .setParameter(
                "open",
                Arrays.stream(SlipStage.values()).filter(SlipStage::open).map(Enum::name).toList())
            .getResultList();
    Map<SlipStage, Long> counts = new EnumMap<>(SlipStage.class);
    rows.forEach(row -> counts.put(SlipStage.valueOf((String) row[0]), (Long) row[1]));
    return counts;
  }

  public List<Object[]> awaitingVisit(String centre, Instant completedFrom, int limit) {
    return entities
        .createQuery(
            COLUMNS
                + "s.centreOfList = :centre and s.completedAt >= :since and s.number not in"
                + " (select t.number from ServiceSlip t join t.visits v"
                + " where t.completedAt >= :since and v.effective = :effective)"
                + " order by s.completedAt",
            Object[].class)
        .setParameter("centre", centre)
        .setParameter("since", completedFrom)
        .setParameter("effective", true)
        .setMaxResults(limit)
        .getResultList();
  }

  private static void restrict(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      parameters.put(name, value);
    }
  }
}
