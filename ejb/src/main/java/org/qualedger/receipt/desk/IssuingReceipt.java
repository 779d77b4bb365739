package org.qualedger.receipt.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;

/**
 * Issuing a receipt from a pre-numbered book: the cashier at the centre, or the provider who
 * collects on site (4.2.11).
 */
@Stateless
@RolesAllowed({Duty.CASHIER_ROLE, Duty.SERVICE_STAFF_ROLE})
public class IssuingReceipt {
  private static final Permitted WHO = Permitted.to(Duty.CASHIER, Duty.SERVICE_STAFF);

  /** Who is cashier as well has the money already, wherever it was taken. */
  private static final Permitted AT_THE_CENTRE = Permitted.to(Duty.CASHIER);

  private final WritingRecords writing;
  private final Records records;
  private final Receipts receipts;
  private final Caller caller;

  @Inject
  IssuingReceipt(WritingRecords writing, Records records, Receipts receipts, Caller caller) {
    this.writing = writing;
    this.records = records;
    this.receipts = receipts;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected IssuingReceipt() {
    this(null, null, null, null);
  }

  /**
   * Issues a receipt.
   *
   * @param idempotency key for repetition, or null
   */
  public Outcome<ReceiptView> issue(
      String centre,
      ReceiptDraft draft,
      Medium medium,
      Command command,
      @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.RECEIPT,
            centre,
            caller.actor().dutiesAt(centre).contains(Duty.CASHIER) ? AT_THE_CENTRE : WHO,
            command,
            idempotency,
            Receipt.class,
            act -> check(act, centre, draft),
            (number, act) -> new Receipt(number, act, draft, medium, false))
        .map(ReceiptView::of);
  }

  private Decision check(Act act, String centre, ReceiptDraft draft) {
    Decision possible = Receipt.check(act, draft);
    if (!possible.isGranted()) {
      return possible;
    }
    for (ReceiptLine line : draft.lines()) {
      if (!line.slip().centre().equals(centre) || !records.exists(line.slip())) {
        return Decision.refusedField(
            "lines", RefusalCode.UNKNOWN_REFERENCE, line.slip().toString());
      }
    }
    return receipts.freeSheet(centre, draft);
  }
}
