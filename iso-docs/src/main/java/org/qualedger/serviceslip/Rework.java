package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** Unqualified work done again (返工, ISO 9000:2015 3.12.8): free, with an apology (4.3.6). */
@Embeddable
public class Rework {
  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  private String reason;

  @Column(name = "apology_at")
  private @Nullable Instant apologyAt;

  @Column(name = "charge_fen")
  private long chargeFen;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Result result;

  @SuppressWarnings("NullAway.Init")
  protected Rework() {}

  /**
   * A rework, finished or not.
   *
   * @param apologyAt when the customer was apologised to
   * @param chargeFen charged to the customer; anything but 0 breaks 4.3.6
   */
  public Rework(
      Instant openedAt,
      String openedBy,
      String reason,
      @Nullable Instant apologyAt,
      long chargeFen,
      @Nullable Instant finishedAt,
      @Nullable Result result) {
    this.openedAt = openedAt;
    this.openedBy = openedBy;
    this.reason = reason;
    this.apologyAt = apologyAt;
    this.chargeFen = chargeFen;
    this.finishedAt = finishedAt;
    this.result = result;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public String openedBy() {
    return openedBy;
  }

  public String reason() {
    return reason;
  }

  public @Nullable Instant apologyAt() {
    return apologyAt;
  }

  public long chargeFen() {
    return chargeFen;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  public @Nullable Result result() {
    return result;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("openedAt", openedAt)
        .put("openedBy", openedBy)
        .put("reason", reason)
        .put("apologyAt", apologyAt)
        .put("chargeFen", chargeFen)
        .put("finishedAt", finishedAt)
        .put("result", result)
        .done();
  }

  static Rework rehydrate(CanonicalObject from) {
    return new Rework(
        from.requiredMoment("openedAt"),
        from.required("openedBy"),
        from.required("reason"),
        from.moment("apologyAt"),
        from.number("chargeFen", 0),
        from.moment("finishedAt"),
        from.choice("result", Result.class));
  }

  Rework finished(Instant at, Result outcome, @Nullable Instant apology) {
    return new Rework(
        openedAt, openedBy, reason, apology == null ? apologyAt : apology, chargeFen, at, outcome);
  }
}
