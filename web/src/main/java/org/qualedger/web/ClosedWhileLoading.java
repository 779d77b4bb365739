package org.qualedger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.qualedger.sample.LoadingSampleData;
import org.qualedger.sample.SampleProgress;

/**
 * Keeps everybody out while the demonstration data is loaded: what a person writes in between would
 * stand among the days that are still to come, with their numbers. Watchers of the server and what
 * pages are drawn with are let through.
 */
@ApplicationScoped
public class ClosedWhileLoading {
  private static final String SECONDS_TO_WAIT = "5";

  private final LoadingSampleData loading;

  @Inject
  ClosedWhileLoading(LoadingSampleData loading) {
    this.loading = loading;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ClosedWhileLoading() {
    this(null);
  }

  /**
   * Whether a request is to be turned away now.
   *
   * @param path path of the request within the application
   */
  public boolean isClosedFor(String path) {
    return !path.startsWith("/health/")
        && !path.startsWith("/jakarta.faces.resource/")
        && !loading.progress().isComplete();
  }

  /**
   * Turns a request away: the status and when to come back. The body is the error page's matter.
   */
  public static void turnAway(HttpServletResponse response) {
    response.setHeader("Retry-After", SECONDS_TO_WAIT);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** Why it is closed, and how far the load is. */
  Problem problem(Locale language) {
    SampleProgress progress = loading.progress();
    String code =
        progress.state() == SampleProgress.State.BROKEN_OFF ? "loading-broken-off" : "loading";
    return new Problem(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        code,
        Texts.text(Problem.TEXTS, language, "problem." + code, progress.perCent()));
  }
}
