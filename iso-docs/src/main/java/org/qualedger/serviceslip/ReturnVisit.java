package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/**
 * A return visit (回访, R08): the customer is asked afterwards how the service was (4.2.14; ISO 9001
 * 9.1.2). It is not a second call to repair; that is a {@link Rework}. An attempt that did not
 * reach the customer is kept, but does not count.
 */
@Embeddable
public class ReturnVisit {
  private int attempt;

  @Enumerated(EnumType.STRING)
  @Column(name = "visit_mode")
  private Mode mode;

  @Enumerated(EnumType.STRING)
  private Selection selection;

  private String visitor;

  @Column(name = "visitor_name")
  private String visitorName;

  @Column(name = "visitor_duty")
  private String visitorDuty;

  @Column(name = "visited_at")
  private Instant visitedAt;

  private boolean effective;

  @Enumerated(EnumType.STRING)
  private @Nullable Failure failure;

  @Enumerated(EnumType.STRING)
  private @Nullable Score timeliness;

  @Enumerated(EnumType.STRING)
  private @Nullable Score etiquette;

  @Enumerated(EnumType.STRING)
  private @Nullable Score quality;

  @Enumerated(EnumType.STRING)
  private @Nullable Score overall;

  private @Nullable String requirement;

  private @Nullable String opinion;

  @Column(name = "customer_signature")
  private @Nullable String customerSignature;

  @Column(name = "signature_hash")
  private @Nullable String signatureHash;

  @Column(name = "visitor_signed")
  private boolean visitorSigned;

  @Enumerated(EnumType.STRING)
  @Column(name = "follow_up")
  private @Nullable FollowUp followUp;

  @Column(name = "follow_up_reason")
  private @Nullable String followUpReason;

  @Column(name = "informed_at")
  private @Nullable Instant informedAt;

  @Column(name = "informed_by")
  private @Nullable String informedBy;

  @SuppressWarnings("NullAway.Init")
  protected ReturnVisit() {}

  /**
   * A visit or attempt.
   *
   * @param attempt 1 for the first attempt on the slip
   * @param selection why this customer was chosen (4.2.14.4)
   * @param visitor login of the visitor
   * @param visitorDuty duty or designation under which the visit was made
   * @param effective customer reached and the four items answered
   * @param failure why an attempt was not effective
   * @param overall what the satisfaction rate counts
   * @param requirement the customer's requirements, or none in words
   * @param opinion opinion in the customer's own words (4.2.14.2)
   * @param customerSignature name the customer signed with, on a home visit
   * @param signatureHash hash of the picture of that signature
   * @param visitorSigned whether the visitor signed, on a phone visit
   * @param informedAt when the provider was told the result (4.2.14.2)
   */
  public ReturnVisit(
      int attempt,
      Mode mode,
      Selection selection,
      String visitor,
      String visitorName,
      String visitorDuty,
      Instant visitedAt,
      boolean effective,
      @Nullable Failure failure,
      @Nullable Score timeliness,
      @Nullable Score etiquette,
      @Nullable Score quality,
      @Nullable Score overall,
      @Nullable String requirement,
      @Nullable String opinion,
      @Nullable String customerSignature,
      @Nullable String signatureHash,
      boolean visitorSigned,
      @Nullable FollowUp followUp,
      @Nullable String followUpReason,
      @Nullable Instant informedAt,
      @Nullable String informedBy) {
    this.attempt = attempt;
    this.mode = mode;
    this.selection = selection;
    this.visitor = visitor;
    this.visitorName = visitorName;
    this.visitorDuty = visitorDuty;
    this.visitedAt = visitedAt;
    this.effective = effective;
    this.failure = failure;
    this.timeliness = timeliness;
    this.etiquette = etiquette;
    this.quality = quality;
    this.overall = overall;
    this.requirement = requirement;
    this.opinion = opinion;
    this.customerSignature = customerSignature;
    this.signatureHash = signatureHash;
    this.visitorSigned = visitorSigned;
    this.followUp = followUp;
    this.followUpReason = followUpReason;
    this.informedAt = informedAt;
    this.informedBy = informedBy;
  }

  public int attempt() {
    return attempt;
  }

