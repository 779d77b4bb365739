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

/** Declaring a spoilt receipt void; its number and all copies are kept. */
@Stateless
@RolesAllowed({Duty.CASHIER_ROLE})
public class VoidingReceipt {
  private static final Permitted WHO = Permitted.to(Duty.CASHIER);

  private final WritingRecords writing;

  @Inject
  VoidingReceipt(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected VoidingReceipt() {
    this(null);
  }

  /**
   * Voids it; the command gives the reason.
   *
   * @param allCopiesKept whether every copy is in the book
   */
  public Outcome<ReceiptView> voidIt(RecordNumber number, Command command, boolean allCopiesKept) {
    return writing
        .change(
            Receipt.class,
            number,
            WHO,
            command,
            "void",
            (receipt, act) -> receipt.spoil(act, allCopiesKept))
        .map(ReceiptView::of);
  }
}
