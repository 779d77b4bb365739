package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Hashes and checks passwords. */
@ApplicationScoped
public class Passwords {
  private final SecureRandom random = new SecureRandom();
  private final String decoy = Password.hash("decoy".toCharArray(), random);

  /** Hash to store. */
  public String hash(char[] password) {
    return Password.hash(password, random);
  }

  /**
   * Whether a password fits; where no hash is stored the same time is spent, so that the answer's
   * speed does not tell which logins exist.
   */
  public boolean matches(char[] password, @Nullable String stored) {
    boolean fits = Password.matches(password, stored == null ? decoy : stored);
    return stored != null && fits;
  }
}
