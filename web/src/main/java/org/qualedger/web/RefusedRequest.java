package org.qualedger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Gives a problem document to a request that never reached a resource. */
@Provider
public class RefusedRequest implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "bad-request",
          401, "not-authenticated",
          403, "not-permitted",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "too-large",
          415, "unsupported-media-type");

  @Context private HttpServletRequest request;

  /** Made by the container, which then sets the request. */
  @SuppressWarnings("NullAway.Init")
  public RefusedRequest() {}

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response answer = refusal.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    return Response.fromResponse(answer)
        .type(Problem.MEDIA_TYPE)
        .entity(
            Problem.of(
                    answer.getStatus(),
                    CODES.getOrDefault(answer.getStatus(), "failure"),
                    CallerLanguage.of(request))
                .toJson())
        .build();
  }
}
