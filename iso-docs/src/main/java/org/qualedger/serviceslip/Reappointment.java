package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** A change of the agreed time; the earlier one stays on record (4.2.7). */
@Embeddable
public class Reappointment {
  @Column(name = "earlier_to")
  private @Nullable Instant earlierTo;

  @Column(name = "later_from")
  private @Nullable Instant laterFrom;

  @Column(name = "later_to")
  private Instant laterTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "changed_by")
  private ChangedBy changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Reappointment() {}

  /**
   * A change of the agreed time.
   *
   * @param earlierTo the due time before, or null where none was agreed
   * @param laterTo the due time from now on
   * @param changedBy at whose wish
   */
  public Reappointment(
      @Nullable Instant earlierTo,
      @Nullable Instant laterFrom,
      Instant laterTo,
      ChangedBy changedBy,
      Instant changedAt) {
    this.earlierTo = earlierTo;
    this.laterFrom = laterFrom;
    this.laterTo = laterTo;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  public @Nullable Instant earlierTo() {
    return earlierTo;
  }

  public @Nullable Instant laterFrom() {
    return laterFrom;
  }

  public Instant laterTo() {
    return laterTo;
  }

  public ChangedBy changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("earlierTo", earlierTo)
        .put("laterFrom", laterFrom)
        .put("laterTo", laterTo)
        .put("changedBy", changedBy)
        .put("changedAt", changedAt)
        .done();
  }

  static Reappointment rehydrate(CanonicalObject from) {
    return new Reappointment(
        from.moment("earlierTo"),
        from.moment("laterFrom"),
        from.requiredMoment("laterTo"),
        from.requiredChoice("changedBy", ChangedBy.class),
        from.requiredMoment("changedAt"));
  }

  /** At whose wish a time was changed: a change by the centre after the due time heals nothing. */
  public enum ChangedBy {
    CUSTOMER,
    CENTRE
  }
}
