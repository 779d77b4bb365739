package org.qualedger.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error as a program reads it: a problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param code what went wrong, stable and the same in every language
 * @param detail a sentence for a person, in the caller's language
 * @param clause the clause of the procedure that forbids it, where one does
 * @param incident the id under which the server's log tells more, where something broke or a right
 *     was denied
 * @param errors everything that is wrong with the request, field by field
 */
public record Problem(
    int status,
    String code,
    String detail,
    @Nullable String clause,
    @Nullable String incident,
    List<FieldError> errors) {

  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Bundle of the sentences. */
  static final String TEXTS = "org.qualedger.web.texts";

  /** The status of a request that was understood and cannot be carried out as it stands. */
  static final int UNPROCESSABLE = 422;

  /** The status of an edit that does not say what it edits. */
  static final int PRECONDITION_REQUIRED = 428;

  /** One thing that is wrong, with its sentence. */
  public record FieldError(String field, String code, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem of the request as a whole. */
  public Problem(int status, String code, String detail) {
    this(status, code, detail, null, null, List.of());
  }

  /** A problem with its own sentence {@code problem.<code>}. */
  public static Problem of(int status, String code, Locale language) {
    return new Problem(status, code, Texts.text(TEXTS, language, "problem." + code));
  }

  /** The same problem with the id under which the server's log tells of it. */
  Problem under(String id) {
    return new Problem(status, code, detail, clause, id, errors);
  }

  /** Everything that is wrong with a request, in one document. */
  public static Problem of(int status, List<Fault> faults, Locale language) {
    return new Problem(
        status,
        "invalid",
        Texts.text(TEXTS, language, "problem.invalid", String.valueOf(faults.size())),
        null,
        null,
        faults.stream()
            .map(
                fault ->
                    new FieldError(
                        fault.field(),
                        fault.code(),
                        Texts.text(
                            TEXTS, language, "fault." + fault.code(), fault.arguments().toArray())))
            .toList());
  }

  /** The document itself. */
  public JsonObject toJson() {
    JsonObjectBuilder document =
        Json.createObjectBuilder()
            .add("type", "urn:qualedger:problem:" + code)
            .add("status", status)
            .add("code", code)
            .add("detail", detail);
    if (clause != null) {
      document.add("clause", clause);
    }
    if (incident != null) {
      document.add("incident", incident);
    }
    if (!errors.isEmpty()) {
      JsonArrayBuilder list = Json.createArrayBuilder();
      for (FieldError error : errors) {
        list.add(
            Json.createObjectBuilder()
                .add("field", error.field())
                .add("code", error.code())
                .add("detail", error.detail()));
      }
      document.add("errors", list);
    }
    return document.build();
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
