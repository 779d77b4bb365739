package org.qualedger.worklog;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * One entry of a centre's work log (工作日志, R02): a request as it came in.
 *
 * <p>The front desk writes it down, from the customer or from a colleague who passes it on (4.2.2).
 * When the need is clear and the category chosen it is triaged. A request outside the price board
 * waits for the centre manager's review (4.2.4): can we do it, must we refuse, whom can we name
 * instead? What is accepted becomes a service slip, which refers to the entry; in the end somebody
 * writes what was done (处理情况), signs as follower-up (跟进人), and the entry is closed.
 *
 * <p>An entry without a slip is closed with an outcome that says why: refused, referred, withdrawn,
 * answered, duplicate.
 */
@Entity
@Table(name = "work_log_entry")
@DiscriminatorValue("WORK_LOG_ENTRY")
public class WorkLogEntry extends QualityRecord {
  @Column(name = "centre")
  private String centreOfList;

  @Column(name = "entry_day")
  private LocalDate day;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  private RequestIntake.Source source;

  @Column(name = "relayed_by")
  private @Nullable String relayedBy;

  @Enumerated(EnumType.STRING)
  private RequestIntake.Channel channel;

  @Column(name = "customer_name")
  private String customerName;

  @Column(name = "unit_no")
  private String unitNo;

  private @Nullable String phone;

  @Enumerated(EnumType.STRING)
  @Column(name = "entry_type")
  private RequestIntake.EntryType entryType;

  @Column(name = "category_code")
  private @Nullable String categoryCode;

  @Column(name = "need_text")
  private String needText;

  @Column(name = "need_clear")
  private boolean needClear;

  @Column(name = "clarified_at")
  private @Nullable Instant clarifiedAt;

  @Enumerated(EnumType.STRING)
  private RequestIntake.@Nullable Urgency urgency;

  @Column(name = "in_contract_scope")
  private boolean inContractScope;

  @Column(name = "out_of_catalogue")
  private boolean outOfCatalogue;

  @Column(name = "review_by")
  private @Nullable String reviewBy;

  @Column(name = "review_duty")
  private @Nullable String reviewDuty;

  @Column(name = "review_at")
  private @Nullable Instant reviewAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_result")
  private CapabilityReview.@Nullable Result reviewResult;

  @Column(name = "review_reasoning")
  private @Nullable String reviewReasoning;

  private @Nullable String referral;

  @Column(name = "explained_at")
  private @Nullable Instant explainedAt;

  @Column(name = "follow_on")
  private @Nullable String followOn;

  private @Nullable String handling;

  @Column(name = "followed_up_by")
  private @Nullable String followedUpBy;

  @Enumerated(EnumType.STRING)
  private Closing.@Nullable Outcome outcome;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected WorkLogEntry() {}

  /** Writes an entry; {@link #check} has been granted. */
  public WorkLogEntry(
      RecordNumber number, Act act, RequestIntake intake, Medium medium, boolean sample) {
    super(number, act, medium, sample);
    this.centreOfList = number.centre();
    this.day = number.day();
    this.requestedAt = act.when();
    this.source = intake.source();
    this.relayedBy = intake.relayedBy();
    this.channel = intake.channel();
    this.customerName = intake.customerName();
    this.unitNo = intake.unitNo();
    this.phone = intake.phone();
    this.entryType = intake.entryType();
    this.categoryCode = intake.categoryCode();
    this.needText = intake.needText();
    this.needClear = intake.needClear();
    this.clarifiedAt = intake.needClear() ? act.when() : null;
    this.urgency = intake.urgency();
    this.inContractScope = intake.inContractScope();
    this.outOfCatalogue = intake.outOfCatalogue();
  }

  private WorkLogEntry(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    this.day = number().day();
    this.requestedAt = from.requiredMoment("requestedAt");
    this.source = from.requiredChoice("source", RequestIntake.Source.class);
    this.relayedBy = from.text("relayedBy");
    this.channel = from.requiredChoice("channel", RequestIntake.Channel.class);
    this.customerName = from.required("customerName");
    this.unitNo = from.required("unitNo");
    this.phone = from.text("phone");
    this.entryType = from.requiredChoice("entryType", RequestIntake.EntryType.class);
    this.categoryCode = from.text("categoryCode");
    this.needText = from.required("needText");
    this.needClear = from.flag("needClear");
    this.clarifiedAt = from.moment("clarifiedAt");
    this.urgency = from.choice("urgency", RequestIntake.Urgency.class);
    this.inContractScope = from.flag("inContractScope");
    this.outOfCatalogue = from.flag("outOfCatalogue");
    this.reviewBy = from.text("reviewBy");
    this.reviewDuty = from.text("reviewDuty");
    this.reviewAt = from.moment("reviewAt");
    this.reviewResult = from.choice("reviewResult", CapabilityReview.Result.class);
    this.reviewReasoning = from.text("reviewReasoning");
    this.referral = from.text("referral");
    this.explainedAt = from.moment("explainedAt");
    this.followOn = from.text("followOn");
    this.handling = from.text("handling");
    this.followedUpBy = from.text("followedUpBy");
    this.outcome = from.choice("outcome", Closing.Outcome.class);
    this.closedAt = from.moment("closedAt");
  }

