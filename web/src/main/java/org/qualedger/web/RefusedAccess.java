package org.qualedger.web;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Answers 403 where a use case is not for the caller's duties, and keeps a trace of it. */
@Provider
public class RefusedAccess implements ExceptionMapper<EJBAccessException> {

  private static final System.Logger LOG = System.getLogger(RefusedAccess.class.getName());

  @Context private HttpServletRequest request;

  /** Made by the container, which then sets the request. */
  @SuppressWarnings("NullAway.Init")
  public RefusedAccess() {}

  @Override
  public Response toResponse(EJBAccessException refusal) {
    @Nullable Principal caller = request.getUserPrincipal();
    LOG.log(
        System.Logger.Level.INFO,
        "Refused: {0} {1} by {2}: {3}",
        request.getMethod(),
        request.getRequestURI(),
        caller == null ? "nobody" : caller.getName(),
        refusal.getMessage());
    return Problem.of(HttpServletResponse.SC_FORBIDDEN, "not-permitted", CallerLanguage.of(request))
        .toResponse();
  }
}
