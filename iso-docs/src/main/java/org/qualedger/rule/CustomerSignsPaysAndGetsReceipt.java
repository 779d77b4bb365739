package org.qualedger.rule;

import java.util.List;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * 4.2.11, in three parts: the customer signs when the work is done; what is paid is covered by
 * receipts; what the provider collected reaches the cashier. The gravest part stands for the
 * clause.
 */
final class CustomerSignsPaysAndGetsReceipt extends SlipRule {
  private final List<SlipRule> parts =
      List.of(
          new CustomerSignsAfterTheWork(),
          new ReceiptCoversTheCharge(),
          new CollectedMoneyReachesCashier());

  CustomerSignsPaysAndGetsReceipt() {
    super("4.2.11");
  }

  @Override
  Finding judge(ServiceSlip slip, SlipDossier dossier) {
    if (dossier.calledOff()) {
      return notApplicable(DetailCode.SERVICE_NOT_PROVIDED);
    }
    if (!slip.stageNow().completed()) {
      return pending(DetailCode.STEP_TO_COME);
    }
    return Finding.gravest(parts.stream().map(part -> part.judge(dossier)).toList());
  }
}
