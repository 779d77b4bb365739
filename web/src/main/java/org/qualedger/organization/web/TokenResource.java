package org.qualedger.organization.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.desk.IssuingToken;
import org.qualedger.web.Answers;
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
  private final Answers answers;
  private final HttpServletRequest request;

  @Inject
  public TokenResource(
      IssuingToken issuing, Call call, Answers answers, HttpServletRequest request) {
    this.issuing = issuing;
    this.call = call;
    this.answers = answers;
    this.request = request;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public TokenResource() {
    this(null, null, null, null);
  }

  /** Login and password of a member. */
  public record TokenRequest(
      @NotBlank @Size(max = 32) String login, @NotBlank @Size(max = 200) String password) {}

  @POST
  @PermitAll
  @Operation(
      summary = "Get a bearer token",
      description =
          "Valid for twelve hours. After ten failures within five minutes the login rests.")
  @APIResponseSchema(value = IssuingToken.IssuedToken.class, responseCode = "201")
  @SecurityRequirements
  public Response issue(TokenRequest wanted) {
    return switch (issuing.issue(
        wanted.login(), wanted.password().toCharArray(), request.getRemoteAddr())) {
      case Outcome.Done<IssuingToken.IssuedToken> done ->
          Response.status(Response.Status.CREATED)
              .header("Cache-Control", "no-store")
              .entity(done.value())
              .build();
      case Outcome.Declined<IssuingToken.IssuedToken> declined
          when declined.refusal().code() == RefusalCode.WRONG_PASSWORD ->
          Problem.of(401, "wrong-credentials", call.language()).toResponse();
      case Outcome.Declined<IssuingToken.IssuedToken> declined ->
          answers.declined(declined.refusal());
    };
  }
}
