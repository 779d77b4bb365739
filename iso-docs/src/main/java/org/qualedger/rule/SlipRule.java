package org.qualedger.rule;

import org.qualedger.serviceslip.ServiceSlip;

/** A rule on service slips. A void slip is nobody's evidence. */
abstract class SlipRule extends RuleBase<SlipDossier> {
  SlipRule(String path) {
    super(path);
  }

  @Override
  public final Finding judge(SlipDossier dossier) {
    return dossier.slip().voided()
        ? notApplicable(DetailCode.RECORD_VOID)
        : judge(dossier.slip(), dossier);
  }

  abstract Finding judge(ServiceSlip slip, SlipDossier dossier);
}
