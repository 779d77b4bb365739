package org.qualedger.serviceslip;

import jakarta.persistence.AttributeOverride;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCategory;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * The service slip (顾客委托服务单, R03): the paper that goes with a commissioned service and that the
 * customer signs.
 *
 * <p>The front desk writes it from a request in the work log, with the price and the time agreed
 * with the customer (4.2.3, 4.2.5), and dispatches it to a provider, own staff or a supplier
 * (4.2.6). The provider receives it, and from then has thirty minutes, or until the agreed time, to
 * be on site (4.2.7). The work is done to its standard (4.2.9); unqualified work is done again,
 * free (4.3.6).
 *
 * <p>The customer signs (4.2.11), pays at the centre or to the provider and gets a receipt, and the
 * provider hands the slip back at once (4.2.12). Payment and hand-back may come in either order.
 * Where nobody is there to sign, the slip ends unsigned; where the customer declines on site, it is
 * aborted.
 *
 * <p>From completion on, the manager's assistant asks the customer afterwards, by return visits
 * (4.2.14); they are part of the slip and no stage of it. At last the front desk closes it.
 *
 * <p>The verbs refuse only what cannot be. What breaks a clause but did happen, such as a late
 * arrival or a missing signature, is written down and judged by the rules.
 */
@Entity
@Table(name = "service_slip")
@DiscriminatorValue("SERVICE_SLIP")
public class ServiceSlip extends QualityRecord {
  /** Thirty elapsed minutes from receipt, at any hour (4.2.7). */
  public static final Duration ARRIVAL_LIMIT = Duration.ofMinutes(30);

  /** The largest amount that a slip takes, in fen: a hundred million yuan. */
  public static final long LARGEST_FEN = 10_000_000_000L;

  /** Calendar days after completion within which a visit counts (4.2.14.4). */
  public static final int VISIT_DAYS = 2;

  @Column(name = "centre")
  private String centreOfList;

  @Column(name = "entry_day")
  private LocalDate day;

  @Column(name = "log_entry")
  private @Nullable String logEntry;

  @Embedded private Customer customer;

  @Column(name = "category_code")
  private String categoryCode;

  private String description;

  @Embedded private Terms terms;

  @Enumerated(EnumType.STRING)
  @Column(name = "filled_in_by")
  private SlipRegistration.FilledInBy filledInBy;

  private @Nullable String remarks;

  @Embedded private @Nullable Assignment assignment;

  @Column(name = "received_at")
  private @Nullable Instant receivedAt;

  @Column(name = "received_at_estimated")
  private boolean receivedAtEstimated;

  @Column(name = "arrived_at")
  private @Nullable Instant arrivedAt;

  @Column(name = "customer_absent")
  private boolean customerAbsent;

