package org.qualedger.serviceslip;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Signature;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;

/**
 * A slip told as it happened: {@code ServiceSlipFixture.asap().dispatch(T0).receive(T0)}. Every
 * step is a verb of the slip and must be granted.
 */
public final class ServiceSlipFixture {
  /** 2026-11-24, ten in the morning in Shanghai. */
  public static final Instant T0 = Instant.parse("2026-11-24T02:00:00Z");

  public static final RecordNumber NUMBER = RecordNumber.parse("C012-WT-20261124-0007");
  public static final RecordNumber LOG_ENTRY = RecordNumber.parse("C012-GZ-20261124-0003");
  public static final RecordNumber AGREEMENT = RecordNumber.parse("C012-XY-20261124-0001");

  private final ServiceSlip slip;

  private ServiceSlipFixture(ServiceSlip slip) {
    this.slip = slip;
  }

  /** T0 and so many minutes. */
  public static Instant minute(int minutes) {
    return T0.plus(Duration.ofMinutes(minutes));
  }

  /** A moment by the clock in Shanghai, such as {@code 2026-11-24T23:59:59.999}. */
  public static Instant local(String text) {
    return java.time.LocalDateTime.parse(text).atZone(CompanyZone.SHANGHAI.id()).toInstant();
  }

  public static Act act(Duty duty, Instant at) {
    return new Act("zhao.min", "赵敏", duty, at, at, "顾客要求");
  }

  public static Terms terms(
      boolean paid, @Nullable Instant from, @Nullable Instant to, @Nullable Instant explainedAt) {
    return new Terms(
        paid,
        paid ? Terms.PriceBasis.BOARD : Terms.PriceBasis.FREE,
        paid ? 8_000L : null,
        null,
        explainedAt,
        explainedAt != null,
        explainedAt == null ? null : "陈静",
        explainedAt == null ? null : "PHONE",
        to == null ? Terms.TimeMode.ASAP : Terms.TimeMode.APPOINTMENT,
        from,
        to,
        Terms.TimeSetBy.FRONT_DESK);
  }

  public static SlipRegistration registration(Terms terms) {
    return new SlipRegistration(
        LOG_ENTRY.toString(),
        new Customer("陈静", "3栋2单元501", "13800000001", Customer.Capacity.OWNER),
        "W01",
        "厨房水龙头漏水",
        terms,
        SlipRegistration.FilledInBy.FRONT_DESK,
        null);
  }

  /** A paid slip written at T0, as soon as possible, its price agreed. */
  public static ServiceSlipFixture asap() {
    return with(terms(true, null, null, T0));
  }

  /** A free slip written at T0, as soon as possible. */
  public static ServiceSlipFixture free() {
    return with(terms(false, null, null, null));
  }

  /** A paid slip by appointment. */
  public static ServiceSlipFixture appointment(@Nullable Instant from, Instant to) {
    return with(terms(true, from, to, T0));
  }

  public static ServiceSlipFixture with(Terms terms) {
    return new ServiceSlipFixture(
        new ServiceSlip(
            NUMBER, act(Duty.FRONT_DESK, T0), registration(terms), Medium.ELECTRONIC, false));
  }

  /** A slip transcribed from paper long after. */
  public static ServiceSlipFixture paper(PaperSlip paper) {
    return new ServiceSlipFixture(
        ServiceSlip.transcribed(
            NUMBER, act(Duty.FRONT_DESK, minute(60 * 24 * 30)), paper, Medium.PAPER, false));
  }

  public ServiceSlip slip() {
    return slip;
  }

  public static Dispatch ownStaff() {
    return new Dispatch(Assignment.ProviderType.REPAIRER, "刘强", "liu.qiang", null, null, null);
  }

  public static Dispatch supplier(@Nullable String agreement) {
    return new Dispatch(Assignment.ProviderType.SUPPLIER, "孙浩", null, null, "安洁家政有限公司", agreement);
  }

  private ServiceSlipFixture granted(Decision decision) {
    if (!decision.isGranted()) {
      throw new AssertionError(decision.toString());
    }
    return this;
  }

  public ServiceSlipFixture dispatch(Instant at) {
    return dispatch(at, ownStaff());
  }

  public ServiceSlipFixture dispatch(Instant at, Dispatch to) {
    return granted(slip.dispatch(act(Duty.FRONT_DESK, at), to));
  }

  public ServiceSlipFixture receive(Instant at) {
    return granted(slip.receive(act(Duty.SERVICE_STAFF, at)));
  }

  public ServiceSlipFixture reappoint(Instant at, Instant to, Reappointment.ChangedBy by) {
    return granted(slip.reappoint(act(Duty.FRONT_DESK, at), null, to, by));
  }

  public ServiceSlipFixture arrive(Instant at) {
    return arrive(at, false);
  }

  public ServiceSlipFixture arrive(Instant at, boolean absent) {
    return granted(slip.arrive(act(Duty.SERVICE_STAFF, at), new Arrival(absent, null)));
  }

  public ServiceSlipFixture abort(Instant at) {
    return granted(slip.abort(act(Duty.SERVICE_STAFF, at)));
  }

  public ServiceSlipFixture finish(Instant at) {
    return granted(slip.finish(act(Duty.SERVICE_STAFF, at), completion(Result.QUALIFIED)));
  }

