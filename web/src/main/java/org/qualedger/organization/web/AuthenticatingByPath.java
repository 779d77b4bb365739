package org.qualedger.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.desk.AuthenticatedMember;
import org.qualedger.organization.desk.Authenticating;
import org.qualedger.web.ClosedWhileLoading;

/**
 * Proves the caller's identity to the container, in one of two ways that the path chooses.
 *
 * <ul>
 *   <li>{@code /api/…} is for programs: HTTP Basic or a bearer token in every request. A cookie
 *       does not count there, so no page of another site can borrow a person's session for a call.
 *   <li>Everything else is for persons: the login page, and a session that remembers the login.
 * </ul>
 *
 * <p>One mechanism and not two standard ones, because two of them in one application exclude each
 * other in Jakarta Security 3. The session is our own attribute and not the container's
 * ({@code @AutoApplySession}), which would let the cookie count everywhere.
 */
@ApplicationScoped
public class AuthenticatingByPath implements HttpAuthenticationMechanism {

  private static final System.Logger LOG = System.getLogger(AuthenticatingByPath.class.getName());

  /** The status of a caller who has failed too often (RFC 6585). */
  private static final int TOO_MANY_REQUESTS = 429;

  private final Authenticating authenticating;
  private final ClosedWhileLoading closed;

  @Inject
  public AuthenticatingByPath(Authenticating authenticating, ClosedWhileLoading closed) {
    this.authenticating = authenticating;
    this.closed = closed;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AuthenticatingByPath() {
    this(null, null);
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (closed.isClosedFor(path(request))) {
      ClosedWhileLoading.turnAway(response);
      return AuthenticationStatus.SEND_CONTINUE;
    }
    return path(request).startsWith("/api/")
        ? validateProgram(request, response, context)
        : validatePerson(request, response, context);
  }

  private AuthenticationStatus validateProgram(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    @Nullable String authorization = request.getHeader("Authorization");
    if (authorization == null && !context.isProtected()) {
      return context.doNothing();
    }
    Optional<Outcome<AuthenticatedMember>> member =
        Credentials.in(authorization).map(shown -> identify(shown, request.getRemoteAddr()));
    if (member.isPresent() && member.get() instanceof Outcome.Done<AuthenticatedMember> done) {
      return identified(context, done.value());
    }
    LOG.log(
        System.Logger.Level.INFO,
        "Refused: {0} {1} from {2} without valid credentials",
        request.getMethod(),
        request.getRequestURI(),
        request.getRemoteAddr());
    // The body comes from ErrorAnswering: the container would replace one that is written here.
    if (member.isPresent()
        && member.get() instanceof Outcome.Declined<AuthenticatedMember> declined
        && declined.refusal().code() == RefusalCode.TOO_MANY_FAILURES) {
      response.setHeader("Retry-After", declined.refusal().args().getFirst());
      response.setStatus(TOO_MANY_REQUESTS);
      return AuthenticationStatus.SEND_CONTINUE;
    }
    response.addHeader("WWW-Authenticate", "Basic realm=\"Qualedger\", charset=\"UTF-8\"");
    response.addHeader("WWW-Authenticate", "Bearer realm=\"Qualedger\"");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private Outcome<AuthenticatedMember> identify(Credentials credentials, String address) {
    return switch (credentials) {
      case Credentials.Password(String login, String password) ->
          authenticating.byPassword(login, password.toCharArray(), address);
      case Credentials.Token(String value) ->
          authenticating
              .byToken(value)
              .map(Outcome::done)
              .orElseGet(() -> Outcome.declined(RefusalCode.UNKNOWN_REFERENCE));
    };
  }

  private static AuthenticationStatus validatePerson(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<AuthenticatedMember> member = Login.of(request);
    if (member.isPresent()) {
      return identified(context, member.get());
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    sendToLogin(request, response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** To the login page, and from there back to where the person wanted to go. */
  private static void sendToLogin(HttpServletRequest request, HttpServletResponse response) {
    boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
    String login = request.getContextPath() + "/login.xhtml";
    if (request.getMethod().equals("GET") && !partial) {
      login += "?from=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
    }
    try {
      if (partial) {
        // A browser follows a plain redirect by itself and hands Faces a page where it expects XML.
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + login
                    + "\"/></partial-response>");
      } else {
        response.sendRedirect(login);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException("The client did not take the way to the login page", cause);
    }
  }

  private static String wanted(HttpServletRequest request) {
    @Nullable String query = request.getQueryString();
    return path(request) + (query == null ? "" : "?" + query);
  }

  private static AuthenticationStatus identified(
      HttpMessageContext context, AuthenticatedMember member) {
    return context.notifyContainerAboutLogin(member.login(), member.roles());
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
