package org.qualedger.organization.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.qualedger.approval.Outcome;
import org.qualedger.persistence.Members;

/** Issuing a bearer token for the API against login and password; only its hash is stored. */
@Stateless
@PermitAll
public class IssuingToken {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Authenticating authenticating;
  private final Members members;
  private final Clock clock;

  /** A token and the moment until which it is valid. */
  public record IssuedToken(String token, Instant expiresAt) {}

  @Inject
  IssuingToken(Authenticating authenticating, Members members, Clock clock) {
    this.authenticating = authenticating;
    this.members = members;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected IssuingToken() {
    this(null, null, null);
  }

  /**
   * A new token; declined as {@link Authenticating#byPassword} is.
   *
   * @param address where the attempt comes from
   */
  public Outcome<IssuedToken> issue(String login, char[] password, String address) {
    return authenticating
        .byPassword(login, password, address)
        .map(
            member -> {
              byte[] bytes = new byte[TOKEN_BYTES];
              random.nextBytes(bytes);
              String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
              Instant now = clock.instant();
              members.addToken(
                  Authenticating.tokenHash(token), member.login(), now, now.plus(LIFE));
              return new IssuedToken(token, now.plus(LIFE));
            });
  }
}
