package org.qualedger.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.receipt.Receipt;
import org.qualedger.serviceslip.Charge;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.11 second part: the lines of receipts for the slip sum up to what the customer pays, within
 * seven days. Refunds count below zero, void receipts not at all. A receipt before the signature is
 * a prepayment, which is remarked and no fault.
 */
final class ReceiptCoversTheCharge extends SlipRule {
  ReceiptCoversTheCharge() {
    super("4.2.11");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    Instant completed = slip.completedAt();
    Charge charge = slip.charge();
    if (!slip.terms().paid() || completed == null) {
      return notApplicable(DetailCode.NOTHING_TO_PAY);
    }
    if (charge == null) {
      return noEvidence(DetailCode.CHARGE_MISSING);
    }
    List<Receipt> receipts = dossier.receipts().stream().filter(r -> !r.voided()).toList();
    long paid = receipts.stream().mapToLong(r -> r.amountFen(slip.number())).sum();
    if (charge.netFen() == 0 && paid == 0) {
      return notApplicable(DetailCode.NOTHING_TO_PAY);
    }
    LocalDate lastDay =
        dossier
            .circumstances()
            .zone()
            .day(completed)
            .plusDays(dossier.days(RuleParameter.RECEIPT_LIMIT));
    return paid == charge.netFen()
        ? inTime(receipts, completed, lastDay, dossier, paid)
        : notCovered(slip, paid, charge.netFen(), lastDay, dossier);
  }

  private Finding inTime(
      List<Receipt> receipts,
      Instant completed,
      LocalDate lastDay,
      SlipDossier dossier,
      long paid) {
    for (Receipt receipt : receipts) {
      LocalDate issued = dossier.circumstances().zone().day(receipt.issuedAt());
      if (receipt.refundOf() == null && issued.isAfter(lastDay)) {
        return fail(DetailCode.RECEIPT_LATE, issued, dossier.days(RuleParameter.RECEIPT_LIMIT));
      }
    }
    Finding covered = pass(DetailCode.RECEIPT_GIVEN, yuan(paid));
    return receipts.stream().anyMatch(r -> r.issuedAt().isBefore(completed))
        ? covered.remarking(DetailCode.PREPAID)
        : covered;
  }

  private Finding notCovered(
      ServiceSlip slip, long paid, long net, LocalDate lastDay, SlipDossier dossier) {
    Instant until = dossier.circumstances().zone().endOf(lastDay);
    if (paid < net && dossier.circumstances().isAhead(until)) {
      return pendingUntil(until, DetailCode.RECEIPT_DUE, until);
    }
    if (paid != 0) {
      return fail(DetailCode.RECEIPT_SUM_DIFFERS, yuan(paid), yuan(net));
    }
    String named = slip.receiptNumber();
    return named != null
        ? noEvidence(DetailCode.RECEIPT_NOT_ON_FILE, named)
        : fail(DetailCode.RECEIPT_MISSING, dossier.days(RuleParameter.RECEIPT_LIMIT));
  }

  static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
