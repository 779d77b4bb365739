package org.qualedger.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.desk.AuthenticatedMember;

/** The login of a person at the pages, as the session remembers it. */
final class Login {

  private static final String ATTRIBUTE = Login.class.getName();

  private Login() {}

  /** The member who is logged in, without making a session where there is none. */
  static Optional<AuthenticatedMember> of(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((AuthenticatedMember) session.getAttribute(ATTRIBUTE));
  }

  /**
   * Remembers the member. The session gets a new id, so that an id somebody planted before the
   * login is worth nothing after it.
   */
  static void begin(HttpServletRequest request, AuthenticatedMember member) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(ATTRIBUTE, member);
  }

  /** Forgets the member and everything else in the session. */
  static void end(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
