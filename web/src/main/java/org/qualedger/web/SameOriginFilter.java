package org.qualedger.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets no page of another site change anything in a person's name (cross-site request forgery).
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, {@code Origin}). A changing
 * request from elsewhere is refused everywhere, also under {@code /api}, where a browser might add
 * a Basic password that it remembers. A request that says nothing is refused at the pages, whose
 * cookies only browsers have, and passes under {@code /api}, where programs say nothing.
 */
@WebFilter("/*")
public class SameOriginFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(SameOriginFilter.class.getName());
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod()) || comesFromHere(request)) {
      chain.doFilter(request, response);
      return;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "Refused: {0} {1} from {2}, sent by another site ({3})",
        request.getMethod(),
        request.getRequestURI(),
        request.getRemoteAddr(),
        request.getHeader("Origin"));
    new Problem(
            HttpServletResponse.SC_FORBIDDEN,
            "other-origin",
            Texts.text(
                "org.qualedger.web.texts", CallerLanguage.of(request), "problem.other-origin"))
        .writeTo(response);
  }

  private static boolean comesFromHere(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    @Nullable String origin = request.getHeader("Origin");
    return origin == null
        ? request.getServletPath().equals("/api")
        : authority(origin).equals(request.getHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      @Nullable String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
