package org.qualedger.mailregister;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** One attempt to tell the addressee that mail is waiting (4.2.13). */
@Embeddable
public class Notification {
  /** By which means (通知方式). */
  public enum Channel {
    /** 对讲机. */
    INTERCOM,
    PHONE,
    SMS,
    APP,
    /** A note on the door. */
    DOOR_NOTE,
    IN_PERSON
  }

  @Column(name = "notified_at")
  private @Nullable Instant at;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "notified_by")
  private String by;

  private boolean reached;

  @SuppressWarnings("NullAway.Init")
  protected Notification() {}

  /**
   * @param at when, or null where the paper does not say
   * @param by name of the member who tried
   * @param reached whether the addressee was told or a message left
   */
  public Notification(@Nullable Instant at, Channel channel, String by, boolean reached) {
    this.at = at;
    this.channel = channel;
    this.by = by;
    this.reached = reached;
  }

  public @Nullable Instant at() {
    return at;
  }

  public Channel channel() {
    return channel;
  }

  public String by() {
    return by;
  }

  public boolean reached() {
    return reached;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("at", at)
        .put("channel", channel)
        .put("by", by)
        .put("reached", reached)
        .done();
  }

  static Notification rehydrate(CanonicalObject from) {
    return new Notification(
        from.moment("at"),
        from.requiredChoice("channel", Channel.class),
        from.required("by"),
        from.flag("reached"));
  }
}
