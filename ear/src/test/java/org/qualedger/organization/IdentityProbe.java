package org.qualedger.organization;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A use case for the front desk only, which tells who called it. */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class IdentityProbe {

  @Resource private SessionContext context;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public IdentityProbe() {}

  public String caller() {
    return context.getCallerPrincipal().getName()
        + " auditor="
        + context.isCallerInRole(Duty.AUDITOR_ROLE);
  }
}
