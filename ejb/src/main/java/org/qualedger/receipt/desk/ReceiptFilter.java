package org.qualedger.receipt.desk;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.ReceiptStage;

/**
 * Which receipts a list holds; null or empty does not restrict.
 *
 * @param from first day of entry
 * @param to last day of entry
 */
public record ReceiptFilter(
    @Nullable String centre,
    Set<ReceiptStage> stages,
    @Nullable String bookNo,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public ReceiptFilter {
    stages = Set.copyOf(stages);
  }
}
