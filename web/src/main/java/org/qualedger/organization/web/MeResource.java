package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.organization.desk.KnowingMyself;

/** The caller, as the product knows him or her. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MeResource {

  private final KnowingMyself knowing;

  @Inject
  public MeResource(KnowingMyself knowing) {
    this.knowing = knowing;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public MeResource() {
    this(null);
  }

  @GET
  @Operation(summary = "Who the caller is, and the duties held today")
  public KnowingMyself.Me me() {
    return knowing.me();
  }
}
