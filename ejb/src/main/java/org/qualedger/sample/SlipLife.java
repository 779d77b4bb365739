package org.qualedger.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Signature;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Unit;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.Acceptance;
import org.qualedger.serviceslip.Arrival;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.Charge;
import org.qualedger.serviceslip.Completion;
import org.qualedger.serviceslip.Customer;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.Dispatch;
import org.qualedger.serviceslip.LateReason;
import org.qualedger.serviceslip.PaperSlip;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.SlipAmendment;
import org.qualedger.serviceslip.SlipRegistration;
import org.qualedger.serviceslip.SlipStage;
import org.qualedger.serviceslip.Terms;
import org.qualedger.worklog.Closing;

/**
 * The life of a service slip: plans when each step of a job is entered, and enters it by the slip's
 * verbs. What goes against a clause is written into the truth as it is done.
 */
final class SlipLife {
  private final Simulation world;
  private final Job job;
  private final JobTimes times;
  private final RequestLife.Held request;
  private final Chance chance;
  private final Crew crew;
  private final EntryClock clock;
  private final AgreementLife agreement;
  private @Nullable ServiceSlip written;

  SlipLife(Simulation world, Job job, RequestLife.Held request) {
    this.world = world;
    this.job = job;
    this.times = job.times();
    this.request = request;
    this.chance = world.chance("slip/" + job.stream());
    this.crew = new Crew(job.centre());
    this.clock = new EntryClock(chance, times.registeredAt(), job.punctual());
    this.agreement = new AgreementLife(world, job, this);
  }

  /** Plans everything that is meant to happen. */
  void begin() {
    if (job.paper()) {
      beginOnPaper();
      return;
    }
    plan(clock.atOnce(times.registeredAt()), this::register);
    agreement.begin();
    plan(clock.atOnce(times.dispatchedAt()), this::dispatch);
    if (job.ending() == Job.Ending.CANCELLED) {
      planCancelling();
      return;
    }
    step(times.receivedAt(), this::receive);
    world.agenda().plan(times.due().plusMillis(1), now -> watchArrival());
    if (!job.has(Deed.ARRIVAL_TIME_MISSING)) {
      step(times.arrivedAt(), this::arrive);
    }
    if (job.ending() == Job.Ending.ABORTED) {
      step(times.startedAt().plus(chance.minutesBetween(3, 20)), this::abort);
      return;
    }
    step(times.finishedAt(), this::finish);
    if (times.reworkOpenedAt() != null && times.reworkFinishedAt() != null) {
      Instant apology =
          job.has(Deed.REWORK_WITHOUT_APOLOGY) ? null : times.reworkOpenedAt().plusSeconds(90);
      Instant opened = times.reworkOpenedAt();
      plan(
          clock.atOnce(JobPlanner.later(opened, apology == null ? opened : apology)),
          now -> openRework(opened, apology, now));
      step(times.reworkFinishedAt(), this::finishRework);
    }
    step(JobPlanner.later(times.signedAt(), times.lastFinish()), this::accept);
    step(times.returnedAt(), this::handBack);
    finishPlanning();
  }

  private void finishPlanning() {
    new PaymentLife(world, job, this, crew).begin();
    new VisitLife(world, job, this, crew).begin();
    planAmendment();
    Instant returned = clock.atOnce(times.returnedAt());
    Instant handled = clock.atOnce(returned.plus(chance.minutes(25, .9)));
    plan(handled, now -> closeEntry(now, "handling.ordered", Closing.Outcome.ORDERED));
    LocalDate closing = world.day(JobPlanner.later(times.returnedAt(), completed())).plusDays(3);
    plan(world.at(closing, chance.between(8.5 * 60, 11 * 60)), this::close);
  }

  /** Something that is entered at some time after it happened. */
  private interface Step {
    void enter(Instant happened, Instant now);
  }

  private void step(Instant happened, Step step) {
    plan(clock.entered(happened), now -> step.enter(happened, now));
  }

  private void plan(Instant when, Agenda.Entry entry) {
    world.agenda().plan(when, entry);
  }

  /** The slip, once it is written. */
  ServiceSlip slip() {
    if (written == null) {
      throw new IllegalStateException("the slip is not written yet");
    }
    return written;
  }

  /** The slip, or null while it is not written. */
  @Nullable ServiceSlip written() {
    return written;
  }

  String number() {
    return slip().number().toString();
  }

