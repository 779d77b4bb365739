package org.qualedger.proof.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.TreeHead;

/**
 * The signed state of the ledger.
 *
 * @param size number of revisions in it
 * @param root hash over all of them, hexadecimal
 * @param keyId SHA-256 of the public key, hexadecimal
 * @param signedText the exact ASCII text under the signature, its lines ended by line feeds
 * @param signature Ed25519, Base64
 */
public record SignedHead(
    long size, String root, Instant signedAt, String keyId, String signedText, String signature) {

  static SignedHead of(TreeHead head) {
    return new SignedHead(
        head.size(),
        head.root().hex(),
        head.at(),
        head.keyId().hex(),
        new String(head.signedBytes(), StandardCharsets.US_ASCII),
        Base64.getEncoder().encodeToString(head.signature()));
  }

  /** The head itself, to be verified. */
  TreeHead toTreeHead() {
    return new TreeHead(
        size,
        Hash.fromHex(root),
        signedAt,
        Hash.fromHex(keyId),
        Base64.getDecoder().decode(signature));
  }
}
