package org.qualedger.organization.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client of the interface for programs shows in its {@code Authorization} header. */
sealed interface Credentials {

  /** Login and password (RFC 7617). */
  record Password(String login, String password) implements Credentials {}

  /** A token that was given out before (RFC 6750). */
  record Token(String value) implements Credentials {}

  /** Reads the header; empty where it is missing, of another scheme or malformed. */
  static Optional<Credentials> in(@Nullable String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    int space = authorization.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String value = authorization.substring(space + 1).strip();
    return switch (authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
      case "basic" -> password(value);
      case "bearer" -> value.isEmpty() ? Optional.empty() : Optional.of(new Token(value));
      default -> Optional.empty();
    };
  }

  private static Optional<Credentials> password(String encoded) {
    String decoded;
    try {
      decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    int colon = decoded.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(new Password(decoded.substring(0, colon), decoded.substring(colon + 1)));
  }
}
