package org.qualedger.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers where the container ends a request with an error: under {@code /api} by a problem
 * document, elsewhere by the error page. Resources make their own problem documents; here comes
 * what never reached one, such as a caller without credentials.
 */
@WebServlet("/error")
public class ErrorAnswering extends HttpServlet {

  /** Request attribute: what the error page says. */
  static final String SENTENCE = "sentence";

  private static final String OVERTAKEN = "changed-meanwhile";

  private static final long serialVersionUID = 1L;

  /** The codes of the errors that have a sentence of their own. */
  private static final Map<Integer, String> CODES =
      Map.of(
          HttpServletResponse.SC_BAD_REQUEST,
          "bad-request",
          HttpServletResponse.SC_UNAUTHORIZED,
          "not-authenticated",
          HttpServletResponse.SC_FORBIDDEN,
          "not-permitted",
          HttpServletResponse.SC_NOT_FOUND,
          "not-found",
          HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          "method-not-allowed",
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "too-large",
          429,
          "too-many-failures");

  @Inject private transient ClosedWhileLoading closed;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public ErrorAnswering() {}

  /** Whether two saved the same thing from pages at the same time, and this one came second. */
  private static boolean isOvertaken(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        && Accident.isOvertaken(thrown);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    @Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    @Nullable Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (!(path instanceof String failed) || !(status instanceof Integer code)) {
      // Somebody opened this address, and there is nothing to tell.
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean loading =
        code == HttpServletResponse.SC_SERVICE_UNAVAILABLE
            && closed.isClosedFor(failed.substring(request.getContextPath().length()));
    Locale language = CallerLanguage.of(request);
    Problem problem =
        loading
            ? closed.problem(language)
            : isOvertaken(request)
                ? Problem.of(HttpServletResponse.SC_PRECONDITION_FAILED, OVERTAKEN, language)
                : Problem.of(code, CODES.getOrDefault(code, "failure"), language);
    if (failed.startsWith(request.getContextPath() + "/api/")) {
      problem.writeTo(response);
      return;
    }
    if (loading) {
      // The page comes again by itself until there is something to see.
      response.setHeader("Refresh", response.getHeader("Retry-After"));
    }
    response.setStatus(problem.status());
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, problem.status());
    if (request.getAttribute(SENTENCE) == null) {
      request.setAttribute(SENTENCE, problem.detail());
    }
    request.getRequestDispatcher("/WEB-INF/error.xhtml").forward(request, response);
  }
}
