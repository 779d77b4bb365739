package org.qualedger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The signed state of the ledger at a moment: how many leaves it had, their root, and an Ed25519
 * signature over both. Whoever keeps a tree head can later prove that nothing before it was
 * changed.
 *
 * <p>Signed are these six lines of ASCII, each ended by one line feed (0x0A):
 *
 * <pre>
 * qualedger-tree-head-v1
 * SHA-256
 * {size, decimal}
 * {root, 64 lower-case hexadecimal digits}
 * {instant, UTC, as 2026-11-24T08:30:00.000Z, always with milliseconds}
 * {key id, 64 lower-case hexadecimal digits}
 * </pre>
 *
 * <p>The key id is the SHA-256 of the public key in its X.509 form (SubjectPublicKeyInfo, DER). The
 * first line keeps the signature from being taken for one over anything else.
 */
public final class TreeHead {

  private static final String SIGNATURE_ALGORITHM = "Ed25519";
  private static final String FORMAT = "qualedger-tree-head-v1";
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final long size;
  private final Hash root;
  private final Instant at;
  private final Hash keyId;
  private final byte[] signature;

  /** A tree head as it was stored or received; whether its signature holds is not yet known. */
  public TreeHead(long size, Hash root, Instant at, Hash keyId, byte[] signature) {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has no negative size: " + size);
    }
    this.size = size;
    this.root = root;
    this.at = at.truncatedTo(ChronoUnit.MILLIS);
    this.keyId = keyId;
    this.signature = signature.clone();
  }

  /** A tree head signed now with this Ed25519 key pair. */
  public static TreeHead sign(long size, Hash root, Instant at, KeyPair keys) {
    Hash keyId = keyId(keys.getPublic());
    TreeHead unsigned = new TreeHead(size, root, at, keyId, new byte[0]);
    try {
      Signature signer = Signature.getInstance(SIGNATURE_ALGORITHM);
      signer.initSign(keys.getPrivate());
      signer.update(unsigned.signedBytes());
      return new TreeHead(size, root, at, keyId, signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key cannot sign a tree head", e);
    }
  }

  /** The id of a public key: the SHA-256 of its X.509 encoding. */
  public static Hash keyId(PublicKey key) {
    return Hash.of(key.getEncoded());
  }

  /** The exact bytes the signature is over; their form is told at the class. */
  public byte[] signedBytes() {
    return String.join(
            "\n",
            FORMAT,
            Hash.ALGORITHM,
            Long.toString(size),
            root.hex(),
            INSTANT.format(at),
            keyId.hex(),
            "")
        .getBytes(US_ASCII);
  }

  /** Whether this key, and no other, signed exactly this size, root and instant. */
  public boolean verify(PublicKey key) {
    if (!keyId.equals(keyId(key))) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(SIGNATURE_ALGORITHM);
      verifier.initVerify(key);
      verifier.update(signedBytes());
      return verifier.verify(signature);
    } catch (InvalidKeyException | SignatureException e) {
      // A key of another kind, or bytes that are no signature at all: it does not hold.
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + SIGNATURE_ALGORITHM, e);
    }
  }

  /** The number of leaves. */
  public long size() {
    return size;
  }

  /** The root over all of them. */
  public Hash root() {
    return root;
  }

  /** When it was signed, to the millisecond. */
  public Instant at() {
    return at;
  }

  /** Which key signed it. */
  public Hash keyId() {
    return keyId;
  }

  /** The Ed25519 signature, 64 bytes; a copy. */
  public byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TreeHead that
        && size == that.size
        && root.equals(that.root)
        && at.equals(that.at)
        && keyId.equals(that.keyId)
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(size, root, at, keyId);
  }

  @Override
  public String toString() {
    return "tree head of " + size + " leaves, root " + root + ", at " + INSTANT.format(at);
  }
}
