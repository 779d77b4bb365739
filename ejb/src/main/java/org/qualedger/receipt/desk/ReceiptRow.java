package org.qualedger.receipt.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.PayChannel;

/** A receipt in a list; amounts in fen, below zero on a refund. */
public record ReceiptRow(
    String number,
    String centre,
    String stage,
    String bookNo,
    int serialNo,
    String payer,
    String unitNo,
    long totalFen,
    PayChannel channel,
    Instant issuedAt,
    String issuedBy,
    @Nullable String collectedBy,
    @Nullable Instant handedInAt,
    @Nullable Instant bookedAt,
    @Nullable String refundOf,
    long refundedFen) {

  /** The columns of the list's query, in order. */
  static ReceiptRow of(Object[] row) {
    return new ReceiptRow(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (Integer) row[4],
        (String) row[5],
        (String) row[6],
        (Long) row[7],
        (PayChannel) row[8],
        (Instant) row[9],
        (String) row[10],
        (String) row[11],
        (Instant) row[12],
        (Instant) row[13],
        (String) row[14],
        (Long) row[15]);
  }
}
