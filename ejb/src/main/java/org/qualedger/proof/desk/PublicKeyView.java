package org.qualedger.proof.desk;

import java.security.PublicKey;
import java.util.Base64;
import org.qualedger.ledger.TreeHead;

/**
 * The public half of the key that signs tree heads.
 *
 * @param id SHA-256 of the key in its X.509 form, hexadecimal
 * @param algorithm Ed25519
 * @param x509 the key in its X.509 form (SubjectPublicKeyInfo, DER), Base64
 */
public record PublicKeyView(String id, String algorithm, String x509) {

  static PublicKeyView of(PublicKey key) {
    return new PublicKeyView(
        TreeHead.keyId(key).hex(), "Ed25519", Base64.getEncoder().encodeToString(key.getEncoded()));
  }
}
