package org.qualedger.organization.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.organization.desk.IssuingToken;
import org.qualedger.web.Call;
import org.qualedger.web.Problem;

/** Tokens, which programs show instead of a password. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class TokenResource {

  private final IssuingToken issuing;
  private final Call call;

  @Inject
  public TokenResource(IssuingToken issuing, Call call) {
    this.issuing = issuing;
    this.call = call;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public TokenResource() {
    this(null, null);
  }

  /** Login and password of a member. */
  public record TokenRequest(
      @NotBlank @Size(max = 32) String login, @NotBlank @Size(max = 200) String password) {}

  @POST
  @PermitAll
  @Operation(
      summary = "Get a bearer token",
      description = "Valid for twelve hours. Ten failures within five minutes lock the login.")
  @APIResponseSchema(value = IssuingToken.IssuedToken.class, responseCode = "201")
  @SecurityRequirements
  public Response issue(TokenRequest wanted) {
    return issuing
        .issue(wanted.login(), wanted.password().toCharArray())
        .map(
            token ->
                Response.status(Response.Status.CREATED)
                    .header("Cache-Control", "no-store")
                    .entity(token)
                    .build())
        .orElseGet(() -> Problem.of(401, "wrong-credentials", call.language()).toResponse());
  }
}
