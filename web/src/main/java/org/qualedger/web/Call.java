package org.qualedger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.Hash;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;

/** What a request says beside its body: on which revision it stands, and its key for repetition. */
@RequestScoped
public class Call {
  private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,9})\"");
  private static final int LONGEST_KEY = 200;

  private final HttpServletRequest request;
  private final Clock clock;

  @Inject
  Call(HttpServletRequest request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Call() {
    this(null, null);
  }

  /** The language in which to answer. */
  public Locale language() {
    return CallerLanguage.of(request);
  }

  /** The moment, for what a caller leaves to the server. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** What a verb needs beside its own input; {@code If-Match} is optional. */
  public Command command(@Nullable Instant at, @Nullable String reason) {
    return new Command(at, reason, expectedRevision());
  }

  /** What a correction needs: {@code If-Match} must name the revision that was seen, or be *. */
  public Command correction(@Nullable String reason) {
    if (request.getHeader("If-Match") == null) {
      throw new ProblemException(
          Problem.of(Problem.PRECONDITION_REQUIRED, "if-match-needed", language()));
    }
    return new Command(null, reason, expectedRevision());
  }

  /**
   * The caller's key for repeating a creation, or null where there is none.
   *
   * @param input what is created: with another input the same key is declined
   */
  public @Nullable Idempotency idempotency(Record input) {
    @Nullable String key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return null;
    }
    if (key.isBlank() || key.length() > LONGEST_KEY || TextFault.of(key) != null) {
      throw new ProblemException(
          Problem.of(
              400,
              List.of(Fault.of("Idempotency-Key", "size", "1", String.valueOf(LONGEST_KEY))),
              language()));
    }
    String said = request.getRequestURI() + "\n" + JsonText.of(input);
    return new Idempotency(key, Hash.of(said.getBytes(StandardCharsets.UTF_8)).hex());
  }

  /** A text from elsewhere than a body, where it is one that can be kept. */
  public String text(String field, String given) {
    @Nullable String fault = TextFault.of(given);
    if (fault != null) {
      throw ProblemException.fault(Fault.of(field, fault), language());
    }
    return given;
  }

  /** What to throw where something is needed that did not come. */
  public ProblemException missing(String field) {
    return ProblemException.fault(Fault.of(field, "missing"), language());
  }

  private @Nullable Integer expectedRevision() {
    @Nullable String tag = request.getHeader("If-Match");
    if (tag == null || tag.equals("*")) {
      return null;
    }
    Matcher parts = ENTITY_TAG.matcher(tag.strip());
    if (!parts.matches()) {
      throw new ProblemException(
          Problem.of(400, List.of(Fault.of("If-Match", "not-entity-tag")), language()));
    }
    return Integer.valueOf(parts.group(1));
  }
}
