package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementStage;
import org.qualedger.organization.UnitNumber;

/** Lists of agreements: columns, never whole records. */
@ApplicationScoped
public class Agreements {
  private static final String COLUMNS =
      "select a.number, a.centreOfList, a.stageName, a.type, a.ownerName, a.unitNo,"
          + " a.supplierName, a.scope, a.priceFen, a.startsOn, a.endsOn,"
          + " a.ownerSignature.signedAt, a.supplierSignature.signedAt, a.filingNo, a.filedAt,"
          + " a.changedAfterSignature from ServiceAgreement a";

  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /**
   * A page in the order of the numbers, newest first.
   *
   * @param seen centres that the caller sees, or null for all
   * @param inForceOn day inside the term
   */
  public List<Object[]> page(
      @Nullable String centre,
      @Nullable Collection<String> seen,
      Set<AgreementStage> stages,
      @Nullable String unitNo,
      @Nullable String supplier,
      @Nullable LocalDate inForceOn,
      @Nullable String after,
      int limit) {
    if (seen != null && seen.isEmpty()) {
      return List.of();
    }
    Conditions conditions =
        new Conditions()
            .and("a.centreOfList = :centre", "centre", centre)
            .and("a.centreOfList in :seen", "seen", seen)
            .andAny("a.stageName in :stages", "stages", stages.stream().map(Enum::name).toList())
            .and("a.unitKey = :unit", "unit", unitNo == null ? null : UnitNumber.key(unitNo))
            .and("a.supplierName = :supplier", "supplier", supplier)
            .and("a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day)", "day", inForceOn)
            .and("a.number < :after", "after", after);
    return conditions
        .bind(
            entities.createQuery(
                COLUMNS + conditions.text() + " order by a.number desc", Object[].class))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The agreements that cover a slip. */
  public List<Object[]> covering(String slip) {
    return entities
        .createQuery(
            COLUMNS + " join a.slips s where s = :slip order by a.number desc", Object[].class)
        .setParameter("slip", slip)
        .getResultList();
  }
}
