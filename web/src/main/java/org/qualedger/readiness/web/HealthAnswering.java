package org.qualedger.readiness.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.qualedger.readiness.desk.CheckingReadiness;
import org.qualedger.readiness.desk.PartState;

/**
 * Answers {@code /health/live} while requests are answered at all, and {@code /health/ready} with
 * the state of every part, 503 where one does not work; in the form of MicroProfile Health. The
 * server's own health endpoint would not see checks of an application that is an EAR.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthAnswering extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CheckingReadiness readiness;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public HealthAnswering() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<PartState> parts =
        request.getServletPath().equals("/health/ready") ? readiness.parts() : List.of();
    boolean up = parts.stream().allMatch(PartState::up);
    JsonArrayBuilder checks = Json.createArrayBuilder();
    for (PartState part : parts) {
      checks.add(
          Json.createObjectBuilder()
              .add("name", part.part())
              .add("status", status(part.up()))
              .add("data", Json.createObjectBuilder().add("detail", part.detail())));
    }
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            Json.createObjectBuilder()
                .add("status", status(up))
                .add("checks", checks)
                .build()
                .toString());
  }

  private static String status(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