  /** Rebuilds an entry from the record object of a revision. */
  public static WorkLogEntry rehydrate(CanonicalObject from) {
    return new WorkLogEntry(from);
  }

  /** Whether a request can be written down as it stands. */
  public static Decision check(Act act, RequestIntake intake) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (intake.source() == RequestIntake.Source.RELAYED_BY_STAFF
        && (intake.relayedBy() == null || intake.relayedBy().isBlank())) {
      return new Decision.Refused(
          RefusalCode.MISSING,
          org.qualedger.document.ClauseId.procedure("4.2.2"),
          "relayedBy",
          java.util.List.of());
    }
    return Decision.grant();
  }

  /**
   * The centre manager's or a designated person's review of a request outside the board (4.2.4).
   */
  public Decision review(Act act, CapabilityReview review) {
    if (!outOfCatalogue || stageNow() == EntryStage.CLOSED || voided()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "review");
    }
    if (reviewResult != null) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, "review");
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (act.when().isBefore(requestedAt)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "requestedAt", requestedAt.toString());
    }
    reviewBy = act.by();
    reviewDuty = act.duty().name();
    reviewAt = act.when();
    reviewResult = review.result();
    reviewReasoning = review.reasoning();
    referral = review.referral();
    return Decision.grant();
  }

  /** Whether a slip may be written for this request. */
  public Decision mayBeOrdered() {
    if (voided() || closedAt != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "order");
    }
    if (followOn != null) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, followOn);
    }
    if (reviewResult != null && reviewResult != CapabilityReview.Result.ACCEPT) {
      return Decision.refusedBy("4.2.4", RefusalCode.REVIEW_DECLINED, reviewResult.name());
    }
    return Decision.grant();
  }

  /** Notes the record that follows from the entry; a slip makes need and category settled. */
  public Decision order(RecordNumber record, @Nullable String category) {
    Decision may = mayBeOrdered();
    if (may.isGranted()) {
      followOn = record.toString();
      categoryCode = categoryCode == null ? category : categoryCode;
    }
    return may;
  }

  /** Ends the entry with the handling and the signature of who followed it up. */
  public Decision close(Act act, Closing closing) {
    if (voided() || closedAt != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "close");
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (act.when().isBefore(requestedAt)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "requestedAt", requestedAt.toString());
    }
    Instant explained = closing.explainedAt();
    if (explained != null && explained.isAfter(act.enteredAt())) {
      return Decision.refusedField("explainedAt", RefusalCode.IN_THE_FUTURE, explained.toString());
    }
    if (explained != null && explained.isBefore(requestedAt)) {
      return Decision.refusedField(
          "explainedAt", RefusalCode.BEFORE_EARLIER_FACT, "requestedAt", requestedAt.toString());
    }
    if (closing.outcome() == Closing.Outcome.ORDERED && followOn == null) {
      return Decision.refusedField("outcome", RefusalCode.MISSING);
    }
    handling = closing.handling();
    outcome = closing.outcome();
    explainedAt = explained == null ? explainedAt : explained;
    followedUpBy = act.by();
    closedAt = act.when();
    return Decision.grant();
  }

  /** Corrects fields, with a reason. After closing, the correction shows as one after signature. */
  public Decision amend(Act act, EntryAmendment change) {
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    if (voided()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "amend");
    }
    Instant newTime = change.requestedAt();
    if (newTime != null && newTime.isAfter(act.enteredAt())) {
      return Decision.refusedField("requestedAt", RefusalCode.IN_THE_FUTURE, newTime.toString());
    }
    Instant laterFact = reviewAt != null ? reviewAt : closedAt;
    if (newTime != null && laterFact != null && newTime.isAfter(laterFact)) {
      return Decision.refusedField(
          "requestedAt",
          RefusalCode.OUT_OF_RANGE,
          newTime.toString(),
          requestedAt.toString(),
          laterFact.toString());
    }
    customerName = Objects.requireNonNullElse(change.customerName(), customerName);
    unitNo = Objects.requireNonNullElse(change.unitNo(), unitNo);
    phone = change.phone() == null ? phone : change.phone();
    categoryCode = change.categoryCode() == null ? categoryCode : change.categoryCode();
    needText = Objects.requireNonNullElse(change.needText(), needText);
    if (Boolean.TRUE.equals(change.needClear()) && !needClear) {
      clarifiedAt = act.when();
    }
    needClear = Objects.requireNonNullElse(change.needClear(), needClear);
    urgency = change.urgency() == null ? urgency : change.urgency();
    inContractScope = Objects.requireNonNullElse(change.inContractScope(), inContractScope);
    outOfCatalogue = Objects.requireNonNullElse(change.outOfCatalogue(), outOfCatalogue);
    requestedAt = Objects.requireNonNullElse(newTime, requestedAt);
    if (closedAt != null) {
      markChangedAfterSignature(true);
    }
    return Decision.grant();
  }

  /** The stage, derived from what happened. */
  public EntryStage stageNow() {
    if (voided()) {
      return EntryStage.VOIDED;
    }
    if (closedAt != null) {
      return EntryStage.CLOSED;
    }
    if (followOn != null) {
      return EntryStage.ORDERED;
    }
    if (reviewResult != null && reviewResult != CapabilityReview.Result.ACCEPT) {
      return EntryStage.DECLINED;
    }
    if (outOfCatalogue && reviewResult == null) {
      return EntryStage.UNDER_REVIEW;
    }
    return needClear && categoryCode != null ? EntryStage.TRIAGED : EntryStage.OPEN;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.WORK_LOG_ENTRY;
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public String schema() {
    return "qualedger/work-log-entry/1";
  }

  @Override
  protected boolean isClosed() {
    return closedAt != null;
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    to.put("requestedAt", requestedAt)
        .put("source", source)
        .put("relayedBy", relayedBy)
        .put("channel", channel)
        .put("customerName", customerName)
        .put("unitNo", unitNo)
        .put("phone", phone)
        .put("entryType", entryType)
        .put("categoryCode", categoryCode)
        .put("needText", needText)
        .flag("needClear", needClear)
        .put("clarifiedAt", clarifiedAt)
        .put("urgency", urgency)
        .flag("inContractScope", inContractScope)
        .flag("outOfCatalogue", outOfCatalogue)
        .put("reviewBy", reviewBy)
        .put("reviewDuty", reviewDuty)
        .put("reviewAt", reviewAt)
        .put("reviewResult", reviewResult)
        .put("reviewReasoning", reviewReasoning)
        .put("referral", referral)
        .put("explainedAt", explainedAt)
        .put("followOn", followOn)
        .put("handling", handling)
        .put("followedUpBy", followedUpBy)
        .put("outcome", outcome)
        .put("closedAt", closedAt);
  }

  public LocalDate day() {
    return day;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public RequestIntake.Source source() {
    return source;
  }

  public @Nullable String relayedBy() {
    return relayedBy;
  }

  public RequestIntake.Channel channel() {
    return channel;
  }

  public String customerName() {
    return customerName;
  }

  public String unitNo() {
    return unitNo;
  }

  public @Nullable String phone() {
    return phone;
  }

  public RequestIntake.EntryType entryType() {
    return entryType;
  }

  public @Nullable String categoryCode() {
    return categoryCode;
  }

  public String needText() {
    return needText;
  }

  public boolean needClear() {
    return needClear;
  }

  public @Nullable Instant clarifiedAt() {
    return clarifiedAt;
  }

  public RequestIntake.@Nullable Urgency urgency() {
    return urgency;
  }

  public boolean inContractScope() {
    return inContractScope;
  }

  public boolean outOfCatalogue() {
    return outOfCatalogue;
  }

  public @Nullable String reviewBy() {
    return reviewBy;
  }

  public @Nullable String reviewDuty() {
    return reviewDuty;
  }

  public @Nullable Instant reviewAt() {
    return reviewAt;
  }

  public CapabilityReview.@Nullable Result reviewResult() {
    return reviewResult;
  }

  public @Nullable String reviewReasoning() {
    return reviewReasoning;
  }

  public @Nullable String referral() {
    return referral;
  }

  public @Nullable Instant explainedAt() {
    return explainedAt;
  }

  /** Number of the slip or other record that follows from the entry. */
  public @Nullable String followOn() {
    return followOn;
  }

  public @Nullable String handling() {
    return handling;
  }

  public @Nullable String followedUpBy() {
    return followedUpBy;
  }

  public Closing.@Nullable Outcome outcome() {
    return outcome;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }
}
