package org.qualedger.mailregister;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.document.ClauseId;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.UnitNumber;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * One line of the mail acceptance register (邮件接收记录表, R06): an item from its receipt at the desk
 * until the customer signs for it, or it goes back, or is lost (P7.9-8/4.2.13).
 *
 * <p>Times are those of the acts; on a line transcribed from paper a time that the paper does not
 * give stays unknown and is not replaced by the moment of entry. Court papers and cash on delivery
 * go to nobody but the addressee without written authority; everything else that is merely not as
 * it should be, such as no commission, no notice or no signature, can be written down and is
 * judged.
 */
@Entity
@Table(name = "mail_item")
@DiscriminatorValue("MAIL_ITEM")
public class MailItem extends QualityRecord {
  /** What the collector's signature says. */
  public static final String MEANING = "COLLECTED";

  private static final String CLAUSE = "4.2.13";

  @Column(name = "centre")
  private String centreOfList;

  @Column(name = "entry_day")
  private LocalDate day;

  @Column(name = "received_at")
  private @Nullable Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_kind")
  private MailIntake.Kind mailKind;

  @Column(name = "tracking_no")
  private @Nullable String trackingNo;

  private @Nullable String carrier;

  private String addressee;

  @Column(name = "unit_no")
  private String unitNo;

  @Column(name = "unit_key")
  private String unitKey;

  private @Nullable String phone;

  @Enumerated(EnumType.STRING)
  private MailIntake.@Nullable Commission commission;

  @Column(name = "commission_reference")
  private @Nullable String commissionReference;

  @Enumerated(EnumType.STRING)
  @Column(name = "outward_condition")
  private MailIntake.Condition condition;

  @Column(name = "cash_on_delivery")
  private boolean cashOnDelivery;

  @Column(name = "storage_place")
  private @Nullable String storagePlace;