  /** The moment of completion: the signature, or else the finish. */
  Instant completed() {
    return job.ending() == Job.Ending.UNSIGNED ? times.lastFinish() : times.signedAt();
  }

  private SamplePerson desk(Instant now) {
    return crew.frontDesk(world.hour(now));
  }

  private void revise(Act act, String verb, Decision decision) {
    world.recorder().revise(slip(), act, verb, decision);
  }

  // What is written on the slip
  // --------------------------------------------------------------------

  private void register(Instant now) {
    Act act = desk(now).act(times.registeredAt(), now);
    SlipRegistration registration = registration();
    RecordNumber number = world.recorder().next(job.centre().code(), RecordKind.SERVICE_SLIP, now);
    ServiceSlip slip = new ServiceSlip(number, act, registration, Medium.ELECTRONIC, true);
    take(slip, act, ServiceSlip.check(act, registration));
  }

  private void take(ServiceSlip slip, Act act, Decision check) {
    written = slip;
    world.recorder().create(slip, act, Verbs.CREATE, check);
    Decision ordered = request.entry().order(slip.number(), job.service().code());
    world.recorder().revise(request.entry(), act, Verbs.ORDER, ordered);
  }

  private SlipRegistration registration() {
    Household home = job.home();
    Customer.Capacity capacity =
        home.capacity() == Unit.Capacity.OWNER ? Customer.Capacity.OWNER : Customer.Capacity.USER;
    String remarks = chance.yes(.3) ? world.phrases().say(chance, "remarks") : null;
    return new SlipRegistration(
        request.entry().number().toString(),
        new Customer(home.customer(), home.number(), home.phone(), capacity),
        job.service().code(),
        job.description(),
        terms(),
        chance.yes(.93)
            ? SlipRegistration.FilledInBy.FRONT_DESK
            : SlipRegistration.FilledInBy.ACCEPTOR,
        remarks);
  }

  private Terms terms() {
    boolean range = job.service().pricedOnSite();
    boolean agreed = job.paid() && !job.has(Deed.PRICE_NOT_AGREED);
    long quoted = job.priceYuan() * 100L;
    Terms.PriceBasis basis =
        !job.paid()
            ? Terms.PriceBasis.FREE
            : job.service().code().equals("X01") || range
                ? Terms.PriceBasis.NEGOTIATED
                : Terms.PriceBasis.BOARD;
    return new Terms(
        job.paid(),
        basis,
        job.paid() ? Long.valueOf(range ? quoted / 2 : quoted) : null,
        job.paid() && range ? Long.valueOf(quoted + quoted / 2) : null,
        job.paid() ? times.registeredAt() : null,
        agreed,
        agreed ? job.home().customer() : null,
        agreed ? request.entry().channel().name() : null,
        times.appointmentTo() == null ? Terms.TimeMode.ASAP : Terms.TimeMode.APPOINTMENT,
        times.appointmentFrom(),
        times.appointmentTo(),
        job.supplier() != null && times.appointmentTo() != null && chance.yes(.4)
            ? Terms.TimeSetBy.SUPPLIER
            : Terms.TimeSetBy.FRONT_DESK);
  }

  // Doing it
  // ---------------------------------------------------------------------------------------

  private void dispatch(Instant now) {
    Act act = desk(now).act(JobPlanner.later(times.dispatchedAt(), times.registeredAt()), now);
    SampleSupplier supplier = job.supplier();
    Dispatch dispatch =
        supplier == null
            ? new Dispatch(
                Assignment.ProviderType.REPAIRER,
                job.provider().name(),
                job.provider().login(),
                null,
                null,
                null)
            : new Dispatch(
                Assignment.ProviderType.SUPPLIER,
                supplier.contact(),
                null,
                null,
                supplier.name(),
                agreement.number());
    revise(act, Verbs.DISPATCH, slip().dispatch(act, dispatch));
    expectFromDispatch();
  }

  private void expectFromDispatch() {
    if (job.has(Deed.PRICE_NOT_AGREED)) {
      world.truth().expect(number(), Deed.PRICE_NOT_AGREED, Truth.FAIL);
    }
    if (job.has(Deed.REVIEW_MISSING)) {
      world
          .truth()
          .expect(request.entry().number().toString(), Deed.REVIEW_MISSING, Truth.NO_EVIDENCE);
    }
  }

  private void receive(Instant happened, Instant now) {
    Act act = provider().act(happened, now);
    revise(act, Verbs.RECEIVE, slip().receive(act));
  }

