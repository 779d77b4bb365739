package org.qualedger.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordNumber;

/** One line of a receipt: what was paid for one service slip. */
@Embeddable
public class ReceiptLine {
  @Column(name = "slip_number")
  private String slip;

  private String item;

  @Column(name = "amount_fen")
  private long amountFen;

  @SuppressWarnings("NullAway.Init")
  protected ReceiptLine() {}

  /**
   * @param slip number of the service slip
   * @param item what was paid for
   * @param amountFen amount in fen; below zero on a refund
   */
  public ReceiptLine(RecordNumber slip, String item, long amountFen) {
    this(slip.toString(), item, amountFen);
  }

  private ReceiptLine(String slip, String item, long amountFen) {
    this.slip = slip;
    this.item = item;
    this.amountFen = amountFen;
  }

  public RecordNumber slip() {
    return RecordNumber.parse(slip);
  }

  public String item() {
    return item;
  }

  /** Amount in fen; below zero on a refund. */
  public long amountFen() {
    return amountFen;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("slip", slip)
        .put("item", item)
        .put("amountFen", amountFen)
        .done();
  }

  static ReceiptLine rehydrate(CanonicalObject from) {
    return new ReceiptLine(
        from.required("slip"), from.required("item"), from.number("amountFen", 0));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReceiptLine that
        && slip.equals(that.slip)
        && item.equals(that.item)
        && amountFen == that.amountFen;
  }

  @Override
  public int hashCode() {
    return Objects.hash(slip, item, amountFen);
  }
}
