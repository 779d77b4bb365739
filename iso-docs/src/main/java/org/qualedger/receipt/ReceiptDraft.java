package org.qualedger.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a receipt.
 *
 * @param bookNo number of the receipt book
 * @param serialNo pre-printed number inside the book; unique there, and a gap is a finding
 * @param payer who pays
 * @param unitNo unit of the payer
 * @param lines what is paid for, slip by slip; one receipt may cover several
 * @param channel means of payment
 * @param collectedBy name of the provider who took the money on site, or null where it was paid at
 *     the centre
 * @param invoiceNo number of the tax invoice, where one was written too
 */
public record ReceiptDraft(
    String bookNo,
    int serialNo,
    String payer,
    String unitNo,
    List<ReceiptLine> lines,
    PayChannel channel,
    @Nullable String collectedBy,
    @Nullable String invoiceNo) {
  public ReceiptDraft {
    lines = List.copyOf(lines);
  }

  /** The sum of the lines in fen. */
  public long totalFen() {
    return lines.stream().mapToLong(ReceiptLine::amountFen).sum();
  }
}
