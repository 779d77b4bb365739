package org.qualedger.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/**
 * An error as a program reads it: a problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param code what went wrong, stable and the same in every language
 * @param detail a sentence for a person, in the caller's language
 */
public record Problem(int status, String code, String detail) {

  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The document itself. */
  public JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("type", "urn:qualedger:problem:" + code)
        .add("status", status)
        .add("code", code)
        .add("detail", detail)
        .build();
  }

  /** The document as the answer of a resource. */
  public Response toResponse() {
    return Response.status(status).type(MEDIA_TYPE).entity(toJson()).build();
  }

  /** The document as the answer of a servlet, filter or login. */
  public void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(toJson().toString());
  }
}
