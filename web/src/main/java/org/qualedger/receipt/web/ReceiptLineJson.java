package org.qualedger.receipt.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.record.RecordNumber;

/**
 * A line of a receipt as a program sends it.
 *
 * @param amountFen amount in fen; below zero on a refund
 */
public record ReceiptLineJson(
    RecordNumber slip, @NotBlank @Size(max = 200) String item, long amountFen) {
  ReceiptLine line() {
    return new ReceiptLine(slip, item, amountFen);
  }
}