  /** Suppliers have no login: the front desk enters what they report. */
  SamplePerson provider() {
    return job.supplier() == null ? job.provider() : desk(times.dispatchedAt());
  }

  private void watchArrival() {
    if (slip().receivedAt() != null && slip().arrivedAt() == null && slip().finishedAt() == null) {
      world.truth().expect(number(), Deed.NOT_ARRIVED_YET, Truth.FAIL);
    }
  }

  private void arrive(Instant happened, Instant now) {
    Act act = provider().act(happened, now);
    boolean late = job.has(Deed.LATE_ARRIVAL);
    LateReason reason = late && chance.yes(.88) ? lateReason() : null;
    Decision decision = slip().arrive(act, new Arrival(chance.yes(.01), reason));
    revise(act, Verbs.ARRIVE, decision);
    expectArrival();
    agreement.workBegan();
  }

  private void expectArrival() {
    world.truth().clear(number(), Deed.NOT_ARRIVED_YET);
    if (job.has(Deed.LATE_ARRIVAL)) {
      long minutes = ChronoUnit.MINUTES.between(times.due(), times.arrivedAt());
      world
          .truth()
          .expect(number(), Deed.LATE_ARRIVAL, Truth.FAIL, Map.of("minutesLate", minutes + ""));
    }
  }

  private LateReason lateReason() {
    return switch (chance.weighted(34, 22, 14, 9, 8, 7, 4, 2)) {
      case 0 -> LateReason.PREVIOUS_JOB;
      case 1 -> LateReason.SHORT_STAFF;
      case 2 -> LateReason.WAIT_MATERIAL;
      case 3 -> LateReason.CUSTOMER_NOT_REACHED;
      case 4 -> LateReason.LIFT_OR_DISTANCE;
      case 5 -> LateReason.DISPATCH_MISSED;
      case 6 -> LateReason.WEATHER;
      default -> LateReason.OTHER;
    };
  }

  private void abort(Instant happened, Instant now) {
    Act act = provider().act(happened, now, world.phrases().say(chance, "abort"));
    revise(act, Verbs.ABORT, slip().abort(act));
    agreement.jobIsLost(now);
    planEntryOfLostJob(now);
  }

  private void planCancelling() {
    Instant latest = times.due().isBefore(times.arrivedAt()) ? times.due() : times.arrivedAt();
    long span = ChronoUnit.SECONDS.between(times.dispatchedAt(), latest);
    Instant called = times.dispatchedAt().plusSeconds((long) (span * chance.between(.2, .9)));
    plan(
        clock.atOnce(called),
        now -> {
          Act act = desk(now).act(called, now, world.phrases().say(chance, "cancel"));
          revise(act, Verbs.CANCEL, slip().cancel(act));
          agreement.jobIsLost(now);
          planEntryOfLostJob(now);
        });
  }

  private void planEntryOfLostJob(Instant now) {
    plan(
        now.plus(chance.minutes(10, .5)),
        later -> closeEntry(later, "handling.withdrawn", Closing.Outcome.WITHDRAWN));
  }

  private boolean unqualified() {
    return job.reworked() || job.ending() == Job.Ending.WAIVED;
  }

  private void finish(Instant happened, Instant now) {
    Act act = provider().act(happened, now);
    boolean arrived = slip().arrivedAt() != null;
    DefectCode defect = unqualified() ? defect() : null;
    String text = defect == null ? null : world.phrases().say(chance, "defect");
    Completion completion =
        new Completion(
            happened.isAfter(times.startedAt()) ? times.startedAt() : null,
            standard(),
            defect == null ? Result.QUALIFIED : Result.UNQUALIFIED,
            defect,
            text);
    revise(act, Verbs.FINISH, slip().finish(act, completion));
    if (!arrived) {
      world.truth().clear(number(), Deed.NOT_ARRIVED_YET);
      world.truth().expect(number(), Deed.ARRIVAL_TIME_MISSING, Truth.NO_EVIDENCE);
      agreement.workBegan();
    }
  }

  /** The agreement, or the work instruction of the kind of service. */
  private String standard() {
    String agreed = agreement.number();
    return agreed == null ? "SAMPLE-WI-" + job.service().code() : agreed;
  }

