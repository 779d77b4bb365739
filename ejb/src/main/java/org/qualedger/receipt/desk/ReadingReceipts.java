package org.qualedger.receipt.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Receipts;
import org.qualedger.persistence.Records;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.RecordNumber;

/** Reading receipts: one, a list, those of a slip, the sheets of a book. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE
})
public class ReadingReceipts {
  private static final int MOST = 200;

  private final Records records;
  private final Receipts receipts;
  private final Caller caller;

  @Inject
  ReadingReceipts(Records records, Receipts receipts, Caller caller) {
    this.records = records;
    this.receipts = receipts;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingReceipts() {
    this(null, null, null);
  }

  /** One record that the caller may see. */
  public Optional<ReceiptView> find(RecordNumber number) {
    return records
        .find(Receipt.class, number)
        .filter(found -> caller.actor().sees(found.centre()))
        .map(ReceiptView::of);
  }

  /**
   * Records in the order of their numbers, newest first.
   *
   * @param after number after which to go on, or null for the beginning
   * @param limit at most 200
   */
  public List<ReceiptRow> page(ReceiptFilter filter, @Nullable String after, int limit) {
    Actor actor = caller.actor();
    return receipts
        .page(
            filter.centre(),
            actor.seesAllCentres() ? null : actor.centres(),
            filter.stages(),
            filter.bookNo(),
            filter.from(),
            filter.to(),
            after,
            Math.min(limit, MOST))
        .stream()
        .map(ReceiptRow::of)
        .toList();
  }

  /** The receipts on which a slip stands, newest first. */
  public List<ReceiptRow> ofSlip(RecordNumber slip) {
    return caller.actor().sees(slip.centre())
        ? receipts.ofSlip(slip.toString()).stream().map(ReceiptRow::of).toList()
        : List.of();
  }

  /** The sheet that follows the one a centre issued last; empty before the first. */
  public Optional<BookSheet> nextSheet(String centre) {
    return caller.actor().sees(centre)
        ? receipts
            .lastSheet(centre)
            .map(last -> new BookSheet((String) last[0], (Integer) last[1] + 1))
        : Optional.empty();
  }

  /** Runs of serials missing between the first and the last used sheet of a book: findings. */
  public List<SheetGap> gaps(String centre, String bookNo) {
    return caller.actor().sees(centre)
        ? SheetGap.between(receipts.serials(centre, bookNo))
        : List.of();
  }
}
