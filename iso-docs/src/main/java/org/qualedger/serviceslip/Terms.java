package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** What was agreed before the work: the price (4.2.3) and the time. Money in fen. */
@Embeddable
public class Terms {
  private boolean paid;

  @Enumerated(EnumType.STRING)
  @Column(name = "price_basis")
  private PriceBasis priceBasis;

  @Column(name = "quoted_fen")
  private @Nullable Long quotedFen;

  @Column(name = "quoted_max_fen")
  private @Nullable Long quotedMaxFen;

  @Column(name = "price_explained_at")
  private @Nullable Instant priceExplainedAt;

  @Column(name = "price_agreed")
  private boolean priceAgreed;

  @Column(name = "price_agreed_by")
  private @Nullable String priceAgreedBy;

  @Column(name = "agreement_channel")
  private @Nullable String agreementChannel;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_mode")
  private TimeMode timeMode;

  @Column(name = "appointment_from")
  private @Nullable Instant appointmentFrom;

  @Column(name = "appointment_to")
  private @Nullable Instant appointmentTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_set_by")
  private TimeSetBy timeSetBy;

  @SuppressWarnings("NullAway.Init")
  protected Terms() {}

  /**
   * Terms as agreed.
   *
   * @param paid whether the customer pays
   * @param quotedFen price quoted, in fen
   * @param quotedMaxFen upper end of a range, for jobs priced on site
   * @param priceExplainedAt when the charging standard was stated
   * @param priceAgreed whether the customer agreed
   * @param agreementChannel by phone, at the counter and so on
   * @param appointmentFrom beginning of an agreed window
   * @param appointmentTo agreed time, or end of the window: the due time of 4.2.7
   */
  public Terms(
      boolean paid,
      PriceBasis priceBasis,
      @Nullable Long quotedFen,
      @Nullable Long quotedMaxFen,
      @Nullable Instant priceExplainedAt,
      boolean priceAgreed,
      @Nullable String priceAgreedBy,
      @Nullable String agreementChannel,
      TimeMode timeMode,
      @Nullable Instant appointmentFrom,
      @Nullable Instant appointmentTo,
      TimeSetBy timeSetBy) {
    this.paid = paid;
    this.priceBasis = priceBasis;
    this.quotedFen = quotedFen;
    this.quotedMaxFen = quotedMaxFen;
    this.priceExplainedAt = whole(priceExplainedAt);
    this.priceAgreed = priceAgreed;
    this.priceAgreedBy = priceAgreedBy;
    this.agreementChannel = agreementChannel;
    this.timeMode = timeMode;
    this.appointmentFrom = whole(appointmentFrom);
    this.appointmentTo = whole(appointmentTo);
    this.timeSetBy = timeSetBy;
  }

  /** Moments of records are whole milliseconds; a finer one would lie after the entry itself. */
  private static @Nullable Instant whole(@Nullable Instant moment) {
    return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS);
  }

  public boolean paid() {
    return paid;
  }

  public PriceBasis priceBasis() {
    return priceBasis;
  }

  public @Nullable Long quotedFen() {
    return quotedFen;
  }

  public @Nullable Long quotedMaxFen() {
    return quotedMaxFen;
  }

  public @Nullable Instant priceExplainedAt() {
    return priceExplainedAt;
  }

  public boolean priceAgreed() {
    return priceAgreed;
  }

  public @Nullable String priceAgreedBy() {
    return priceAgreedBy;
  }

  public @Nullable String agreementChannel() {
    return agreementChannel;
  }

  public TimeMode timeMode() {
    return timeMode;
  }

  public @Nullable Instant appointmentFrom() {
    return appointmentFrom;
  }

  public @Nullable Instant appointmentTo() {
    return appointmentTo;
  }

  public TimeSetBy timeSetBy() {
    return timeSetBy;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .flag("paid", paid)
        .put("priceBasis", priceBasis)
        .put("quotedFen", quotedFen)
        .put("quotedMaxFen", quotedMaxFen)
        .put("priceExplainedAt", priceExplainedAt)
        .flag("priceAgreed", priceAgreed)
        .put("priceAgreedBy", priceAgreedBy)
        .put("agreementChannel", agreementChannel)
        .put("timeMode", timeMode)
        .put("appointmentFrom", appointmentFrom)
        .put("appointmentTo", appointmentTo)
        .put("timeSetBy", timeSetBy)
        .done();
  }

  static Terms rehydrate(CanonicalObject from) {
    return new Terms(
        from.flag("paid"),
        from.requiredChoice("priceBasis", PriceBasis.class),
        from.number("quotedFen"),
        from.number("quotedMaxFen"),
        from.moment("priceExplainedAt"),
        from.flag("priceAgreed"),
        from.text("priceAgreedBy"),
        from.text("agreementChannel"),
        from.requiredChoice("timeMode", TimeMode.class),
        from.moment("appointmentFrom"),
        from.moment("appointmentTo"),
        from.requiredChoice("timeSetBy", TimeSetBy.class));
  }

  /** Whence the price (收费依据). */
  public enum PriceBasis {
    /** Item of the price board. */
    BOARD,
    /** Agreed singly. */
    NEGOTIATED,
    /** Free of charge. */
    FREE
  }

  /** How the time was fixed (约定时间). */
  public enum TimeMode {
    /** As soon as possible: thirty minutes from receipt. */
    ASAP,
    /** By appointment. */
    APPOINTMENT
  }

  /** Who fixed the time. */
  public enum TimeSetBy {
    FRONT_DESK,
    SUPPLIER
  }

  Terms reappointed(Instant from, Instant to) {
    return new Terms(
        paid,
        priceBasis,
        quotedFen,
        quotedMaxFen,
        priceExplainedAt,
        priceAgreed,
        priceAgreedBy,
        agreementChannel,
        TimeMode.APPOINTMENT,
        from,
        to,
        timeSetBy);
  }
}
