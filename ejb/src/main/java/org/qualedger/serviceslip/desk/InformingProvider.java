package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;

/** Noting that the provider was told the result of a visit (4.2.14.2). */
@Stateless
@RolesAllowed(Duty.MANAGERS_ASSISTANT_ROLE)
public class InformingProvider {
  private static final Permitted WHO = Permitted.to(Duty.MANAGERS_ASSISTANT);

  private final ChangingSlips slips;

  @Inject
  InformingProvider(ChangingSlips slips) {
    this.slips = slips;
  }

  @SuppressWarnings("NullAway")
  protected InformingProvider() {
    this(null);
  }

  public Outcome<ServiceSlipView> inform(RecordNumber number, Command command, int attempt) {
    return slips.change(
        number, WHO, command, "inform-provider", (slip, act) -> slip.informProvider(act, attempt));
  }
}
