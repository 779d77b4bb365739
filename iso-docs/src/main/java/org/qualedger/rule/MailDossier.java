package org.qualedger.rule;

import org.qualedger.mailregister.MailItem;

/**
 * A mail item.
 *
 * @param mailService whether its centre accepts mail for customers
 */
public record MailDossier(MailItem item, boolean mailService, Circumstances circumstances) {
  int value(RuleParameter parameter) {
    return circumstances.parameters().value(parameter, item.day());
  }
}