  private DefectCode defect() {
    DefectCode drawn =
        switch (chance.weighted(24, 19, 11, 9, 8, 6, 5, 4)) {
          case 0 -> DefectCode.RECURS;
          case 1 -> DefectCode.NOT_FULLY_FIXED;
          case 2 -> DefectCode.ROUGH_FINISH;
          case 3 -> DefectCode.WRONG_PART;
          case 4 -> DefectCode.SITE_LEFT_DIRTY;
          case 5 -> DefectCode.DAMAGE;
          case 6 -> DefectCode.SECOND_TRIP;
          default -> DefectCode.NOT_TESTED;
        };
    return job.trade().equals("C") && chance.yes(.8) ? DefectCode.CLEANING_INCOMPLETE : drawn;
  }

  private void openRework(Instant happened, @Nullable Instant apology, Instant now) {
    Act act = crew.only(Duty.CENTRE_MANAGER).act(happened, now);
    long charge = job.has(Deed.REWORK_CHARGED) ? 2_000 : 0;
    String reason = world.phrases().say(chance, "rework");
    revise(act, Verbs.OPEN_REWORK, slip().openRework(act, reason, apology, charge));
    if (charge > 0) {
      world.truth().expect(number(), Deed.REWORK_CHARGED, Truth.FAIL, Map.of("fen", charge + ""));
    }
    if (apology == null) {
      world.truth().expect(number(), Deed.REWORK_WITHOUT_APOLOGY, Truth.NO_EVIDENCE);
    }
  }

  private void finishRework(Instant happened, Instant now) {
    Act act = provider().act(happened, now);
    revise(act, Verbs.FINISH_REWORK, slip().finishRework(act, Result.QUALIFIED, null));
  }

  // Signing and handing back
  // -----------------------------------------------------------------------

  Charge charge() {
    return Charge.of(job.priceYuan() * 100L, job.materialYuan() * 100L, 0, null, null);
  }

  private void accept(Instant happened, Instant now) {
    Act act = provider().act(happened, now);
    if (job.ending() == Job.Ending.UNSIGNED) {
      revise(act, Verbs.COMPLETE_UNSIGNED, slip().completeUnsigned(act, charge()));
    } else {
      Acceptance acceptance =
          new Acceptance(signature(), charge(), rating(), job.ending() == Job.Ending.WAIVED);
      revise(act, Verbs.ACCEPT, slip().accept(act, acceptance));
    }
    expectFromCompletion(now);
  }

  private Signature signature() {
    return new Signature(
        job.home().office() ? world.company().person(chance) : job.home().customer(),
        times.signedAt(),
        Signature.Method.PAPER,
        "ACCEPTED",
        null);
  }

  private @Nullable Integer rating() {
    return chance.yes(.7) ? Integer.valueOf(5 - chance.weighted(70, 22, 6, 1, 1)) : null;
  }

  private void expectFromCompletion(Instant now) {
    if (job.ending() == Job.Ending.UNSIGNED) {
      world.truth().expect(number(), Deed.JOB_UNSIGNED, Truth.NO_EVIDENCE);
    }
    if (job.has(Deed.SIGNED_BEFORE_FINISH)) {
      long minutes = ChronoUnit.MINUTES.between(times.signedAt(), times.finishedAt());
      world
          .truth()
          .expect(
              number(),
              Deed.SIGNED_BEFORE_FINISH,
              Truth.FAIL,
              Map.of("minutesBefore", minutes + ""));
    }
    Instant endOfDay = world.zone().endOf(world.day(completed()));
    plan(JobPlanner.later(endOfDay, now), late -> watchHandBack());
  }

  private void watchHandBack() {
    if (slip().returnedAt() == null) {
      world.truth().expect(number(), Deed.NOT_HANDED_BACK_YET, Truth.FAIL);
    }
  }

  private void handBack(Instant happened, Instant now) {
    Act act = desk(now).act(happened, now);
    revise(act, Verbs.HAND_BACK, slip().handBack(act));
    expectFromHandBack(now);
  }

  private void expectFromHandBack(Instant now) {
    world.truth().clear(number(), Deed.NOT_HANDED_BACK_YET);
    long days = ChronoUnit.DAYS.between(world.day(completed()), world.day(times.returnedAt()));
    if (days > 0) {
      world
          .truth()
          .expect(number(), Deed.HANDED_BACK_LATE, Truth.FAIL, Map.of("daysLate", days + ""));
    }
    agreement.slipIsBack(now);
  }

