package org.qualedger.mailregister;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the front desk writes down when it accepts an item of mail (4.2.13).
 *
 * @param mailKind kind of mail (邮件种类)
 * @param trackingNo number of the sending, as the carrier writes it
 * @param carrier who brought it
 * @param addressee to whom it is addressed
 * @param unitNo unit of the addressee
 * @param phone telephone of the addressee
 * @param commission the customer's commission to accept mail, or null where none is known
 * @param commissionReference where the commission is written down
 * @param condition how the item looked on receipt
 * @param cashOnDelivery whether money is to be collected for the sender
 */
public record MailIntake(
    Kind mailKind,
    @Size(max = 60) @Nullable String trackingNo,
    @Size(max = 60) @Nullable String carrier,
    @NotBlank @Size(max = 100) String addressee,
    @NotBlank @Size(max = 60) String unitNo,
    @Size(max = 40) @Nullable String phone,
    @Nullable Commission commission,
    @Size(max = 200) @Nullable String commissionReference,
    Condition condition,
    boolean cashOnDelivery) {

  /** Kinds of mail. */
  public enum Kind {
    /** 挂号信. */
    REGISTERED,
    /** 包裹. */
    PARCEL,
    /** 特快专递. */
    EXPRESS,
    /** 快递. */
    COURIER,
    /** 汇款单. */
    REMITTANCE,
    /** 印刷品. */
    PRINTED,
    /** 司法文书. */
    COURT,
    /** 电报. */
    TELEGRAM,
    OTHER
  }

  /** On what ground the centre accepts mail for the customer (委托依据). */
  public enum Commission {
    /** A standing commission of the unit. */
    STANDING,
    /** For this item alone. */
    SINGLE
  }

  /** Outward condition (外观状况). */
  public enum Condition {
    INTACT,
    DAMAGED,
    OPENED,
    WET
  }

  /** These facts on the ground of a commission. */
  public MailIntake commissioned(Commission ground) {
    return new MailIntake(
        mailKind,
        trackingNo,
        carrier,
        addressee,
        unitNo,
        phone,
        ground,
        commissionReference,
        condition,
        cashOnDelivery);
  }

  /** These facts after a correction. */
  MailIntake with(MailAmendment change) {
    return new MailIntake(
        change.mailKind() == null ? mailKind : change.mailKind(),
        change.trackingNo() == null ? trackingNo : change.trackingNo(),
        change.carrier() == null ? carrier : change.carrier(),
        change.addressee() == null ? addressee : change.addressee(),
        change.unitNo() == null ? unitNo : change.unitNo(),
        change.phone() == null ? phone : change.phone(),
        change.commission() == null ? commission : change.commission(),
        change.commissionReference() == null ? commissionReference : change.commissionReference(),
        change.condition() == null ? condition : change.condition(),
        change.cashOnDelivery() == null ? cashOnDelivery : change.cashOnDelivery());
  }
}
