package org.qualedger.proof.desk;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
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

  /** Whether this key, and no other, signed the head. */
  boolean signed(SignedHead head) {
    try {
      return head.toTreeHead()
          .verify(
              KeyFactory.getInstance(algorithm)
                  .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(x509))));
    } catch (GeneralSecurityException noKeyOfThisPlatform) {
      throw new IllegalStateException("The ledger's own key cannot be read", noKeyOfThisPlatform);
    }
  }
}
