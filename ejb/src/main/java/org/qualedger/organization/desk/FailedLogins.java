package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Failed log-ins of the last minutes, in memory. After ten within five minutes a login rests for
 * the address they came from, so that nobody elsewhere can lock its owner out; after a hundred it
 * rests for all addresses, and an address for all logins. When the five minutes are over, counting
 * begins anew: guessing is hopeless, and nobody stays outside for long.
 */
@ApplicationScoped
public class FailedLogins {
  static final int LIMIT = 10;
  static final int WIDE_LIMIT = 100;
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final System.Logger LOG = System.getLogger(FailedLogins.class.getName());
  private static final int REMEMBERED = 10_000;

  private final Map<Subject, Failures> failures = new LinkedHashMap<>();
  private final Clock clock;

  /** Whose failures are counted: a login from an address, or either of them from anywhere. */
  private record Subject(String login, String address, int limit) {}

  private record Failures(int count, Instant since) {}

  @Inject
  FailedLogins(Clock clock) {
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected FailedLogins() {
    this(null);
  }

  /** How long the login still rests for this address; empty where it may be tried. */
  synchronized Optional<Duration> rest(String login, String address) {
    return subjects(login, address).stream()
        .map(this::rest)
        .flatMap(Optional::stream)
        .max(Duration::compareTo);
  }

  private Optional<Duration> rest(Subject subject) {
    Failures known = failures.get(subject);
    return known == null || known.count() < subject.limit() || !recent(known)
        ? Optional.empty()
        : Optional.of(Duration.between(clock.instant(), known.since().plus(WINDOW)));
  }

  /** Counts a failure. */
  synchronized void note(String login, String address) {
    for (Subject subject : subjects(login, address)) {
      Failures before = failures.remove(subject);
      Failures now =
          before == null || !recent(before)
              ? new Failures(1, clock.instant())
              : new Failures(before.count() + 1, before.since());
      // Last in the order again: what is forgotten first was not touched for longest.
      failures.put(subject, now);
      if (now.count() == subject.limit()) {
        LOG.log(
            System.Logger.Level.WARNING,
            "Log-in rests after {0} failures: login {1}, address {2}",
            now.count(),
            subject.login().isEmpty() ? "any" : subject.login(),
            subject.address().isEmpty() ? "any" : subject.address());
      }
    }
    while (failures.size() > REMEMBERED) {
      failures.remove(Objects.requireNonNull(failures.keySet().iterator().next()));
    }
  }

  /** Forgets the failures of a login that has succeeded; an address has others behind it. */
  synchronized void forget(String login, String address) {
    List<Subject> subjects = subjects(login, address);
    failures.remove(subjects.get(0));
    failures.remove(subjects.get(1));
  }

  private static List<Subject> subjects(String login, String address) {
    String name = plain(login);
    return List.of(
        new Subject(name, address, LIMIT),
        new Subject(name, "", WIDE_LIMIT),
        new Subject("", address, WIDE_LIMIT));
  }

  /** As it may stand in the log: no line of its own, and no longer than a login can be. */
  private static String plain(String login) {
    String line = login.replaceAll("\\p{Cntrl}", "?");
    return line.substring(0, Math.min(line.length(), 32));
  }

  private boolean recent(Failures known) {
    return known.since().plus(WINDOW).isAfter(clock.instant());
  }
}
