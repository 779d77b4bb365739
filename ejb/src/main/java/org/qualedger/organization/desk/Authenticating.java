package org.qualedger.organization.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Member;
import org.qualedger.persistence.Members;

/** Finding out who somebody is, from a password or from a token. */
@Stateless
@PermitAll
public class Authenticating {
  /** Stands for the address of who is logged in already. */
  private static final String LOGGED_IN = "session";

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
   * The member with this login and password; declined when either is wrong or the member is not
   * active, and for a while when the login has failed too often.
   *
   * @param address where the attempt comes from
   */
  public Outcome<AuthenticatedMember> byPassword(String login, char[] password, String address) {
    Optional<Duration> rest = failures.rest(login, address);
    if (rest.isPresent()) {
      return Outcome.declined(
          Decision.refusedField(
              "password",
              RefusalCode.TOO_MANY_FAILURES,
              Long.toString(rest.get().toSeconds() + 1)));
    }
    Optional<Member> member = members.find(login).filter(Member::active);
    boolean fits = passwords.matches(password, member.map(Member::passwordHash).orElse(null));
    if (!fits || member.isEmpty()) {
      failures.note(login, address);
      return Outcome.declined(Decision.refusedField("password", RefusalCode.WRONG_PASSWORD));
    }
    failures.forget(login, address);
    return Outcome.done(authenticated(member.get()));
  }

  /** Whether the password is that of a member who is logged in and gives it once more. */
  public Decision confirm(String login, char[] password) {
    return byPassword(login, password, LOGGED_IN) instanceof Outcome.Declined<?> declined
        ? declined.refusal()
        : Decision.grant();
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
