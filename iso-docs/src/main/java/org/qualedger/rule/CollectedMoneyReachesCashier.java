package org.qualedger.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.Medium;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.Settlement;

/**
 * 4.2.11 third part: money that the provider collected is with the cashier on the same or the next
 * working day, to the fen. The limit is the company's own.
 */
final class CollectedMoneyReachesCashier extends SlipRule {
  CollectedMoneyReachesCashier() {
    super("4.2.11");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    List<Receipt> given =
        dossier.receipts().stream().filter(r -> !r.voided() && r.refundOf() == null).toList();
    List<Receipt> collected = given.stream().filter(r -> r.collectedBy() != null).toList();
    if (collected.isEmpty()) {
      return slip.paymentMode() == Settlement.PaymentMode.COLLECTED_BY_PROVIDER && !given.isEmpty()
          ? noEvidence(DetailCode.COLLECTION_NOT_ON_RECEIPT)
          : notApplicable(DetailCode.NOTHING_TO_PAY);
    }
    return Finding.gravest(collected.stream().map(r -> isHandedIn(r, dossier)).toList());
  }

  private Finding isHandedIn(Receipt receipt, SlipDossier dossier) {
    Circumstances circumstances = dossier.circumstances();
    LocalDate lastDay = circumstances.zone().day(receipt.issuedAt());
    for (int i = 0; i < dossier.days(RuleParameter.MONEY_HAND_IN_LIMIT); i++) {
      lastDay = circumstances.workingDays().next(lastDay);
    }
    Instant until = circumstances.zone().endOf(lastDay);
    Instant handedIn = receipt.handedInAt();
    if (handedIn == null) {
      if (circumstances.isAhead(until)) {
        return pendingUntil(until, DetailCode.MONEY_DUE, until);
      }
      return receipt.medium() == Medium.ELECTRONIC
          ? fail(DetailCode.MONEY_NOT_HANDED_IN, until)
          : noEvidence(DetailCode.MONEY_NOT_HANDED_IN, until);
    }
    Long counted = receipt.handedInFen();
    if (counted != null && counted != receipt.totalFen()) {
      return fail(
          DetailCode.MONEY_DIFFERS,
          ReceiptCoversTheCharge.yuan(counted),
          ReceiptCoversTheCharge.yuan(receipt.totalFen()));
    }
    return handedIn.isBefore(until)
        ? pass(DetailCode.MONEY_HANDED_IN)
        : fail(DetailCode.MONEY_HANDED_IN_LATE, handedIn, until);
  }
}
