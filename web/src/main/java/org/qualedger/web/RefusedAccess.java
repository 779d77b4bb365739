package org.qualedger.web;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers 403 where a use case is not for the caller's duties, and keeps a trace of it. */
@Provider
public class RefusedAccess implements ExceptionMapper<EJBAccessException> {

  @Context private HttpServletRequest request;

  /** Made by the container, which then sets the request. */
  @SuppressWarnings("NullAway.Init")
  public RefusedAccess() {}

  @Override
  public Response toResponse(EJBAccessException refusal) {
    String incident = RefusalLog.note(request, String.valueOf(refusal.getMessage()));
    return Problem.of(HttpServletResponse.SC_FORBIDDEN, "not-permitted", CallerLanguage.of(request))
        .under(incident)
        .toResponse();
  }
}