  public Mode mode() {
    return mode;
  }

  public Selection selection() {
    return selection;
  }

  public String visitor() {
    return visitor;
  }

  public String visitorName() {
    return visitorName;
  }

  public String visitorDuty() {
    return visitorDuty;
  }

  public Instant visitedAt() {
    return visitedAt;
  }

  public boolean effective() {
    return effective;
  }

  public @Nullable Failure failure() {
    return failure;
  }

  public @Nullable Score timeliness() {
    return timeliness;
  }

  public @Nullable Score etiquette() {
    return etiquette;
  }

  public @Nullable Score quality() {
    return quality;
  }

  public @Nullable Score overall() {
    return overall;
  }

  public @Nullable String requirement() {
    return requirement;
  }

  public @Nullable String opinion() {
    return opinion;
  }

  public @Nullable String customerSignature() {
    return customerSignature;
  }

  public @Nullable String signatureHash() {
    return signatureHash;
  }

  public boolean visitorSigned() {
    return visitorSigned;
  }

  public @Nullable FollowUp followUp() {
    return followUp;
  }

  public @Nullable String followUpReason() {
    return followUpReason;
  }

  public @Nullable Instant informedAt() {
    return informedAt;
  }

  public @Nullable String informedBy() {
    return informedBy;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("attempt", attempt)
        .put("mode", mode)
        .put("selection", selection)
        .put("visitor", visitor)
        .put("visitorName", visitorName)
        .put("visitorDuty", visitorDuty)
        .put("visitedAt", visitedAt)
        .flag("effective", effective)
        .put("failure", failure)
        .put("timeliness", timeliness)
        .put("etiquette", etiquette)
        .put("quality", quality)
        .put("overall", overall)
        .put("requirement", requirement)
        .put("opinion", opinion)
        .put("customerSignature", customerSignature)
        .put("signatureHash", signatureHash)
        .flag("visitorSigned", visitorSigned)
        .put("followUp", followUp)
        .put("followUpReason", followUpReason)
        .put("informedAt", informedAt)
        .put("informedBy", informedBy)
        .done();
  }

  static ReturnVisit rehydrate(CanonicalObject from) {
    return new ReturnVisit(
        (int) from.number("attempt", 0),
        from.requiredChoice("mode", Mode.class),
        from.requiredChoice("selection", Selection.class),
        from.required("visitor"),
        from.required("visitorName"),
        from.required("visitorDuty"),
        from.requiredMoment("visitedAt"),
        from.flag("effective"),
        from.choice("failure", Failure.class),
        from.choice("timeliness", Score.class),
        from.choice("etiquette", Score.class),
        from.choice("quality", Score.class),
        from.choice("overall", Score.class),
        from.text("requirement"),
        from.text("opinion"),
        from.text("customerSignature"),
        from.text("signatureHash"),
        from.flag("visitorSigned"),
        from.choice("followUp", FollowUp.class),
        from.text("followUpReason"),
        from.moment("informedAt"),
        from.text("informedBy"));
  }

  /** How the customer was asked (回访方式). */
  public enum Mode {
    /** 上门. */
    HOME,
    /** 电话. */
    PHONE,
    /** 问卷. */
    QUESTIONNAIRE,
    OTHER
  }

  /** Why this customer (抽取依据). */
  public enum Selection {
    RANDOM,
    BY_ITEM,
    BY_VOLUME,
    COMPLAINT,
    ALL
  }

  /** Why nothing came of an attempt. */
  public enum Failure {
    NO_ANSWER,
    REFUSED
  }

  /** Three-level answer. */
  public enum Score {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    BASICALLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED
  }

  /** What follows from the answer. */
  public enum FollowUp {
    NONE,
    REWORK,
    OPINION,
    EXPLAIN
  }

  ReturnVisit informed(Instant at, String by) {
    return new ReturnVisit(
        attempt,
        mode,
        selection,
        visitor,
        visitorName,
        visitorDuty,
        visitedAt,
        effective,
        failure,
        timeliness,
        etiquette,
        quality,
        overall,
        requirement,
        opinion,
        customerSignature,
        signatureHash,
        visitorSigned,
        followUp,
        followUpReason,
        at,
        by);
  }
}
