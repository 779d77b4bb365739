package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.ReceiptStage;

/** Lists of receipts and the sheets of their books: columns, never whole records. */
@ApplicationScoped
public class Receipts {
  private static final String COLUMNS =
      "select r.number, r.centreOfList, r.stageName, r.bookNo, r.serialNo, r.payer, r.unitNo,"
          + " r.totalFen, r.channel, r.issuedAt, r.issuedBy, r.collectedBy, r.handedInAt,"
          + " r.bookedAt, r.refundOf, r.refundedFen from Receipt r";

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
      Set<ReceiptStage> stages,
      @Nullable String bookNo,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String after,
      int limit) {
    if (seen != null && seen.isEmpty()) {
      return List.of();
    }
    Conditions conditions =
        new Conditions()
            .and("r.centreOfList = :centre", "centre", centre)
            .and("r.centreOfList in :seen", "seen", seen)
            .andAny("r.stageName in :stages", "stages", stages.stream().map(Enum::name).toList())
            .and("r.bookNo = :book", "book", bookNo)
            .and("r.day >= :from", "from", from)
            .and("r.day <= :to", "to", to)
            .and("r.number < :after", "after", after);
    return conditions
        .bind(
            entities.createQuery(
                COLUMNS + conditions.text() + " order by r.number desc", Object[].class))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The receipts that a slip stands on. */
  public List<Object[]> ofSlip(String slip) {
    return entities
        .createQuery(
            COLUMNS
                + " where r.number in"
                + " (select p.number from Receipt p join p.lines l where l.slip = :slip)"
                + " order by r.number desc",
            Object[].class)
        .setParameter("slip", slip)
        .getResultList();
  }

  /** Whether the sheet that a draft wants is still unused. */
  public Decision freeSheet(String centre, ReceiptDraft draft) {
    boolean used =
        !entities
            .createQuery(
                "select r.number from Receipt r where r.centreOfList = :centre"
                    + " and r.bookNo = :book and r.serialNo = :serial",
                String.class)
            .setParameter("centre", centre)
            .setParameter("book", draft.bookNo().strip())
            .setParameter("serial", draft.serialNo())
            .getResultList()
            .isEmpty();
    return used
        ? Decision.refusedField(
            "serialNo", RefusalCode.DUPLICATE, draft.bookNo().strip() + "/" + draft.serialNo())
        : Decision.grant();
  }

  /** Book and serial of the receipt that a centre issued last. */
  public Optional<Object[]> lastSheet(String centre) {
    return entities
        .createQuery(
            "select r.bookNo, r.serialNo from Receipt r where r.centreOfList = :centre"
                + " order by r.number desc",
            Object[].class)
        .setParameter("centre", centre)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The serials of a centre's book that are used, in order. */
  public List<Integer> serials(String centre, String bookNo) {
    return entities
        .createQuery(
            "select r.serialNo from Receipt r where r.centreOfList = :centre"
                + " and r.bookNo = :book order by r.serialNo",
            Integer.class)
        .setParameter("centre", centre)
        .setParameter("book", bookNo)
        .getResultList();
  }
}
