package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailStage;
import org.qualedger.organization.Unit;
import org.qualedger.organization.UnitNumber;

/** Lists of mail items: columns, never whole records. */
@ApplicationScoped
public class MailItems {
  private static final String COLUMNS =
      "select m.number, m.centreOfList, m.stageName, m.receivedAt, m.mailKind, m.carrier,"
          + " m.trackingNo, m.addressee, m.unitNo, m.cashOnDelivery, m.storagePlace, m.notifiedAt,"
          + " m.collectedAt, m.collectedBy, m.changedAfterSignature from MailItem m";

  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /**
   * A page in the order of the numbers, newest first.
   *
   * @param seen centres that the caller sees, or null for all
   * @param from first day of entry
   * @param to last day of entry
   */
  public List<Object[]> page(
      @Nullable String centre,
      @Nullable Collection<String> seen,
      Set<MailStage> stages,
      @Nullable String unitNo,
      @Nullable String trackingNo,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String after,
      int limit) {
    if (seen != null && seen.isEmpty()) {
      return List.of();
    }
    Conditions conditions =
        new Conditions()
            .and("m.centreOfList = :centre", "centre", centre)
            .and("m.centreOfList in :seen", "seen", seen)
            .andAny("m.stageName in :stages", "stages", stages.stream().map(Enum::name).toList())
            .and("m.unitKey = :unit", "unit", unitNo == null ? null : UnitNumber.key(unitNo))
            .and("m.trackingNo = :tracking", "tracking", trackingNo)
            .and("m.day >= :from", "from", from)
            .and("m.day <= :to", "to", to)
            .and("m.number < :after", "after", after);
    return conditions
        .bind(
            entities.createQuery(
                COLUMNS + conditions.text() + " order by m.number desc", Object[].class))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether the customer of a unit has given a standing commission to accept mail. */
  public boolean hasStandingCommission(String centre, String unitNo) {
    Unit unit = entities.find(Unit.class, centre + "/" + UnitNumber.key(unitNo));
    return unit != null && unit.mailCommission();
  }
}