  @Column(name = "stored_at")
  private @Nullable Instant storedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "mail_notification", joinColumns = @JoinColumn(name = "mail_number"))
  @OrderColumn(name = "position")
  private List<Notification> notifications = new ArrayList<>();

  @Column(name = "notified_at")
  private @Nullable Instant notifiedAt;

  @Column(name = "collected_at")
  private @Nullable Instant collectedAt;

  @Column(name = "collected_by")
  private @Nullable String collectedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "collector_relation")
  private HandingOut.@Nullable Relation relation;

  @Column(name = "authority")
  private @Nullable String authority;

  @Embedded private @Nullable Signature signature;

  @Enumerated(EnumType.STRING)
  @Column(name = "return_reason")
  private @Nullable ReturnReason returnReason;

  @Column(name = "returned_at")
  private @Nullable Instant returnedAt;

  @Column(name = "loss")
  private @Nullable String loss;

  @Column(name = "lost_at")
  private @Nullable Instant lostAt;

  @SuppressWarnings("NullAway.Init")
  protected MailItem() {}

  /** Enters an item; {@link #check} has been granted. */
  @SuppressWarnings("NullAway.Init")
  public MailItem(RecordNumber number, Act act, MailIntake intake, Medium medium, boolean sample) {
    super(number, act, medium, sample);
    this.centreOfList = number.centre();
    this.day = number.day();
    this.receivedAt = happened(act, medium);
    this.receivedBy = act.byName();
    adopt(intake);
  }

  @SuppressWarnings("NullAway.Init")
  private MailItem(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    this.day = number().day();
    this.receivedAt = from.moment("receivedAt");
    this.receivedBy = from.required("receivedBy");
    adopt(
        new MailIntake(
            from.requiredChoice("mailKind", MailIntake.Kind.class),
            from.text("trackingNo"),
            from.text("carrier"),
            from.required("addressee"),
            from.required("unitNo"),
            from.text("phone"),
            from.choice("commission", MailIntake.Commission.class),
            from.text("commissionReference"),
            from.requiredChoice("condition", MailIntake.Condition.class),
            from.flag("cashOnDelivery")));
    this.storagePlace = from.text("storagePlace");
    this.storedAt = from.moment("storedAt");
    from.objects("notifications").forEach(n -> notifications.add(Notification.rehydrate(n)));
    this.notifiedAt = firstNotice();
    this.collectedAt = from.moment("collectedAt");
    this.collectedBy = from.text("collectedBy");
    this.relation = from.choice("relation", HandingOut.Relation.class);
    this.authority = from.text("authority");
    this.signature = from.object("signature", Signature::rehydrate);
    this.returnReason = from.choice("returnReason", ReturnReason.class);
    this.returnedAt = from.moment("returnedAt");
    this.loss = from.text("loss");
    this.lostAt = from.moment("lostAt");
  }

  /** Rebuilds an item from the record object of a revision. */
  public static MailItem rehydrate(CanonicalObject from) {
    return new MailItem(from);
  }

  /** Whether an item can be entered as it stands. */
  public static Decision check(Act act) {
    return act.isInTheFuture()
        ? Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()))
        : Decision.grant();
  }

  /** Puts the item on a shelf, or on another one. */
  public Decision store(Act act, String place) {
    Decision may = mayHappen(act, "store");
    if (!may.isGranted()) {
      return may;
    }
    if (place.isBlank()) {
      return Decision.refusedField("storagePlace", RefusalCode.MISSING);
    }
    storagePlace = place.strip();
    storedAt = happened(act, medium());
    return Decision.grant();
  }

  /**
   * Notes an attempt to tell the addressee; there may be several.
   *
   * @param reached whether the addressee was told or a message left
   */
  public Decision tell(Act act, Notification.Channel channel, boolean reached) {
    Decision may = mayHappen(act, "notify");
    if (may.isGranted()) {
      notifications.add(new Notification(happened(act, medium()), channel, act.byName(), reached));
      notifiedAt = firstNotice();
    }
    return may;
  }

  /**
   * Hands the item out. A collection without a signature, or one that was corrected since, takes
   * the signature later by the same verb.
   */
  public Decision collect(Act act, HandingOut to) {
    boolean completes =
        stageNow() == MailStage.COLLECTED && (signature == null || changedAfterSignature());
    if (!completes) {
      Decision may = mayHappen(act, "collect");
      if (!may.isGranted()) {
        return may;
      }
    }
    Decision entitled = checkCollector(to);
    if (!entitled.isGranted()) {
      return entitled;
    }
    Signature given = to.signature();
    if (completes && given == null) {
      return new Decision.Refused(
          RefusalCode.MISSING, ClauseId.procedure(CLAUSE), "signature", List.of());
    }
    if (given != null && given.signedAt().isAfter(act.enteredAt())) {
      return Decision.refusedField(
          "signature", RefusalCode.IN_THE_FUTURE, given.signedAt().toString());
    }
    if (!completes) {
      collectedAt = happened(act, medium());
    }
    collectedBy = to.collectedBy();
    relation = to.relation();
    authority = to.authority();
    signature = given;
    markChangedAfterSignature(false);
    return Decision.grant();
  }

  private Decision checkCollector(HandingOut to) {
    if (to.collectedBy().isBlank()) {
      return Decision.refusedField("collectedBy", RefusalCode.MISSING);
    }
    if (owesAuthority() && to.relation() != HandingOut.Relation.SELF && !to.hasAuthority()) {
      return new Decision.Refused(
          RefusalCode.AUTHORITY_NEEDED,
          ClauseId.procedure(CLAUSE),
          "authority",
          List.of(to.relation().name()));
    }
    return Decision.grant();
  }

  private boolean owesAuthority() {
    return mailKind == MailIntake.Kind.COURT || cashOnDelivery;
  }

  /** Sends the item back. */
  public Decision giveBack(Act act, ReturnReason reason) {
    Decision may = mayHappen(act, "return");
    if (may.isGranted()) {
      returnReason = reason;
      returnedAt = happened(act, medium());
    }
    return may;
  }

  /** Declares the item lost or damaged; the reason says what happened. */
  public Decision reportLost(Act act) {
    Decision may = mayHappen(act, "report-loss");
    if (!may.isGranted()) {
      return may;
    }
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    loss = act.statedReason();
    lostAt = happened(act, medium());
    return Decision.grant();
  }

  /**
   * Corrects what was written on receipt, with a reason; after a signature the change is marked.
   */
  public Decision amend(Act act, MailAmendment change) {
    if (voided()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "amend");
    }
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    MailIntake before = intake();
    MailIntake after = before.with(change);
    if (!after.equals(before)) {
      adopt(after);
      markChangedAfterSignature(signature != null);
    }
    return Decision.grant();
  }

  /** What every step has in common: the item is still here, and the time is possible. */
  private Decision mayHappen(Act act, String verb) {
    if (!isHere()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), verb);
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    Instant at = happened(act, medium());
    if (at != null && receivedAt != null && at.isBefore(receivedAt)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "receivedAt", receivedAt.toString());
    }
    return Decision.grant();
  }

  private boolean isHere() {
    return switch (stageNow()) {
      case RECEIVED, STORED, NOTIFIED -> true;
      case COLLECTED, RETURNED, LOST, VOIDED -> false;
    };
  }

  /** The time of an act: on paper an unstated one is unknown, else it is the moment of entry. */
  private static @Nullable Instant happened(Act act, Medium medium) {
    return medium == Medium.ELECTRONIC ? act.when() : act.at();
  }

  private @Nullable Instant firstNotice() {
    return notifications.stream()
        .filter(Notification::reached)
        .findFirst()
        .map(Notification::at)
        .orElse(null);
  }

  private void adopt(MailIntake intake) {
    this.mailKind = intake.mailKind();
    this.trackingNo = intake.trackingNo();
    this.carrier = intake.carrier();
    this.addressee = intake.addressee();
    this.unitNo = intake.unitNo();
    this.unitKey = UnitNumber.key(intake.unitNo());
    this.phone = intake.phone();
    this.commission = intake.commission();
    this.commissionReference = intake.commissionReference();
    this.condition = intake.condition();
    this.cashOnDelivery = intake.cashOnDelivery();
  }

  /** What was written down on receipt, as corrected. */
  public MailIntake intake() {
    return new MailIntake(
        mailKind,
        trackingNo,
        carrier,
        addressee,
        unitNo,
        phone,
        commission,
        commissionReference,
        condition,
        cashOnDelivery);
  }

  /** The stage, derived from what happened. */
  public MailStage stageNow() {
    if (voided()) {
      return MailStage.VOIDED;
    }
    if (collectedBy != null) {
      return MailStage.COLLECTED;
    }
    if (returnReason != null) {
      return MailStage.RETURNED;
    }
    if (loss != null) {
      return MailStage.LOST;
    }
    if (notifications.stream().anyMatch(Notification::reached)) {
      return MailStage.NOTIFIED;
    }
    return storagePlace == null ? MailStage.RECEIVED : MailStage.STORED;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.MAIL_ITEM;
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public String schema() {
    return "qualedger/mail-item/1";
  }

  @Override
  protected boolean isClosed() {
    return !isHere();
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    to.put("receivedAt", receivedAt)
        .put("receivedBy", receivedBy)
        .put("mailKind", mailKind)
        .put("trackingNo", trackingNo)
        .put("carrier", carrier)
        .put("addressee", addressee)
        .put("unitNo", unitNo)
        .put("phone", phone)
        .put("commission", commission)
        .put("commissionReference", commissionReference)
        .put("condition", condition)
        .flag("cashOnDelivery", cashOnDelivery)
        .put("storagePlace", storagePlace)
        .put("storedAt", storedAt)
        .put("notifications", notifications.stream().map(Notification::canonical).toList())
        .put("collectedAt", collectedAt)
        .put("collectedBy", collectedBy)
        .put("relation", relation)
        .put("authority", authority)
        .put("signature", signature == null ? null : signature.canonical())
        .put("returnReason", returnReason)
        .put("returnedAt", returnedAt)
        .put("loss", loss)
        .put("lostAt", lostAt);
  }

  public LocalDate day() {
    return day;
  }

  /** When the desk took the item, or null where the paper does not say. */
  public @Nullable Instant receivedAt() {
    return receivedAt;
  }

  public String receivedBy() {
    return receivedBy;
  }

  /** The normal form of the unit number. */
  public String unitKey() {
    return unitKey;
  }

  public @Nullable String storagePlace() {
    return storagePlace;
  }

  public @Nullable Instant storedAt() {
    return storedAt;
  }

  /** Every attempt to tell the addressee, in the order of entry. */
  public List<Notification> notifications() {
    return List.copyOf(notifications);
  }

  /** When the addressee was first told, or null where that did not happen or has no time. */
  public @Nullable Instant notifiedAt() {
    return notifiedAt;
  }

  public @Nullable Instant collectedAt() {
    return collectedAt;
  }

  public @Nullable String collectedBy() {
    return collectedBy;
  }

  public HandingOut.@Nullable Relation relation() {
    return relation;
  }

  public @Nullable String authority() {
    return authority;
  }

  public @Nullable Signature signature() {
    return signature;
  }

  public @Nullable ReturnReason returnReason() {
    return returnReason;
  }

  public @Nullable Instant returnedAt() {
    return returnedAt;
  }

  /** What happened to an item that was lost or damaged. */
  public @Nullable String loss() {
    return loss;
  }

  public @Nullable Instant lostAt() {
    return lostAt;
  }
}
