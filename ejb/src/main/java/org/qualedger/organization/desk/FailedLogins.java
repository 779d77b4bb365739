package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Failed log-ins of the last minutes, in memory: after ten within five minutes a login rests until
 * five minutes have passed since the last, which makes guessing hopeless and locks nobody out for
 * long.
 */
@ApplicationScoped
public class FailedLogins {
  private static final int LIMIT = 10;
  private static final int REMEMBERED = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final Map<String, Failures> byLogin = new ConcurrentHashMap<>();
  private final Clock clock;

  private record Failures(int count, Instant last) {}

  @Inject
  FailedLogins(Clock clock) {
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected FailedLogins() {
    this(null);
  }

  boolean locked(String login) {
    Failures failures = byLogin.get(login);
    return failures != null && failures.count() >= LIMIT && recent(failures);
  }

  void note(String login) {
    if (byLogin.size() >= REMEMBERED) {
      byLogin.values().removeIf(failures -> !recent(failures));
    }
    byLogin.merge(
        login,
        new Failures(1, clock.instant()),
        (before, one) -> recent(before) ? new Failures(before.count() + 1, one.last()) : one);
  }

  void forget(String login) {
    byLogin.remove(login);
  }

  private boolean recent(Failures failures) {
    return failures.last().plus(WINDOW).isAfter(clock.instant());
  }
}
