package org.qualedger.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/**
 * A signature (签字): who, when, by which means, and what it was set under.
 *
 * <p>A member signs electronically by giving the password again; the signature then binds the
 * meaning, the time and the hash of the content that was signed. A customer signs on paper, on the
 * screen or on a photographed form; then the picture is an attachment and its hash stands here.
 */
@Embeddable
public class Signature {
  /** How the signature was given. */
  public enum Method {
    /** On the paper form. */
    PAPER,
    /** A member's password given again. */
    PASSWORD,
    /** Drawn on the screen; the picture is attached. */
    SCREEN,
    /** A photo or scan of the signed form. */
    PHOTO
  }

  @Column(name = "signed_by")
  private @Nullable String signedBy;

  @Column(name = "signed_at")
  private @Nullable Instant signedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "sign_method")
  private @Nullable Method method;

  @Column(name = "sign_meaning")
  private @Nullable String meaning;

  @Column(name = "sign_content_hash")
  private @Nullable String contentHash;

  protected Signature() {}

  /**
   * A signature as it was given.
   *
   * @param signedBy name of the person, or the login of a member
   * @param meaning what the signature says, such as {@code APPROVED}
   * @param contentHash SHA-256 in hex of what was signed: the content for a password signature, the
   *     picture for a drawn or photographed one; null for paper alone
   */
  public Signature(
      String signedBy,
      Instant signedAt,
      Method method,
      String meaning,
      @Nullable String contentHash) {
    this.signedBy = signedBy;
    this.signedAt = signedAt.truncatedTo(ChronoUnit.MILLIS);
    this.method = method;
    this.meaning = meaning;
    this.contentHash = contentHash;
  }

  public String signedBy() {
    return java.util.Objects.requireNonNull(signedBy);
  }

  public Instant signedAt() {
    return java.util.Objects.requireNonNull(signedAt);
  }

  public Method method() {
    return java.util.Objects.requireNonNull(method);
  }

  public String meaning() {
    return java.util.Objects.requireNonNull(meaning);
  }

  public @Nullable String contentHash() {
    return contentHash;
  }

  /** The signature as it stands in a revision. */
  public CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("by", signedBy)
        .put("at", signedAt)
        .put("method", method)
        .put("meaning", meaning)
        .put("contentHash", contentHash)
        .done();
  }

  /** Reads what {@link #canonical()} wrote. */
  public static Signature rehydrate(CanonicalObject from) {
    return new Signature(
        from.required("by"),
        from.requiredMoment("at"),
        from.requiredChoice("method", Method.class),
        from.required("meaning"),
        from.text("contentHash"));
  }
}