  @Enumerated(EnumType.STRING)
  @Column(name = "late_reason")
  private @Nullable LateReason lateReason;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "standard_ref")
  private @Nullable String standardRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "first_result")
  private @Nullable Result firstResult;

  @Enumerated(EnumType.STRING)
  @Column(name = "final_result")
  private @Nullable Result finalResult;

  @Enumerated(EnumType.STRING)
  @Column(name = "defect_code")
  private @Nullable DefectCode defect;

  @Column(name = "defect_text")
  private @Nullable String defectText;

  @Embedded private @Nullable Charge charge;

  @Embedded
  @AttributeOverride(name = "signedBy", column = @Column(name = "customer_signed_by"))
  @AttributeOverride(name = "signedAt", column = @Column(name = "customer_signed_at"))
  @AttributeOverride(name = "method", column = @Column(name = "customer_sign_method"))
  @AttributeOverride(name = "meaning", column = @Column(name = "customer_sign_meaning"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "customer_sign_hash"))
  private @Nullable Signature customerSignature;

  @Column(name = "on_site_rating")
  private @Nullable Integer rating;

  @Column(name = "rework_waived")
  private boolean reworkWaived;

  @Column(name = "unsigned_at")
  private @Nullable Instant unsignedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "payment_mode")
  private Settlement.@Nullable PaymentMode paymentMode;

  @Enumerated(EnumType.STRING)
  @Column(name = "pay_channel")
  private Settlement.@Nullable PayChannel payChannel;

  @Column(name = "receipt_number")
  private @Nullable String receiptNumber;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Column(name = "returned_at")
  private @Nullable Instant returnedAt;

  @Column(name = "returned_to")
  private @Nullable String returnedTo;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Column(name = "aborted_at")
  private @Nullable Instant abortedAt;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  /**
   * Moment of completion in the sense of the rates: the last signature, or else the last finish.
   */
  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "resigned_at")
  private @Nullable Instant resignedAt;

  @Column(name = "resigned_by")
  private @Nullable String resignedBy;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "reappointment", joinColumns = @JoinColumn(name = "slip_number"))
  @OrderColumn(name = "position")
  private List<Reappointment> reappointments = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "rework", joinColumns = @JoinColumn(name = "slip_number"))
  @OrderColumn(name = "position")
  private List<Rework> reworks = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "return_visit", joinColumns = @JoinColumn(name = "slip_number"))
  @OrderColumn(name = "position")
  private List<ReturnVisit> visits = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ServiceSlip() {}

  /** Writes a slip; {@link #check} has been granted. */
  public ServiceSlip(
      RecordNumber number, Act act, SlipRegistration registration, Medium medium, boolean sample) {
    super(number, act, medium, sample);
    this.centreOfList = number.centre();
    this.day = number.day();
    this.logEntry = registration.logEntry();
    this.customer = registration.customer();
    this.categoryCode = registration.categoryCode();
    this.description = registration.description();
    this.terms = registration.terms();
    this.filledInBy = registration.filledInBy();
    this.remarks = registration.remarks();
  }

  private ServiceSlip(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    this.day = number().day();
    this.logEntry = from.text("logEntry");
    this.customer = Objects.requireNonNull(from.object("customer", Customer::rehydrate));
    this.categoryCode = from.required("categoryCode");
    this.description = from.required("description");
    this.terms = Objects.requireNonNull(from.object("terms", Terms::rehydrate));
    this.filledInBy = from.requiredChoice("filledInBy", SlipRegistration.FilledInBy.class);
    this.remarks = from.text("remarks");
    this.assignment = from.object("assignment", Assignment::rehydrate);
    this.receivedAt = from.moment("receivedAt");
    this.receivedAtEstimated = from.flag("receivedAtEstimated");
    this.arrivedAt = from.moment("arrivedAt");
    this.customerAbsent = from.flag("customerAbsent");
    this.lateReason = from.choice("lateReason", LateReason.class);
    this.startedAt = from.moment("startedAt");
    this.finishedAt = from.moment("finishedAt");
    this.standardRef = from.text("standardRef");
    this.firstResult = from.choice("firstResult", Result.class);
    this.finalResult = from.choice("finalResult", Result.class);
    this.defect = from.choice("defect", DefectCode.class);
    this.defectText = from.text("defectText");
    this.charge = from.object("charge", Charge::rehydrate);
    this.customerSignature = from.object("customerSignature", Signature::rehydrate);
    Long stars = from.number("rating");
    this.rating = stars == null ? null : stars.intValue();
    this.reworkWaived = from.flag("reworkWaived");
    this.unsignedAt = from.moment("unsignedAt");
    this.paymentMode = from.choice("paymentMode", Settlement.PaymentMode.class);
    this.payChannel = from.choice("payChannel", Settlement.PayChannel.class);
    this.receiptNumber = from.text("receiptNumber");
    this.settledAt = from.moment("settledAt");
    this.returnedAt = from.moment("returnedAt");
    this.returnedTo = from.text("returnedTo");
    this.closedAt = from.moment("closedAt");
    this.cancelledAt = from.moment("cancelledAt");
    this.abortedAt = from.moment("abortedAt");
    this.endReason = from.text("endReason");
    this.resignedAt = from.moment("resignedAt");
    this.resignedBy = from.text("resignedBy");
    from.objects("reappointments").forEach(r -> reappointments.add(Reappointment.rehydrate(r)));
    from.objects("reworks").forEach(r -> reworks.add(Rework.rehydrate(r)));
    from.objects("visits").forEach(v -> visits.add(ReturnVisit.rehydrate(v)));
    deriveCompletion();
  }

  /** Rebuilds a slip from the record object of a revision. */
  public static ServiceSlip rehydrate(CanonicalObject from) {
    return new ServiceSlip(from);
  }

  /** Whether a slip can be written as it stands. */
  public static Decision check(Act act, SlipRegistration registration) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (!ServiceCategory.known(registration.categoryCode())) {
      return Decision.refusedField(
          "categoryCode", RefusalCode.UNKNOWN_REFERENCE, registration.categoryCode());
    }
    Terms terms = registration.terms();
    if (terms.timeMode() == Terms.TimeMode.APPOINTMENT && terms.appointmentTo() == null) {
      return new Decision.Refused(
          RefusalCode.MISSING,
          org.qualedger.document.ClauseId.procedure("4.2.3"),
          "terms.appointmentTo",
          List.of());
    }
    if (terms.appointmentFrom() != null
        && terms.appointmentTo() != null
        && terms.appointmentFrom().isAfter(terms.appointmentTo())) {
      return Decision.refusedField(
          "terms.appointmentTo",
          RefusalCode.BEFORE_EARLIER_FACT,
          "appointmentFrom",
          terms.appointmentFrom().toString());
    }
    Long quoted = terms.quotedFen();
    Long most = terms.quotedMaxFen();
    if (quoted != null && (quoted < 0 || quoted > LARGEST_FEN)) {
      return Decision.refusedField(
          "terms.quotedFen", RefusalCode.OUT_OF_RANGE, quoted.toString(), "0-" + LARGEST_FEN);
    }
    if (most != null && (most < (quoted == null ? 0 : quoted) || most > LARGEST_FEN)) {
      return Decision.refusedField(
          "terms.quotedMaxFen",
          RefusalCode.OUT_OF_RANGE,
          most.toString(),
          (quoted == null ? 0 : quoted) + "-" + LARGEST_FEN);
    }
    Instant explained = terms.priceExplainedAt();
    if (explained != null && explained.isAfter(act.enteredAt())) {
      return Decision.refusedField(
          "terms.priceExplainedAt", RefusalCode.IN_THE_FUTURE, explained.toString());
    }
    return Decision.grant();
  }

  /** Whether a paper slip can be transcribed: its times may be missing, but not in the future. */
  public static Decision check(Act act, PaperSlip paper) {
    Decision registration = check(act, paper.registration());
    if (!registration.isGranted()) {
      return registration;
    }
    Charge charge = paper.charge();
    Decision charged = charge == null ? Decision.grant() : checkCharge(charge);
    if (!charged.isGranted()) {
      return charged;
    }
    Decision rated = checkRating(paper.rating());
    if (!rated.isGranted()) {
      return rated;
    }
    Assignment assignment = paper.assignment();
    Signature signature = paper.customerSignature();
    return SlipTimes.notAfter(
        act.enteredAt(),
        "dispatchedAt",
        assignment == null ? null : assignment.dispatchedAt(),
        "receivedAt",
        paper.receivedAt(),
        "arrivedAt",
        paper.arrivedAt(),
        "startedAt",
        paper.startedAt(),
        "finishedAt",
        paper.finishedAt(),
        "customerSignature.at",
        signature == null ? null : signature.signedAt(),
        "returnedAt",
        paper.returnedAt());
  }

  /** Writes a slip from paper, with the facts that stand on it; {@link #check} has been granted. */
  public static ServiceSlip transcribed(
      RecordNumber number, Act act, PaperSlip paper, Medium medium, boolean sample) {
    ServiceSlip slip = new ServiceSlip(number, act, paper.registration(), medium, sample);
    slip.assignment = paper.assignment();
    slip.receivedAt = paper.receivedAt();
    slip.estimateReceipt();
    slip.arrivedAt = paper.arrivedAt();
    slip.customerAbsent = paper.customerAbsent();
    slip.lateReason = paper.lateReason();
    slip.startedAt = paper.startedAt();
    slip.finishedAt = paper.finishedAt();
    slip.standardRef = paper.standardRef();
    slip.firstResult = paper.firstResult();
    slip.finalResult = paper.firstResult();
    slip.defect = paper.defect();
    slip.charge = paper.charge();
    slip.customerSignature = paper.customerSignature();
    slip.rating = paper.rating();
    slip.returnedAt = paper.returnedAt();
    slip.returnedTo = paper.returnedTo();
    if (slip.customerSignature == null && slip.finishedAt != null) {
      slip.unsignedAt = slip.finishedAt;
    }
    Settlement settlement = paper.settlement();
    if (settlement != null) {
      slip.paymentMode = settlement.mode();
      slip.payChannel = settlement.channel();
      slip.receiptNumber = settlement.receipt();
      slip.settledAt = slip.completionKnown();
    }
    slip.deriveCompletion();
    return slip;
  }

  /** Gives the job to a provider (派单). */
  public Decision dispatch(Act act, Dispatch dispatch) {
    Decision may = during(act, "dispatch", createdAt(), "createdAt", SlipStage.REGISTERED);
    if (may.isGranted()) {
      assignment =
          new Assignment(
              dispatch.providerType(),
              dispatch.leadProvider(),
              dispatch.leadLogin(),
              dispatch.otherProviders(),
              dispatch.supplier(),
              dispatch.agreementNumber(),
              act.by(),
              act.when());
    }
    return may;
  }

  /** The provider has the slip (接单): the clock of 4.2.7 starts. */
  public Decision receive(Act act) {
    Decision may = during(act, "receive", dispatchedAt(), "dispatchedAt", SlipStage.DISPATCHED);
    if (may.isGranted()) {
      receivedAt = act.when();
    }
    return may;
  }

  /**
   * Changes the agreed time, keeping the earlier one.
   *
   * @param from beginning of a window, or null
   * @param to agreed time, or end of the window
   */
  public Decision reappoint(
      Act act, @Nullable Instant from, Instant to, Reappointment.ChangedBy changedBy) {
    Decision may =
        during(
            act,
            "reappoint",
            createdAt(),
            "createdAt",
            SlipStage.REGISTERED,
            SlipStage.DISPATCHED,
            SlipStage.RECEIVED);
    if (!may.isGranted()) {
      return may;
    }
    if (from != null && from.isAfter(to)) {
      return Decision.refusedField(
          "appointmentTo", RefusalCode.BEFORE_EARLIER_FACT, "appointmentFrom", from.toString());
    }
    reappointments.add(new Reappointment(dueAt(), from, to, changedBy, act.when()));
    terms = terms.reappointed(from == null ? to : from, to);
    return may;
  }

  /** The provider is on site (到达), or has delivered (送达). */
  public Decision arrive(Act act, Arrival arrival) {
    Decision may =
        during(
            act,
            "arrive",
            receivedAt != null ? receivedAt : dispatchedAt(),
            receivedAt != null ? "receivedAt" : "dispatchedAt",
            SlipStage.DISPATCHED,
            SlipStage.RECEIVED);
    if (may.isGranted()) {
      estimateReceipt();
      arrivedAt = act.when();
      customerAbsent = arrival.customerAbsent();
      lateReason = arrival.lateReason();
    }
    return may;
  }

  /** The work is done. A missing arrival is representable; the rule then says NO_EVIDENCE. */
  public Decision finish(Act act, Completion completion) {
    Instant earlier = arrivedAt != null ? arrivedAt : dispatchedAt();
    Decision may =
        during(
            act,
            "finish",
            earlier,
            arrivedAt != null ? "arrivedAt" : "dispatchedAt",
            SlipStage.DISPATCHED,
            SlipStage.RECEIVED,
            SlipStage.ON_SITE);
    if (!may.isGranted()) {
      return may;
    }
    Instant started = completion.startedAt();
    if (started != null && started.isAfter(act.when())) {
      return Decision.refusedField(
          "startedAt", RefusalCode.OUT_OF_RANGE, started.toString(), act.when().toString());
    }
    if (started != null && earlier != null && started.isBefore(earlier)) {
      return Decision.refusedField(
          "startedAt", RefusalCode.BEFORE_EARLIER_FACT, "arrivedAt", earlier.toString());
    }
    if (completion.result() == Result.UNQUALIFIED && completion.defect() == null) {
      return Decision.refusedField("defect", RefusalCode.MISSING);
    }
    estimateReceipt();
    startedAt = started == null ? arrivedAt : started;
    finishedAt = act.when();
    standardRef = completion.standardRef();
    firstResult = completion.result();
    finalResult = completion.result();
    defect = completion.defect();
    defectText = completion.defectText();
    return may;
  }

  /** Unqualified work is to be done again (返工, 4.3.6). */
  public Decision openRework(Act act, String reason, @Nullable Instant apologyAt, long chargeFen) {
    Decision may =
        during(
            act,
            "rework",
            finishedAt,
            "finishedAt",
            SlipStage.FINISHED,
            SlipStage.ACCEPTED,
            SlipStage.UNSIGNED,
            SlipStage.HANDED_BACK,
            SlipStage.SETTLED);
    if (!may.isGranted()) {
      return may;
    }
    if (apologyAt != null && apologyAt.isAfter(act.enteredAt())) {
      return Decision.refusedField("apologyAt", RefusalCode.IN_THE_FUTURE, apologyAt.toString());
    }
    if (chargeFen < 0) {
      return Decision.refusedField("chargeFen", RefusalCode.OUT_OF_RANGE, chargeFen + "", "0");
    }
    reworks.add(new Rework(act.when(), act.by(), reason, apologyAt, chargeFen, null, null));
    finalResult = Result.UNQUALIFIED;
    deriveCompletion();
    return may;
  }

  /** The work was done again, with a result. */
  public Decision finishRework(Act act, Result result, @Nullable Instant apologyAt) {
    Rework open = openRework();
    Decision may =
        during(
            act,
            "finish-rework",
            open == null ? null : open.openedAt(),
            "openedAt",
            SlipStage.REWORK);
    if (!may.isGranted() || open == null) {
      return may;
    }
    if (apologyAt != null && apologyAt.isAfter(act.enteredAt())) {
      return Decision.refusedField("apologyAt", RefusalCode.IN_THE_FUTURE, apologyAt.toString());
    }
    reworks.set(reworks.size() - 1, open.finished(act.when(), result, apologyAt));
    finalResult = result;
    finishedAt = act.when();
    // The slip went out again with the provider: it is signed and handed back anew.
    customerSignature = null;
    unsignedAt = null;
    completedAt = null;
    returnedAt = null;
    returnedTo = null;
    return may;
  }

  /**
   * The customer signs (顾客签字). The signature may stand before the finish, as on a form signed
   * blank; the rule 4.2.11 judges that.
   */
  public Decision accept(Act act, Acceptance acceptance) {
    Decision may = during(act, "accept", null, "", SlipStage.FINISHED, SlipStage.UNSIGNED);
    if (!may.isGranted()) {
      return may;
    }
    Decision charged = checkCharge(acceptance.charge());
    if (!charged.isGranted()) {
      return charged;
    }
    if (finalResult == Result.UNQUALIFIED && !acceptance.waivesRework()) {
      return Decision.refusedBy("4.3.6", RefusalCode.NOT_IN_THIS_STAGE, stage(), "accept");
    }
    Instant signedAt = acceptance.signature().signedAt();
    if (signedAt.isAfter(act.enteredAt())) {
      return Decision.refusedField("signedAt", RefusalCode.IN_THE_FUTURE, signedAt.toString());
    }
    if (signedAt.isBefore(createdAt())) {
      return Decision.refusedField(
          "signedAt", RefusalCode.BEFORE_EARLIER_FACT, "createdAt", createdAt().toString());
    }
    Decision rated = checkRating(acceptance.rating());
    if (!rated.isGranted()) {
      return rated;
    }
    customerSignature = acceptance.signature();
    charge = acceptance.charge();
    rating = acceptance.rating();
    reworkWaived = acceptance.waivesRework();
    deriveCompletion();
    return may;
  }

  /** Nobody is there to sign: the job ends without a signature. */
  public Decision completeUnsigned(Act act, Charge amounts) {
    Decision may = during(act, "complete-unsigned", finishedAt, "finishedAt", SlipStage.FINISHED);
    if (!may.isGranted()) {
      return may;
    }
    Decision charged = checkCharge(amounts);
    if (!charged.isGranted()) {
      return charged;
    }
    charge = amounts;
    unsignedAt = act.when();
    deriveCompletion();
    return may;
  }

  /** The provider is on site, but the customer declines or is not there. */
  public Decision abort(Act act) {
    Decision may = during(act, "abort", arrivedAt, "arrivedAt", SlipStage.ON_SITE);
    if (may.isGranted()) {
      if (!act.hasReason()) {
        return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
      }
      abortedAt = act.when();
      endReason = act.statedReason();
    }
    return may;
  }

  /** The slip is back at the front desk (交单, 4.2.12). */
  public Decision handBack(Act act) {
    if (returnedAt != null) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, "hand-back");
    }
    Decision may =
        during(act, "hand-back", finishedAt, "finishedAt", SlipStage.ACCEPTED, SlipStage.UNSIGNED);
    if (may.isGranted()) {
      returnedAt = act.when();
      returnedTo = act.by();
    }
    return may;
  }

  /** The customer has paid, or there is nothing to pay (4.2.11). */
  public Decision settle(Act act, Settlement settlement) {
    if (settledAt != null) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, "settle");
    }
    Decision may =
        during(
            act,
            "settle",
            arrivedAt,
            "arrivedAt",
            SlipStage.ACCEPTED,
            SlipStage.UNSIGNED,
            SlipStage.HANDED_BACK);
    if (may.isGranted()) {
      paymentMode = settlement.mode();
      payChannel = settlement.channel();
      receiptNumber = settlement.receipt();
      settledAt = act.when();
    }
    return may;
  }

  /** A return visit or an attempt at one (回访); possible from completion on, also after closing. */
  public Decision recordVisit(Act act, VisitReport report) {
    if (!stageNow().completed()) {
      return Decision.refusedBy("4.2.14.1", RefusalCode.NOT_IN_THIS_STAGE, stage(), "return-visit");
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    Instant completed = completionKnown();
    if (completed != null && act.when().isBefore(completed)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "completedAt", completed.toString());
    }
    String missing = report.missing();
    if (missing != null) {
      return new Decision.Refused(
          RefusalCode.MISSING,
          org.qualedger.document.ClauseId.procedure("4.2.14.1"),
          missing,
          List.of());
    }
    visits.add(
        new ReturnVisit(
            visits.size() + 1,
            report.mode(),
            report.selection(),
            act.by(),
            act.byName(),
            act.duty().name(),
            act.when(),
            report.effective(),
            report.failure(),
            report.timeliness(),
            report.etiquette(),
            report.quality(),
            report.overall(),
            report.requirement(),
            report.opinion(),
            report.customerSignature(),
            report.signatureHash(),
            report.visitorSigned(),
            report.followUp(),
            report.followUpReason(),
            null,
            null));
    return Decision.grant();
  }

  /** The provider was told the result of a visit (4.2.14.2). */
  public Decision informProvider(Act act, int attempt) {
    if (attempt < 1 || attempt > visits.size()) {
      return Decision.refusedField("attempt", RefusalCode.UNKNOWN_REFERENCE, attempt + "");
    }
    if (voided()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "inform-provider");
    }
    ReturnVisit visit = visits.get(attempt - 1);
    if (visit.informedAt() != null) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, "inform-provider");
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (act.when().isBefore(visit.visitedAt())) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "visitedAt", visit.visitedAt().toString());
    }
    visits.set(attempt - 1, visit.informed(act.when(), act.by()));
    return Decision.grant();
  }

  /** The front desk closes the slip once the time for visits is over. */
  public Decision close(Act act, CompanyZone zone) {
    Decision may = during(act, "close", returnedAt, "returnedAt", SlipStage.SETTLED);
    if (!may.isGranted()) {
      return may;
    }
    Instant completed = completionKnown();
    boolean visited = visits.stream().anyMatch(ReturnVisit::effective);
    if (!visited && completed != null && act.enteredAt().isBefore(visitDeadline(completed, zone))) {
      return Decision.refusedBy(
          "4.2.14.4", RefusalCode.NOT_READY_TO_CLOSE, visitDeadline(completed, zone).toString());
    }
    closedAt = act.when();
    return may;
  }

  /** The customer calls the job off before the provider is there. */
  public Decision cancel(Act act) {
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    Decision may =
        during(
            act,
            "cancel",
            createdAt(),
            "createdAt",
            SlipStage.REGISTERED,
            SlipStage.DISPATCHED,
            SlipStage.RECEIVED);
    if (may.isGranted()) {
      cancelledAt = act.when();
      endReason = act.statedReason();
    }
    return may;
  }

  /**
   * Corrects fields, with a reason. Where the customer has signed, the slip shows from then on that
   * it was changed after the signature, until it is signed anew.
   */
  public Decision amend(Act act, SlipAmendment change) {
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    if (voided()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "amend");
    }
    if (change.categoryCode() != null && !ServiceCategory.known(change.categoryCode())) {
      return Decision.refusedField(
          "categoryCode", RefusalCode.UNKNOWN_REFERENCE, change.categoryCode());
    }
    Decision times =
        SlipTimes.notAfter(
            act.enteredAt(),
            "dispatchedAt",
            change.dispatchedAt(),
            "receivedAt",
            change.receivedAt(),
            "arrivedAt",
            change.arrivedAt(),
            "startedAt",
            change.startedAt(),
            "finishedAt",
            change.finishedAt());
    if (!times.isGranted()) {
      return times;
    }
    Decision present = SlipAmending.factsExist(this, change);
    if (!present.isGranted()) {
      return present;
    }
    Decision order = SlipAmending.inOrder(this, change);
    if (!order.isGranted()) {
      return order;
    }
    Charge changedCharge = SlipAmending.charge(charge, change);
    if (changedCharge != null) {
      Decision charged = checkCharge(changedCharge);
      if (!charged.isGranted()) {
        return charged;
      }
    }
    customer = SlipAmending.customer(customer, change);
    categoryCode = Objects.requireNonNullElse(change.categoryCode(), categoryCode);
    description = Objects.requireNonNullElse(change.description(), description);
    remarks = change.remarks() == null ? remarks : change.remarks();
    assignment = SlipAmending.assignment(assignment, change);
    if (change.receivedAt() != null) {
      receivedAt = change.receivedAt();
      receivedAtEstimated = false;
    }
    arrivedAt = change.arrivedAt() == null ? arrivedAt : change.arrivedAt();
    startedAt = change.startedAt() == null ? startedAt : change.startedAt();
    finishedAt = change.finishedAt() == null ? finishedAt : change.finishedAt();
    lateReason = change.lateReason() == null ? lateReason : change.lateReason();
    defect = change.defect() == null ? defect : change.defect();
    charge = changedCharge;
    if (customerSignature != null) {
      markChangedAfterSignature(true);
    }
    deriveCompletion();
    return Decision.grant();
  }

  /** The customer signs anew after a change (features row 51). */
  public Decision signAnew(Act act, Signature signature) {
    if (!changedAfterSignature() || customerSignature == null || voided()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "sign-anew");
    }
    if (signature.signedAt().isAfter(act.enteredAt())) {
      return Decision.refusedField(
          "signedAt", RefusalCode.IN_THE_FUTURE, signature.signedAt().toString());
    }
    if (signature.signedAt().isBefore(customerSignature.signedAt())) {
      return Decision.refusedField(
          "signedAt",
          RefusalCode.BEFORE_EARLIER_FACT,
          "signedAt",
          customerSignature.signedAt().toString());
    }
    resignedAt = signature.signedAt();
    resignedBy = signature.signedBy();
    markChangedAfterSignature(false);
    return Decision.grant();
  }

  /** The stage, derived from the facts. */
  public SlipStage stageNow() {
    if (voided()) {
      return SlipStage.VOIDED;
    }
    if (cancelledAt != null) {
      return SlipStage.CANCELLED;
    }
    if (abortedAt != null) {
      return SlipStage.ABORTED;
    }
    if (openRework() != null) {
      return SlipStage.REWORK;
    }
    if (closedAt != null) {
      return SlipStage.CLOSED;
    }
    if (customerSignature != null || unsignedAt != null) {
      if (returnedAt == null) {
        return customerSignature != null ? SlipStage.ACCEPTED : SlipStage.UNSIGNED;
      }
      return settledAt != null || !paymentDue() ? SlipStage.SETTLED : SlipStage.HANDED_BACK;
    }
    if (finishedAt != null) {
      return SlipStage.FINISHED;
    }
    if (arrivedAt != null) {
      return SlipStage.ON_SITE;
    }
    if (receivedAt != null && !receivedAtEstimated) {
      return SlipStage.RECEIVED;
    }
    return assignment != null ? SlipStage.DISPATCHED : SlipStage.REGISTERED;
  }

  /** Whether the customer has something to pay. */
  public boolean paymentDue() {
    return terms.paid() && charge != null && charge.netFen() > 0;
  }

  /**
   * The moment by which the provider must be on site (4.2.7): the agreed time, or thirty minutes
   * from receipt; null while neither is known.
   */
  public @Nullable Instant dueAt() {
    if (terms.appointmentTo() != null) {
      return terms.appointmentTo();
    }
    return receivedAt == null ? null : receivedAt.plus(ARRIVAL_LIMIT);
  }

  /** 24:00 of the second calendar day after the day of completion (4.2.14.4). */
  public static Instant visitDeadline(Instant completedAt, CompanyZone zone) {
    return zone.endOf(zone.day(completedAt).plusDays(VISIT_DAYS));
  }

  private Decision during(
      Act act, String verb, @Nullable Instant earlier, String earlierFact, SlipStage... stages) {
    if (!List.of(stages).contains(stageNow())) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), verb);
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (earlier != null && act.when().isBefore(earlier)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, earlierFact, earlier.toString());
    }
    return Decision.grant();
  }

  private static Decision checkRating(@Nullable Integer stars) {
    return stars != null && (stars < 1 || stars > 5)
        ? Decision.refusedField("rating", RefusalCode.OUT_OF_RANGE, stars.toString(), "1-5")
        : Decision.grant();
  }

  private static Decision checkCharge(Charge charge) {
    for (long fen : new long[] {charge.labourFen(), charge.materialFen(), charge.reductionFen()}) {
      if (fen < 0 || fen > LARGEST_FEN) {
        return Decision.refusedField(
            "charge", RefusalCode.OUT_OF_RANGE, fen + "", "0-" + LARGEST_FEN);
      }
    }
    if (charge.netFen() != charge.labourFen() + charge.materialFen() - charge.reductionFen()
        || charge.netFen() < 0) {
      return Decision.refusedField(
          "charge.reductionFen", RefusalCode.OUT_OF_RANGE, charge.netFen() + "", ">= 0");
    }
    if (charge.reductionFen() > 0
        && (charge.reductionReason() == null || charge.reductionReason().isBlank())) {
      return new Decision.Refused(
          RefusalCode.REASON_NEEDED,
          org.qualedger.document.ClauseId.procedure("4.3.6"),
          "charge.reductionReason",
          List.of());
    }
    return Decision.grant();
  }

  private void estimateReceipt() {
    if (receivedAt == null && dispatchedAt() != null) {
      receivedAt = dispatchedAt();
      receivedAtEstimated = true;
    }
  }

  private void deriveCompletion() {
    completedAt = stageNow().completed() ? completionKnown() : null;
  }

  /** The customer's signature, or where that is missing the finish. */
  private @Nullable Instant completionKnown() {
    return customerSignature != null ? customerSignature.signedAt() : finishedAt;
  }

  private @Nullable Rework openRework() {
    Rework last = reworks.isEmpty() ? null : reworks.getLast();
    return last != null && last.finishedAt() == null ? last : null;
  }

  private @Nullable Instant dispatchedAt() {
    return assignment == null ? null : assignment.dispatchedAt();
  }

  @Override
  public RecordKind kind() {
    return RecordKind.SERVICE_SLIP;
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public String schema() {
    return "qualedger/service-slip/1";
  }

  @Override
  protected boolean isClosed() {
    return closedAt != null;
  }

  /** A void slip is no completed service. */
  @Override
  protected void afterVoid() {
    deriveCompletion();
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    to.put("logEntry", logEntry)
        .put("customer", customer.canonical())
        .put("categoryCode", categoryCode)
        .put("description", description)
        .put("terms", terms.canonical())
        .put("filledInBy", filledInBy)
        .put("remarks", remarks)
        .put("assignment", assignment == null ? null : assignment.canonical())
        .put("receivedAt", receivedAt)
        .flag("receivedAtEstimated", receivedAtEstimated)
        .put("arrivedAt", arrivedAt)
        .flag("customerAbsent", customerAbsent)
        .put("lateReason", lateReason)
        .put("startedAt", startedAt)
        .put("finishedAt", finishedAt)
        .put("standardRef", standardRef)
        .put("firstResult", firstResult)
        .put("finalResult", finalResult)
        .put("defect", defect)
        .put("defectText", defectText)
        .put("charge", charge == null ? null : charge.canonical())
        .put("customerSignature", customerSignature == null ? null : customerSignature.canonical())
        .put("rating", rating == null ? null : Long.valueOf(rating))
        .flag("reworkWaived", reworkWaived)
        .put("unsignedAt", unsignedAt)
        .put("paymentMode", paymentMode)
        .put("payChannel", payChannel)
        .put("receiptNumber", receiptNumber)
        .put("settledAt", settledAt)
        .put("returnedAt", returnedAt)
        .put("returnedTo", returnedTo)
        .put("closedAt", closedAt)
        .put("cancelledAt", cancelledAt)
        .put("abortedAt", abortedAt)
        .put("endReason", endReason)
        .put("resignedAt", resignedAt)
        .put("resignedBy", resignedBy)
        .put("reappointments", reappointments.stream().map(Reappointment::canonical).toList())
        .put("reworks", reworks.stream().map(Rework::canonical).toList())
        .put("visits", visits.stream().map(ReturnVisit::canonical).toList());
  }

  /** Day of entry in the company's zone. */
  public LocalDate day() {
    return day;
  }

  public @Nullable String logEntry() {
    return logEntry;
  }

  public Customer customer() {
    return customer;
  }

  public String categoryCode() {
    return categoryCode;
  }

  public String description() {
    return description;
  }

  public Terms terms() {
    return terms;
  }

  public SlipRegistration.FilledInBy filledInBy() {
    return filledInBy;
  }

  public @Nullable String remarks() {
    return remarks;
  }

  /** Who was sent, or null before the dispatch. */
  public @Nullable Assignment assignment() {
    return assignment;
  }

  public @Nullable Instant receivedAt() {
    return receivedAt;
  }

  /** Whether the dispatch stands in for a receipt that nobody wrote down. */
  public boolean receivedAtEstimated() {
    return receivedAtEstimated;
  }

  public @Nullable Instant arrivedAt() {
    return arrivedAt;
  }

  public boolean customerAbsent() {
    return customerAbsent;
  }

  public @Nullable LateReason lateReason() {
    return lateReason;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  public @Nullable String standardRef() {
    return standardRef;
  }

  public @Nullable Result firstResult() {
    return firstResult;
  }

  public @Nullable Result finalResult() {
    return finalResult;
  }

  public @Nullable DefectCode defect() {
    return defect;
  }

  public @Nullable String defectText() {
    return defectText;
  }

  public @Nullable Charge charge() {
    return charge;
  }

  public @Nullable Signature customerSignature() {
    return customerSignature;
  }

  /** Rating on site, 1 to 5. */
  public @Nullable Integer rating() {
    return rating;
  }

  public boolean reworkWaived() {
    return reworkWaived;
  }

  public @Nullable Instant unsignedAt() {
    return unsignedAt;
  }

  public Settlement.@Nullable PaymentMode paymentMode() {
    return paymentMode;
  }

  public Settlement.@Nullable PayChannel payChannel() {
    return payChannel;
  }

  public @Nullable String receiptNumber() {
    return receiptNumber;
  }

  public @Nullable Instant settledAt() {
    return settledAt;
  }

  public @Nullable Instant returnedAt() {
    return returnedAt;
  }

  public @Nullable String returnedTo() {
    return returnedTo;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  public @Nullable Instant cancelledAt() {
    return cancelledAt;
  }

  public @Nullable Instant abortedAt() {
    return abortedAt;
  }

  public @Nullable String endReason() {
    return endReason;
  }

  public @Nullable Instant resignedAt() {
    return resignedAt;
  }

  public @Nullable String resignedBy() {
    return resignedBy;
  }

  /**
   * The last signature of the customer, or the finish where it is missing; null before completion.
   */
  public @Nullable Instant completedAt() {
    return completedAt;
  }

  public List<Reappointment> reappointments() {
    return List.copyOf(reappointments);
  }

  public List<Rework> reworks() {
    return List.copyOf(reworks);
  }

  public List<ReturnVisit> visits() {
    return List.copyOf(visits);
  }
}
