package org.qualedger.persistence;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Tells how many statements a request sent that named itself, and after it their texts. */
@WebServlet("/statement-probe")
public class StatementProbeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Made by the container. */
  public StatementProbeServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Objects.requireNonNull(request.getParameter("name"), "name");
    StatementProbe.Counted counted = StatementProbe.of(name);
    response.getWriter().println(counted.executed().get());
    for (String text : counted.prepared()) {
      response.getWriter().println(text);
    }
  }
}