  private void closeEntry(Instant now, String phrases, Closing.Outcome outcome) {
    Act act = desk(now).act(now, now);
    Closing closing = new Closing(world.phrases().say(chance, phrases), outcome, null);
    String handling =
        outcome == Closing.Outcome.ORDERED
            ? world.phrases().say(chance, "result." + job.trade())
            : closing.handling();
    Closing told = new Closing(handling, outcome, null);
    world.recorder().revise(request.entry(), act, Verbs.CLOSE, request.entry().close(act, told));
  }

  /** The front desk closes a slip that is paid and for whose visit the time is over. */
  private void close(Instant now) {
    if (slip().stageNow() == SlipStage.SETTLED) {
      Act act = desk(now).act(now, now);
      revise(act, Verbs.CLOSE, slip().close(act, world.zone()));
    } else {
      plan(world.at(world.day(now).plusDays(1), chance.between(8.5 * 60, 11 * 60)), this::close);
    }
  }

  // Corrections
  // ------------------------------------------------------------------------------------

  private void planAmendment() {
    boolean afterSignature = job.has(Deed.CHANGED_AFTER_SIGNATURE);
    if (!afterSignature && (job.paper() || !chance.yes(.012))) {
      return;
    }
    Instant when =
        afterSignature
            ? JobPlanner.later(times.returnedAt(), times.signedAt()).plus(chance.minutes(90, .5))
            : times.dispatchedAt().plus(chance.minutesBetween(1, 3));
    plan(when, now -> amend(now, afterSignature));
  }

  private void amend(Instant now, boolean afterSignature) {
    boolean signed = written != null && written.customerSignature() != null;
    if (signed != afterSignature) {
      planAgain(now, afterSignature);
      return;
    }
    Act act = desk(now).act(now, now, world.phrases().say(chance, "amend"));
    revise(act, Verbs.AMEND, slip().amend(act, remark(world.phrases().say(chance, "remarks"))));
    if (slip().changedAfterSignature()) {
      world.truth().expect(number(), Deed.CHANGED_AFTER_SIGNATURE, Truth.FAIL);
    }
  }

  /** What was to be changed after the signature waits for it; the other has come too late. */
  private void planAgain(Instant now, boolean afterSignature) {
    if (afterSignature) {
      plan(now.plus(chance.minutes(180, .3)), later -> amend(later, true));
    }
  }

  private static SlipAmendment remark(String text) {
    return new SlipAmendment(
        null, null, null, null, null, text, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  // On paper
  // ---------------------------------------------------------------------------------------

  private void beginOnPaper() {
    LocalDate next = world.day(times.returnedAt()).plusDays(1);
    Instant entry = world.at(next, chance.between(8.3 * 60, 10.5 * 60));
    plan(clock.atOnce(entry), this::transcribe);
    finishPlanning();
  }

  private void transcribe(Instant now) {
    Act act = desk(now).act(times.registeredAt(), now);
    PaperSlip paper = paper();
    RecordNumber number = world.recorder().next(job.centre().code(), RecordKind.SERVICE_SLIP, now);
    ServiceSlip slip = ServiceSlip.transcribed(number, act, paper, Medium.PAPER, true);
    take(slip, act, ServiceSlip.check(act, paper));
    expectFromDispatch();
    if (slip.arrivedAt() == null) {
      world.truth().expect(number(), Deed.ARRIVAL_TIME_MISSING, Truth.NO_EVIDENCE);
    } else {
      expectArrival();
    }
    expectFromCompletion(now);
    expectFromHandBack(now);
  }

  private PaperSlip paper() {
    boolean timed = !job.has(Deed.ARRIVAL_TIME_MISSING);
    Assignment assignment =
        new Assignment(
            Assignment.ProviderType.REPAIRER,
            job.provider().name(),
            job.provider().login(),
            null,
            null,
            null,
            desk(times.dispatchedAt()).login(),
            times.dispatchedAt());
    boolean waived = job.ending() == Job.Ending.WAIVED;
    return new PaperSlip(
        registration(),
        assignment,
        times.receivedAt(),
        timed ? times.arrivedAt() : null,
        false,
        timed && job.has(Deed.LATE_ARRIVAL) ? lateReason() : null,
        timed ? times.startedAt() : null,
        times.finishedAt(),
        standard(),
        waived ? Result.UNQUALIFIED : Result.QUALIFIED,
        waived ? defect() : null,
        charge(),
        job.ending() == Job.Ending.UNSIGNED ? null : signature(),
        rating(),
        times.returnedAt(),
        desk(times.returnedAt()).login(),
        null);
  }
}
