package org.qualedger.approval.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Signature;

/**
 * A signature as pages and programs see it.
 *
 * @param by name of the person, or login of the member
 * @param meaning what the signature says
 * @param contentHash SHA-256 in hex of what was signed, or of the picture of the signature
 */
public record SignatureView(
    String by, Instant at, Signature.Method method, String meaning, @Nullable String contentHash) {

  /** The view of a signature, or null where there is none. */
  public static @Nullable SignatureView of(@Nullable Signature signature) {
    return signature == null
        ? null
        : new SignatureView(
            signature.signedBy(),
            signature.signedAt(),
            signature.method(),
            signature.meaning(),
            signature.contentHash());
  }
}
