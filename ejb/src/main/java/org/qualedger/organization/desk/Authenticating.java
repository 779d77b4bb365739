package org.qualedger.organization.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Member;
import org.qualedger.persistence.Members;

/** Finding out who somebody is, from a password or from a token. */
@Stateless
@PermitAll
public class Authenticating {
  private final Members members;
  private final Passwords passwords;
  private final FailedLogins failures;
  private final Clock clock;
  private final CompanyZone zone;

  @Inject
  Authenticating(
      Members members, Passwords passwords, FailedLogins failures, Clock clock, CompanyZone zone) {
    this.members = members;
    this.passwords = passwords;
    this.failures = failures;
    this.clock = clock;
    this.zone = zone;
  }

  @SuppressWarnings("NullAway")
  protected Authenticating() {
    this(null, null, null, null, null);
  }

  /**
   * The member with this login and password; empty when either is wrong, the member is not active,
   * or the login has failed too often in the last minutes.
   */
  public Optional<AuthenticatedMember> byPassword(String login, char[] password) {
    if (failures.locked(login)) {
      return Optional.empty();
    }
    Optional<Member> member = members.find(login).filter(Member::active);
    boolean fits = passwords.matches(password, member.map(Member::passwordHash).orElse(null));
    if (!fits) {
      failures.note(login);
      return Optional.empty();
    }
    failures.forget(login);
    return member.map(this::authenticated);
  }

  /** The member to whom a bearer token was issued, while it is valid. */
  public Optional<AuthenticatedMember> byToken(String token) {
    return members
        .ofToken(tokenHash(token), clock.instant())
        .filter(Member::active)
        .map(this::authenticated);
  }

  static String tokenHash(String token) {
    return Hash.of(token.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hex();
  }

  private AuthenticatedMember authenticated(Member member) {
    return new AuthenticatedMember(
        member.login(),
        member.allDuties(zone.day(clock.instant())).stream()
            .map(Enum::name)
            .collect(Collectors.toSet()));
  }
}
