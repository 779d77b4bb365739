package org.qualedger.receipt.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.PayChannel;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.desk.RecordHeader;

/**
 * A receipt as pages and programs see it.
 *
 * @param totalInWords the total in formal Chinese numerals (大写金额)
 * @param refundOf number of the receipt whose money this one pays back
 * @param refunds numbers of the receipts that paid money of this one back
 * @param copiesKept whether all copies of a voided receipt are kept
 */
public record ReceiptView(
    RecordHeader header,
    LocalDate day,
    String bookNo,
    int serialNo,
    String payer,
    String unitNo,
    List<Line> lines,
    long totalFen,
    String totalInWords,
    PayChannel channel,
    @Nullable String invoiceNo,
    Instant issuedAt,
    String issuedBy,
    @Nullable String collectedBy,
    @Nullable Instant handedInAt,
    @Nullable Long handedInFen,
    @Nullable String takenBy,
    @Nullable Instant bookedAt,
    @Nullable String bookedBy,
    @Nullable String refundOf,
    List<String> refunds,
    long refundedFen,
    @Nullable Boolean copiesKept) {

  /** What was paid for one slip, in fen. */
  public record Line(String slip, String item, long amountFen) {}

  /** The view of a receipt. */
  public static ReceiptView of(Receipt receipt) {
    return new ReceiptView(
        RecordHeader.of(receipt),
        receipt.day(),
        receipt.bookNo(),
        receipt.serialNo(),
        receipt.payer(),
        receipt.unitNo(),
        receipt.lines().stream()
            .map(line -> new Line(line.slip().toString(), line.item(), line.amountFen()))
            .toList(),
        receipt.totalFen(),
        receipt.totalInWords(),
        receipt.channel(),
        receipt.invoiceNo(),
        receipt.issuedAt(),
        receipt.issuedBy(),
        receipt.collectedBy(),
        receipt.handedInAt(),
        receipt.handedInFen(),
        receipt.takenBy(),
        receipt.bookedAt(),
        receipt.bookedBy(),
        receipt.refundOf(),
        receipt.refunds(),
        receipt.refundedFen(),
        receipt.copiesKept());
  }
}
