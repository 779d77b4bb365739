package org.qualedger.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash: 32 bytes, written as 64 lower-case hexadecimal digits.
 *
 * <p>It is the only kind of hash in the ledger. Wherever one is stored or printed without its
 * context, the name of the algorithm ({@link #ALGORITHM}) stands beside it.
 */
public final class Hash {

  /** The name of the algorithm, as it stands in signed tree heads and evidence. */
  public static final String ALGORITHM = "SHA-256";

  /** Bytes in a hash. */
  public static final int LENGTH = 32;

  private static final HexFormat HEX = HexFormat.of();

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash of this content. */
  public static Hash of(byte[] content) {
    return new Hash(digest().digest(content));
  }

  /** The hash of one byte of domain separation followed by all the parts, in order. */
  static Hash ofPrefixed(byte prefix, byte[]... parts) {
    MessageDigest digest = digest();
    digest.update(prefix);
    return digestOf(digest, parts);
  }

  /** The hash of all the parts, in order, nothing between them. */
  static Hash ofConcatenated(byte[]... parts) {
    return digestOf(digest(), parts);
  }

  /** The hash that has these 32 bytes. */
  public static Hash fromBytes(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "A hash has " + LENGTH + " bytes; these are " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The hash written as these 64 hexadecimal digits, upper or lower case. */
  public static Hash fromHex(String hex) {
    if (hex.length() != 2 * LENGTH) {
      throw new IllegalArgumentException(
          "A hash has " + 2 * LENGTH + " hexadecimal digits; this has " + hex.length());
    }
    return new Hash(HEX.parseHex(hex));
  }

  /** The 32 bytes; a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** 64 lower-case hexadecimal digits. */
  public String hex() {
    return HEX.formatHex(bytes);
  }

  /** Without copying, for hashing inside this package. Callers must not write into it. */
  byte[] raw() {
    return bytes;
  }

  private static Hash digestOf(MessageDigest digest, byte[]... parts) {
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Hash(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance(ALGORITHM);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The same as {@link #hex()}. */
  @Override
  public String toString() {
    return hex();
  }
}
