package org.qualedger.organization;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The probe for persons, who have a session. */
@WebServlet("/identity-probe")
public class IdentityProbeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient IdentityProbe probe;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public IdentityProbeServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().write(probe.caller());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
