package org.qualedger.organization.desk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Password hashes: PBKDF2 with HMAC-SHA-512, 210 000 rounds and a salt of 16 bytes (OWASP Password
 * Storage Cheat Sheet), written {@code PBKDF2-SHA512:210000:salt:hash} so that the cost can rise
 * later.
 */
final class Password {
  private static final String SCHEME = "PBKDF2-SHA512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private Password() {}

  static String hash(char[] password, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return String.join(
        ":",
        SCHEME,
        Integer.toString(ROUNDS),
        encoder.encodeToString(salt),
        encoder.encodeToString(derive(password, salt, ROUNDS)));
  }

  static boolean matches(char[] password, String stored) {
    List<String> parts = List.of(stored.split(":", -1));
    if (parts.size() != 4 || !parts.getFirst().equals(SCHEME)) {
      throw new IllegalArgumentException("unknown form of password hash");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    byte[] expected = decoder.decode(parts.get(3));
    byte[] given = derive(password, decoder.decode(parts.get(2)), Integer.parseInt(parts.get(1)));
    return MessageDigest.isEqual(expected, given);
  }

  private static byte[] derive(char[] password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    } finally {
      spec.clearPassword();
    }
  }
}
