package org.qualedger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes every refused access to the log: one line, with an id that the caller is shown too. */
final class RefusalLog {
  private static final System.Logger LOG = System.getLogger(RefusalLog.class.getName());

  private RefusalLog() {}

  /**
   * Notes that the caller of a request was denied something.
   *
   * @param why what denied it
   * @return the id of the line
   */
  static String note(HttpServletRequest request, String why) {
    String incident = UUID.randomUUID().toString();
    @Nullable Principal caller = request.getUserPrincipal();
    LOG.log(
        System.Logger.Level.INFO,
        "Refused {0}: {1} {2} by {3}: {4}",
        incident,
        request.getMethod(),
        request.getRequestURI(),
        caller == null ? "nobody" : caller.getName(),
        why.lines().findFirst().orElse(""));
    return incident;
  }
}
