package org.qualedger.ledger;

import java.security.SecureRandom;

/**
 * What stands in the ledger for one revision of a record: its commitment, {@code SHA-256(salt ‖
 * bytes)}.
 *
 * <p>The salt keeps anybody from guessing back what an erased revision said: after approved
 * disposition its bytes and its salt are destroyed and the commitment stays, so that every proof
 * stays valid.
 *
 * @param commitment the salted hash of the revision's canonical bytes
 */
public record RecordLeaf(Hash commitment) {

  /** Bytes in a salt. The length is fixed, so salt and bytes cannot be cut in another place. */
  public static final int SALT_LENGTH = 32;

  /** The leaf of a revision. */
  public static RecordLeaf of(byte[] salt, byte[] revision) {
    if (salt.length != SALT_LENGTH) {
      throw new IllegalArgumentException(
          "A salt has " + SALT_LENGTH + " bytes; this has " + salt.length);
    }
    return new RecordLeaf(Hash.ofConcatenated(salt, revision));
  }

  /** A new salt. */
  public static byte[] newSalt(SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    return salt;
  }

  /** The hash that enters the Merkle tree: {@code SHA-256(0x00 ‖ commitment)}. */
  public Hash hash() {
    return MerkleTree.leaf(commitment.raw());
  }
}
