package org.qualedger.receipt.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Taking a receipt into the cashier's books (3.4). */
@Stateless
@RolesAllowed({Duty.CASHIER_ROLE})
public class BookingReceipt {
  private static final Permitted WHO = Permitted.to(Duty.CASHIER);

  private final WritingRecords writing;

  @Inject
  BookingReceipt(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected BookingReceipt() {
    this(null);
  }

  /** Books it; money collected on site must have been handed in. */
  public Outcome<ReceiptView> book(RecordNumber number, Command command) {
    return writing
        .change(Receipt.class, number, WHO, command, "book", (receipt, act) -> receipt.book(act))
        .map(ReceiptView::of);
  }
}
