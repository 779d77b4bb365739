package org.qualedger.receipt.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Receipts;
import org.qualedger.persistence.Records;
import org.qualedger.receipt.Receipt;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;

/** Paying money back by a negative receipt that names the first (4.2.11). */
@Stateless
@RolesAllowed({Duty.CASHIER_ROLE})
public class RefundingReceipt {
  private static final Permitted WHO = Permitted.to(Duty.CASHIER);

  private final WritingRecords writing;
  private final Records records;
  private final Receipts receipts;
  private final Caller caller;

  @Inject
  RefundingReceipt(WritingRecords writing, Records records, Receipts receipts, Caller caller) {
    this.writing = writing;
    this.records = records;
    this.receipts = receipts;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected RefundingReceipt() {
    this(null, null, null, null);
  }

  /**
   * Pays money back; both receipts get a revision.
   *
   * @param number number of the first receipt
   * @param draft the negative receipt
   * @param idempotency key for repetition, or null
   * @return the negative receipt
   */
  public Outcome<ReceiptView> refund(
      RecordNumber number, Command command, ReceiptDraft draft, @Nullable Idempotency idempotency) {
    Optional<Receipt> found = records.find(Receipt.class, number);
    if (found.isEmpty() || !caller.actor().sees(number.centre())) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString());
    }
    Receipt first = found.get();
    return writing
        .create(
            RecordKind.RECEIPT,
            number.centre(),
            WHO,
            command,
            idempotency,
            Receipt.class,
            act -> check(act, first, command, draft),
            (refundNumber, act) -> {
              Receipt refund = first.refund(refundNumber, act, draft, Medium.ELECTRONIC);
              writing.append(first, act, "refund");
              return refund;
            })
        .map(ReceiptView::of);
  }

  private Decision check(Act act, Receipt first, Command command, ReceiptDraft draft) {
    Decision fresh = writing.fresh(first, command);
    if (!fresh.isGranted()) {
      return fresh;
    }
    Decision possible = first.checkRefund(act, draft);
    return possible.isGranted() ? receipts.freeSheet(first.centre(), draft) : possible;
  }
}
