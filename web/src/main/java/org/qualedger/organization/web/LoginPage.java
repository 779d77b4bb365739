package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.desk.AuthenticatedMember;
import org.qualedger.organization.desk.Authenticating;
import org.qualedger.web.Texts;

/** The page where a person logs in, and the way out. */
@Named
@RequestScoped
public class LoginPage {

  private static final System.Logger LOG = System.getLogger(LoginPage.class.getName());

  private static final String TEXTS = "org.qualedger.organization.web.texts";

  private final Authenticating authenticating;
  private String login = "";
  private String password = "";
  private String from = "";

  @Inject
  public LoginPage(Authenticating authenticating) {
    this.authenticating = authenticating;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected LoginPage() {
    this(null);
  }

  /** Logs in and goes on to the page that was wanted; where that fails, says so on this page. */
  public void logIn() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    switch (authenticating.byPassword(login, password.toCharArray(), request.getRemoteAddr())) {
      case Outcome.Done<AuthenticatedMember> done -> {
        Login.begin(request, done.value());
        external.redirect(external.getRequestContextPath() + target());
      }
      case Outcome.Declined<AuthenticatedMember> declined -> {
        LOG.log(System.Logger.Level.INFO, "Refused: login from {0}", request.getRemoteAddr());
        faces.addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                why(declined.refusal(), faces.getViewRoot().getLocale()),
                null));
      }
    }
  }

  private static String why(Decision.Refused refusal, Locale language) {
    return refusal.code() == RefusalCode.TOO_MANY_FAILURES
        ? Texts.text(TEXTS, language, "login.rests", refusal.args().getFirst())
        : Texts.text(TEXTS, language, "login.refused");
  }

  /** Ends the session and shows the login page again. */
  public void logOut() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Login.end((HttpServletRequest) external.getRequest());
    external.redirect(external.getRequestContextPath() + "/login.xhtml");
  }

  /** Only a path of this application: an address of another site would lead a person astray. */
  private String target() {
    boolean ours = from.startsWith("/") && !from.startsWith("//") && from.indexOf('\\') < 0;
    return ours ? from : "/";
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
