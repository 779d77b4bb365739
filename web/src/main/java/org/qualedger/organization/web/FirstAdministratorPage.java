package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.desk.FirstAdministrator;
import org.qualedger.web.PageAnswers;

/** The page where an empty installation gets its first administrator. */
@Named
@RequestScoped
public class FirstAdministratorPage {
  private final FirstAdministrator first;
  private final PageAnswers answers;
  private String token = "";
  private String login = "";
  private String name = "";
  private String password = "";

  @Inject
  public FirstAdministratorPage(FirstAdministrator first, PageAnswers answers) {
    this.first = first;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected FirstAdministratorPage() {
    this(null, null);
  }

  /** Makes the administrator, who then logs in. */
  public @Nullable String create() {
    return answers
        .done(
            first.create(token.strip(), login.strip(), name.strip(), password.toCharArray()), null)
        .map(made -> "/login.xhtml?faces-redirect=true")
        .orElse(null);
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
