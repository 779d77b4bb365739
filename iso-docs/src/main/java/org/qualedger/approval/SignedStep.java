package org.qualedger.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;

/**
 * One signed step on the way of a record through the hands of several people (审批轮次): submitted,
 * reviewed, approved, returned and so on. Every round is kept; a record that was returned twice
 * shows both returns with their comments.
 *
 * <p>The signature binds the SHA-256 of the canonical record object as it stood when it was signed:
 * the member {@code record} of the revision before the one that the step makes.
 */
@Embeddable
public class SignedStep {
  /** What a signature says. */
  public enum Meaning {
    /** The author hands the record in. */
    SUBMITTED,
    /** The centre manager has read it and takes note (审阅). */
    REVIEWED,
    /** The content may be carried out (批准). */
    APPROVED,
    /** The author has to work on it again; not a rejection (退回). */
    RETURNED,
    /** The effect was verified. */
    VERIFIED,
    /** Nothing remains to be done. */
    CLOSED
  }

  @Enumerated(EnumType.STRING)
  private Meaning meaning;

  @Column(name = "signed_by")
  private String by;

  @Column(name = "signed_by_name")
  private String byName;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @Column(name = "signed_at")
  private Instant at;

  @Column(name = "note")
  private @Nullable String comment;

  @Column(name = "content_hash")
  private String contentHash;

  @SuppressWarnings("NullAway.Init")
  protected SignedStep() {}

  /**
   * A step.
   *
   * @param by login of the signer
   * @param at server time of the signature
   * @param contentHash SHA-256 in hex of what was signed
   */
  public SignedStep(
      Meaning meaning,
      String by,
      String byName,
      Duty duty,
      Instant at,
      @Nullable String comment,
      String contentHash) {
    this.meaning = meaning;
    this.by = by;
    this.byName = byName;
    this.duty = duty;
    this.at = at;
    this.comment = comment;
    this.contentHash = contentHash;
  }

  public Meaning meaning() {
    return meaning;
  }

  public String by() {
    return by;
  }

  public String byName() {
    return byName;
  }

  public Duty duty() {
    return duty;
  }

  public Instant at() {
    return at;
  }

  public @Nullable String comment() {
    return comment;
  }

  public String contentHash() {
    return contentHash;
  }

  /** The step as it stands in a revision. */
  public CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("meaning", meaning)
        .put("by", by)
        .put("byName", byName)
        .put("duty", duty)
        .put("at", at)
        .put("comment", comment)
        .put("contentHash", contentHash)
        .done();
  }

  /** Reads what {@link #canonical()} wrote. */
  public static SignedStep rehydrate(CanonicalObject from) {
    return new SignedStep(
        from.requiredChoice("meaning", Meaning.class),
        from.required("by"),
        from.required("byName"),
        from.requiredChoice("duty", Duty.class),
        from.requiredMoment("at"),
        from.text("comment"),
        from.required("contentHash"));
  }
}