  public static Completion completion(Result result) {
    return new Completion(
        null, "WI-W01", result, result == Result.UNQUALIFIED ? DefectCode.RECURS : null, null);
  }

  public static Signature customer(Instant at) {
    return new Signature("陈静", at, Signature.Method.SCREEN, "ACCEPTED", "ab".repeat(32));
  }

  /** The customer signs, and pays 80 yuan. */
  public ServiceSlipFixture sign(Instant at) {
    return sign(at, at);
  }

  /** The customer's signature bears one time, and is entered at another. */
  public ServiceSlipFixture sign(Instant signedAt, Instant enteredAt) {
    return granted(
        slip.accept(
            act(Duty.SERVICE_STAFF, enteredAt),
            new Acceptance(customer(signedAt), Charge.of(8_000, 0, 0, null, null), 5, false)));
  }

  public ServiceSlipFixture unsigned(Instant at) {
    return granted(
        slip.completeUnsigned(act(Duty.SERVICE_STAFF, at), Charge.of(8_000, 0, 0, null, null)));
  }

  public ServiceSlipFixture openRework(Instant at) {
    return granted(slip.openRework(act(Duty.CENTRE_MANAGER, at), "仍漏水", at, 0));
  }

  public ServiceSlipFixture finishRework(Instant at) {
    return granted(slip.finishRework(act(Duty.SERVICE_STAFF, at), Result.QUALIFIED, null));
  }

  public ServiceSlipFixture handBack(Instant at) {
    return granted(slip.handBack(act(Duty.FRONT_DESK, at)));
  }

  public ServiceSlipFixture settle(Instant at, Settlement.PaymentMode mode) {
    return granted(
        slip.settle(act(Duty.CASHIER, at), new Settlement(mode, Settlement.PayChannel.CASH, null)));
  }

  public ServiceSlipFixture visit(Instant at, ReturnVisit.Mode mode) {
    return visit(at, visitBy(mode, true));
  }

  public ServiceSlipFixture visit(Instant at, VisitReport report) {
    return granted(slip.recordVisit(act(Duty.MANAGERS_ASSISTANT, at), report));
  }

  /** A visit as the procedure wants it, or an attempt that nobody answered. */
  public static VisitReport visitBy(ReturnVisit.Mode mode, boolean effective) {
    boolean home = mode == ReturnVisit.Mode.HOME && effective;
    return new VisitReport(
        mode,
        ReturnVisit.Selection.RANDOM,
        effective,
        effective ? null : ReturnVisit.Failure.NO_ANSWER,
        effective ? ReturnVisit.Score.SATISFIED : null,
        effective ? ReturnVisit.Score.SATISFIED : null,
        effective ? ReturnVisit.Score.BASICALLY_SATISFIED : null,
        effective ? ReturnVisit.Score.SATISFIED : null,
        effective ? "无" : null,
        home ? "很好" : null,
        home ? "陈静" : null,
        null,
        mode == ReturnVisit.Mode.PHONE && effective,
        effective ? ReturnVisit.FollowUp.NONE : null,
        null);
  }

  public ServiceSlipFixture inform(Instant at, int attempt) {
    return granted(slip.informProvider(act(Duty.MANAGERS_ASSISTANT, at), attempt));
  }

  public ServiceSlipFixture close(Instant at) {
    return granted(slip.close(act(Duty.FRONT_DESK, at), CompanyZone.SHANGHAI));
  }

  public ServiceSlipFixture cancel(Instant at) {
    return granted(slip.cancel(act(Duty.FRONT_DESK, at)));
  }

  public ServiceSlipFixture voidIt(Instant at) {
    return granted(slip.voidIt(act(Duty.FRONT_DESK, at)));
  }

  /** A paid slip that has just come into a stage, ten minutes a step from T0 on. */
  public static ServiceSlipFixture in(SlipStage stage) {
    return switch (stage) {
      case REGISTERED -> asap();
      case DISPATCHED -> in(SlipStage.REGISTERED).dispatch(minute(10));
      case RECEIVED -> in(SlipStage.DISPATCHED).receive(minute(20));
      case ON_SITE -> in(SlipStage.RECEIVED).arrive(minute(30));
      case FINISHED -> in(SlipStage.ON_SITE).finish(minute(40));
      case REWORK -> in(SlipStage.ACCEPTED).openRework(minute(60));
      case ACCEPTED -> in(SlipStage.FINISHED).sign(minute(50));
      case UNSIGNED -> in(SlipStage.FINISHED).unsigned(minute(50));
      case HANDED_BACK -> in(SlipStage.ACCEPTED).handBack(minute(60));
      case SETTLED ->
          in(SlipStage.HANDED_BACK).settle(minute(70), Settlement.PaymentMode.AT_CENTRE);
      case CLOSED ->
          in(SlipStage.SETTLED).visit(minute(80), ReturnVisit.Mode.HOME).close(minute(90));
      case CANCELLED -> in(SlipStage.DISPATCHED).cancel(minute(20));
      case ABORTED -> in(SlipStage.ON_SITE).abort(minute(40));
      case VOIDED -> in(SlipStage.RECEIVED).voidIt(minute(30));
    };
  }
}
