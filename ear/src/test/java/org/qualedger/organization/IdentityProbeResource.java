package org.qualedger.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The probe for programs. */
@Path("identity-probe")
@RequestScoped
public class IdentityProbeResource {

  @Inject private IdentityProbe probe;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public IdentityProbeResource() {}

  @GET
  @Produces("text/plain")
  public String caller() {
    return probe.caller();
  }
}
