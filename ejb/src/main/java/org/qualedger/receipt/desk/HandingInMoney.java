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

/** Handing money collected on site to the cashier (4.2.11). */
@Stateless
@RolesAllowed({Duty.CASHIER_ROLE})
public class HandingInMoney {
  private static final Permitted WHO = Permitted.to(Duty.CASHIER);

  private final WritingRecords writing;

  @Inject
  HandingInMoney(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected HandingInMoney() {
    this(null);
  }

  /**
   * The cashier confirms what the provider hands in.
   *
   * @param countedFen what was counted, in fen
   */
  public Outcome<ReceiptView> handIn(RecordNumber number, Command command, long countedFen) {
    return writing
        .change(
            Receipt.class,
            number,
            WHO,
            command,
            "hand-in",
            (receipt, act) -> receipt.handIn(act, countedFen))
        .map(ReceiptView::of);
  }
}
